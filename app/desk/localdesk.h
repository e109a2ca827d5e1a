// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deadlinerenewal.h"
#include "desk/desklists.h"
#include "desk/desknews.h"
#include "desk/steptaker.h"
#include "domain/clock.h"

#include <QThreadPool>

namespace upik {

class Profile;

/// A desk over the profile on this machine.
class LocalDesk : public Desk
{
    Q_OBJECT

public:
    /// The rules and the reference data.
    using Needs = Result<std::pair<OfficeRules, Reference>>;

    /// Reads what a desk needs, on a thread of the store.
    static QFuture<Needs> read(Profile &profile);
    /// Fails where the reading did. REQUIRES: profile and clock outlive it.
    static Result<std::unique_ptr<LocalDesk>> open(Profile &profile, Needs needs,
                                                   const Clock &clock);
    ~LocalDesk() override;

    ReferencePtr reference() const override { return m_reference; }
    SlaRules rules() const override { return *m_rules.rules; }
    /// The server's, as far as it is known to be another.
    Instant now() const override { return m_clock.now() + m_offset; }

    QFuture<Result<qint64>> count(const ListQuery &query) override;
    QFuture<Result<std::vector<ListRow>>> rows(const ListQuery &query, qint64 first,
                                               int limit) override;
    QFuture<Result<qint64>> position(const ListQuery &query, const QString &id) override;
    QFuture<Result<std::vector<QueueCount>>> counts(const Seat &seat) override;
    QFuture<Result<CaseFile>> open(const Seat &seat, const QString &id) override;
    QFuture<Result<std::vector<OfficerLoad>>> loads(const QString &agency,
                                                    const QString &complaint) override;

    QFuture<Result<Receipt>> takeIn(const Seat &seat, const Intake &intake) override;
    QFuture<Result<Receipt>> perform(const Step &step, const QString &complaint,
                                     int version) override;
    QFuture<Result<Receipt>> undo(const QString &event) override;
    QFuture<Result<Reporter>> reveal(const Seat &seat, const QString &complaint,
                                     const QString &reason) override;
    QFuture<Result<ClosedPart>> revealText(const Seat &seat, const QString &complaint,
                                           const QString &reason) override;
    QFuture<Result<Attachment>> attach(const QString &path) override;
    void markSeen(const Seat &seat, const QString &complaint) override;

    QFuture<Result<void>> keepDraft(const QString &key, const QJsonObject &draft) override;
    QFuture<Result<QJsonObject>> draft(const QString &key) override;
    QFuture<Result<void>> dropDraft(const QString &key) override;

    /// The office has saved other rules, or others to work there.
    void adopt(const OfficeRules &rules);
    void adopt(const Reference &reference);
    /// Complaints have come or changed; an empty list: many at once.
    void announce(const QStringList &ids);
    /// Rules or reference data in the store are others; the desk follows once they are read.
    void readAnew();
    /// There is a server to send to: what waits is marked.
    void setShared(bool shared);
    bool isShared() const { return m_isShared; }
    /// What the server's clock is ahead.
    void setClockOffset(Millis offset) { m_offset = offset; }
    /// What a step taken now depends on.
    StepContext context() const;

private:
    LocalDesk(Profile &profile, const Clock &clock, OfficeRules rules, ReferencePtr reference);

    Profile &m_profile;
    const Clock &m_clock;
    OfficeRules m_rules;
    ReferencePtr m_reference;
    DeskLists m_lists;
    DeskNews m_news;
    DeadlineRenewal m_renewal;
    std::shared_ptr<Postbox> m_post;
    QThreadPool m_pool;     ///< for photos
    bool m_isShared = false;
    Millis m_offset{};
};

} // namespace upik
