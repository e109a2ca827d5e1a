// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wiresession.h"
#include "server/caller.h"
#include "server/refusal.h"
#include "server/serverdatabase.h"
#include "server/servergrounds.h"

namespace upik {

/// The least that a new password has, in characters (NIST SP 800-63B asks for 8 and no rules).
inline constexpr qsizetype kShortestPassword = 8;

/// Somebody whose password was right, and what has to be written of it.
struct CheckedPassword {
    QString user;          ///< id
    QString storedHash;    ///< that it was checked against: still the same when it is written?
    QString newHash;       ///< to be stored in its place; empty: that one stays
};

/// The slow half of logging in and of changing a password: reads, hashes, and writes nothing, so
/// that it holds up no writer. Guesses are slowed down by account and by network.
class PasswordCheck
{
public:
    PasswordCheck(ServerDatabase &database, const ServerGrounds &grounds)
        : m_database(database), m_grounds(grounds)
    {}

    /// Whether somebody is who he says. An unknown name, a disabled user and a wrong password are
    /// the same refusal after the same time; rate-limited where there were too many guesses.
    Answered<CheckedPassword> login(const LoginRequest &request, const QByteArray &address);
    /// The same for who changes his password; `invalid` where the new one is too short or the old
    /// one again.
    Answered<CheckedPassword> change(const Caller &caller, const PasswordChange &change,
                                     const QByteArray &address);

private:
    Answered<QString> hashed(const QString &password);
    Answered<void> verify(const QString &account, const QByteArray &address, const QString &stored,
                          const QString &password);

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
};

} // namespace upik
