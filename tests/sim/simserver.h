// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/servercore.h"
#include "sim/simtemplates.h"
#include "support/fakeclock.h"
#include "sync/syncrequest.h"

#include <map>

namespace upik {

/// The real server in one thread, over a file, with people in it; it can crash at any moment
/// between two requests.
class SimServer
{
public:
    /// A request that waits for news.
    struct Waiting {
        Call call;
        LongPoll poll;
    };
    using Said = std::variant<SyncReply, Waiting>;

    /// `clock` and `dice` outlive it.
    SimServer(const QString &folder, const FakeClock &clock, Dice &dice);

    Said ask(const SyncRequest &request);
    /// Something was committed: it may have an answer now.
    Said again(Waiting waiting);
    /// The time of the wait is over.
    SyncReply timeUp(const Waiting &waiting) const;

    /// What was not committed is gone, whatever it was in the middle of.
    void crash();
    /// Somebody is moved to another seat.
    void changeSeat(const QString &username, const Seat &seat);
    const Seat &seatOf(const QString &username) const { return m_seats.at(username); }

    ServerDatabase &database() { return *m_database; }
    const ServerGrounds &grounds() const { return *m_grounds; }
    /// What the database says to a question that answers one number.
    qint64 number(std::string_view sql);
    qint64 head() { return number("SELECT seq FROM sync_head"); }

private:
    void open();
    Said said(Call call, Progress progress);

    QString m_folder;
    const FakeClock &m_clock;
    Dice &m_dice;
    std::map<QString, Seat> m_seats;
    std::unique_ptr<ServerGrounds> m_grounds;
    std::optional<ServerDatabase> m_database;
    std::optional<ServerCore> m_core;
};

} // namespace upik
