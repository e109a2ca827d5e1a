// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/failuretally.h"

#include <QString>

namespace upik {

/// Slows down who guesses passwords, by account and by network, and locks nobody out for good
/// (sync.md 2.10). An attempt counts as failed from its beginning, so that many at once are not one
/// guess; succeeded() and withdrawn() take it back. Not for several threads at once.
class LoginCurb
{
public:
    /// An account: five failures free, one forgotten an hour, so that a guesser who waits as told
    /// gets no more than about four guesses an hour.
    static constexpr TallyLimits kAccount{5, 1h};
    /// A network may hold a whole city hall, which one guesser must not keep out: thirty free, one
    /// forgotten a minute, no wait above a minute.
    static constexpr TallyLimits kNetwork{30, 1min, 1min};

    explicit LoginCurb(TallyLimits account = kAccount, TallyLimits network = kNetwork);

    /// Zero: try, and tell how it went. More: how long to wait (429, Retry-After); such an attempt
    /// is not counted, so that knocking prolongs nothing. `address` as text, without a port.
    Millis begin(const QString &account, const QByteArray &address, Instant now);
    /// The password was right: the account starts anew, its network is only taken back this one
    /// attempt, since a guesser may have an account of his own.
    void succeeded(const QString &account, const QByteArray &address);
    /// The password was never looked at (overloaded, malformed).
    void withdrawn(const QString &account, const QByteArray &address);

private:
    FailureTally m_accounts;
    FailureTally m_networks;
};

} // namespace upik
