// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/caller.h"
#include "server/tokenfamily.h"
#include "store/sqlconnection.h"

#include <string_view>

namespace upik {

/// What stands behind an access token now.
struct AccessLook {
    Caller caller;
    Instant expires;
    bool isSessionOver = false;    ///< logged out, revoked, or its user disabled
    bool isDeviceRevoked = false;
};

/// Sessions and their access tokens. Everything fails as the store does.
class SessionStore
{
public:
    explicit SessionStore(SqlConnection &connection) : m_connection(connection) {}

    /// The login, held against other writers until the transaction ends (Dialect::lockRow).
    Result<std::optional<FamilyState>> lock(const QUuid &family, std::string_view lockRow);
    /// By BearerToken::stored(); none where there is no such token.
    Result<std::optional<AccessLook>> look(const QByteArray &storedToken);

    // REQUIRES for all below: a write transaction.

    Result<void> put(const FamilyState &state);
    /// Adds a token of the family, and forgets those of it that are over.
    Result<void> addAccess(const QUuid &family, const QByteArray &storedToken, Instant expires,
                           Instant now);
    /// Ends sessions; gives how many had been going on.
    Result<qint64> end(const QUuid &family, Instant at);
    Result<qint64> endOfUser(const QString &user, Instant at);
    Result<qint64> endOthersOfUser(const QString &user, const QUuid &kept, Instant at);
    Result<qint64> endOfDevice(const QString &device, Instant at);
    /// Forgets sessions that can be used no more, and their tokens.
    Result<void> prune(Instant before);

private:
    SqlConnection &m_connection;
};

} // namespace upik
