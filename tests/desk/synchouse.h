// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskopening.h"
#include "desk/localsync.h"
#include "server/program/premises.h"
#include "support/scratchprofile.h"

#include <QElapsedTimer>

#include <atomic>
#include <map>

namespace upik {

/// A clock that begins at a moment of the test's own and goes on; for several threads.
class RunningClock : public Clock
{
public:
    explicit RunningClock(Instant from) : m_from(from) { m_since.start(); }

    Instant now() const override { return m_from + sinceStart(); }
    ClockPair reading() const { return {now(), sinceStart()}; }
    /// For everybody who reads it.
    void advance(Millis by) { m_skipped += by.count(); }

private:
    Millis sinceStart() const { return Millis(m_since.elapsed() + m_skipped); }

    Instant m_from;
    QElapsedTimer m_since;
    std::atomic<qint64> m_skipped = 0;
};

/// A real server over real HTTP on a port of the system's choice, with an admin of DPUPKP ("sri"),
/// one of its officers ("budi") and Admin Pusat ("danang"). Steps go at once: none can be undone.
class SyncHouse
{
public:
    static constexpr QLatin1StringView kPassword{"kata sandi lama"};

    SyncHouse();

    void start();
    void stop();
    QString address() const;

    RunningClock clock;

private:
    void seed();
    void add(const QString &user, const Seat &seat);

    QTemporaryDir m_folder;
    ServerSettings m_settings;
    std::unique_ptr<Premises> m_premises;
    ServerLog m_log;
    std::unique_ptr<ServerService> m_service;
    quint16 m_port = 0;
};

/// A desk of somebody, in a folder that goes away with it.
class SyncedDesk
{
public:
    SyncedDesk(const RunningClock &clock, Seat seat);
    ~SyncedDesk();

    SyncResult<void> signIn(const QString &server, const QString &user,
                            const QString &password = SyncHouse::kPassword);
    /// Takes it off the net, with its session kept for later; sync() is not there until plugIn().
    void unplug() { m_sync.reset(); }
    void plugIn();
    LocalDesk &desk() { return *m_opened.desk; }
    LocalSync &sync() { return *m_sync; }
    /// The hole in the road; its id.
    QString takeIn();
    Result<Receipt> act(const QString &id, Action action, const ActionInput &input = {});
    /// Waits until the complaint is there in this state; else says in which it is.
    std::string becomes(const QString &id, State state);
    /// Waits until all is sent and all is here.
    bool isOnline();
    bool waitsFor(const std::function<bool()> &condition);
    std::optional<CaseFile> file(const QString &id);
    std::vector<SyncItem> items(SyncList list);
    std::vector<DeskNotice> notices();

private:
    const RunningClock &m_clock;
    Seat m_seat;
    QTemporaryDir m_folder;
    std::map<QString, QByteArray> m_tokens;
    OpenedDesk m_opened;
    std::unique_ptr<LocalSync> m_sync;
};

} // namespace upik
