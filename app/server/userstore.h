// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/sqlconnection.h"

namespace upik {

/// Somebody who may log in, with the seat that he has at the server.
struct ServerUser {
    QString id;
    QString username;
    Seat seat;                   ///< its person is the user's name
    qint64 accessVersion = 1;    ///< goes up with every change of the seat
    qint64 version = 1;          ///< goes up with every change at all
    Instant createdAt;
    std::optional<Instant> disabledAt;

    bool operator==(const ServerUser &) const = default;
};

/// The people of the server. Everything fails as the store does.
class UserStore
{
public:
    explicit UserStore(SqlConnection &connection) : m_connection(connection) {}

    Result<std::optional<ServerUser>> find(const QString &id);
    Result<std::optional<ServerUser>> byUsername(const QString &username);
    /// Everybody, by username.
    Result<std::vector<ServerUser>> all();
    /// As PasswordHash makes it; empty where there is no such user.
    Result<QString> passwordHash(const QString &id);

    // REQUIRES for all below: a write transaction, and a mark for the user's row in its feed.

    /// Tells whether the id and the username were free. Versions begin at 1.
    Result<bool> add(const ServerUser &user, const QString &passwordHash);
    /// Gives the user another seat, or name; access goes up where the seat differs in more than the
    /// name. Fails with NotFound.
    Result<void> changeSeat(const QString &id, const Seat &seat);
    /// Whoever is disabled keeps his row: history names him. Fails with NotFound.
    Result<void> disable(const QString &id, Instant at);
    Result<void> enable(const QString &id);
    Result<void> setPassword(const QString &id, const QString &passwordHash);

private:
    SqlConnection &m_connection;
};

} // namespace upik
