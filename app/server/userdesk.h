// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auditlog.h"
#include "server/devicestore.h"
#include "server/passwordcheck.h"
#include "server/sessionstore.h"
#include "server/userstore.h"

namespace upik {

/// What whoever runs the server does about people and their desks. Each call is one transaction,
/// with its rows in the history and the audit. Everything fails as the store does.
class UserDesk
{
public:
    UserDesk(ServerDatabase &database, const ServerGrounds &grounds)
        : m_database(database), m_grounds(grounds), m_users(database.connection())
    {}

    /// Adds a user. Fails with UnknownCode, place "username", "agency" or "officer", where the name
    /// is taken or no name, or there is no such agency or officer of it.
    Result<void> add(const QString &username, const Seat &seat, const QString &passwordHash);
    /// Disables the user and ends the sessions.
    Result<void> disable(const ServerUser &user);
    Result<void> enable(const ServerUser &user);
    /// Sets the password and ends the sessions.
    Result<void> setPassword(const ServerUser &user, const QString &passwordHash);
    /// Shuts a desk out for good and ends its sessions.
    Result<void> revoke(const ServerDevice &device);

private:
    using Job = std::function<Result<void>()>;

    Result<void> checkSeat(const Seat &seat);
    /// The job in a transaction; `user` is told to every desk where it is not empty.
    Result<void> done(const QString &what, const QString &entity, const QString &user,
                      const Job &job);
    Result<void> tell(const QString &user, Instant now);

    ServerDatabase &m_database;
    const ServerGrounds &m_grounds;
    UserStore m_users;
};

} // namespace upik
