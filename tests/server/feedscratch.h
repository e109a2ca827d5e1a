// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/casestore.h"
#include "server/feedwriter.h"
#include "server/pullreader.h"
#include "server/serverkeys.h"
#include "support/builders.h"

#include <QTemporaryDir>

namespace upik {

/// A server's database with a history and users, in which complaints live by the SOP, without a
/// desk that pushes. Each thing it does is one transaction, a minute after the one before.
class FeedScratch
{
public:
    /// On a SQLite file of its own.
    FeedScratch();
    explicit FeedScratch(const DatabaseAddress &address);

    void addUser(const QString &id, const Seat &seat);
    void changeSeat(const QString &id, const Seat &seat);
    /// `intake` with this id; taken in by Admin Pusat.
    void takeIn(Intake intake, const QString &id);
    void takeIn(const QString &id) { takeIn(intakeAt(now()), id); }
    /// A step that the SOP allows; for a logged look, by this user.
    void step(const QString &complaint, const Seat &by, Action action, const ActionInput &input,
              const QString &user = {});
    void step(const QString &complaint, const Seat &by, Action action)
    {
        step(complaint, by, action, inputFor(action));
    }
    /// A photo with the complaint, called `id`.
    void enclose(const QString &complaint, const QString &id);
    /// Puts these marks into the feed as a commit of their own.
    void commit(const std::vector<FeedMark> &marks);
    /// Runs statements without parameters.
    void run(std::string_view sql);

    /// What a user is answered; the cursor of a page, or none.
    Answered<PulledPage> pull(const QString &user, const QString &cursor = {},
                              const PullRules &rules = {}, int schema = 1);
    /// The page. REQUIRES: there is one.
    PullPage page(const QString &user, const QString &cursor = {}, const PullRules &rules = {});

    ServerDatabase &writer() { return m_writer; }
    SqlConnection &connection() { return m_writer.connection(); }
    CaseStore store() { return {connection(), m_seal}; }
    const Seal &seal() const { return m_seal; }
    const DatabaseAddress &address() const { return m_address; }
    Instant now() const { return m_now; }
    void wait(Millis time) { m_now += time; }

private:
    FeedWriter feed();
    QString eventId();

    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseAddress m_address;
    ServerDatabase m_writer;
    ServerDatabase m_reader;
    Seal m_seal{serverKey()};
    Dice m_dice{2026};
    Instant m_now = wib("2026-11-24 08:00");
    int m_events = 0;
};

/// The rows of a page of one kind, by id.
QStringList idsOf(const PullPage &page, QLatin1StringView kind);
QStringList goneIdsOf(const PullPage &page, QLatin1StringView kind);

/// A desk that believes what it is told: rows by version, what is gone is gone, and after a reset
/// only what the new snapshot brings stays.
class ModelDesk
{
public:
    ModelDesk(FeedScratch &server, QString user, PullRules rules = {})
        : m_server(server), m_user(std::move(user)), m_pullRules(rules)
    {}

    /// One page, taken in.
    PullPage pull();
    /// Until nothing is left.
    void pullAll();

    const PulledRows &rows() const { return m_rows; }
    const QString &cursor() const { return m_cursor; }
    bool has(QLatin1StringView kind, const QString &id) const
    {
        return m_rows.contains({kind, id});
    }
    /// How many of a kind.
    int count(QLatin1StringView kind) const;

private:
    void take(const PullPage &page);

    FeedScratch &m_server;
    QString m_user;
    PullRules m_pullRules;
    QString m_cursor;
    PulledRows m_rows;
    std::map<FeedEntity, qint64> m_versions;
    std::set<FeedEntity> m_fresh; ///< of the snapshot that is under way
};

} // namespace upik
