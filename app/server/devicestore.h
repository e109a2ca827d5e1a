// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wiresession.h"
#include "store/sqlconnection.h"

#include <optional>
#include <string_view>

namespace upik {

/// A desk that somebody has logged in at.
struct ServerDevice {
    QString id;
    QString user;
    QString name;
    QString app;
    Instant createdAt;
    Instant seenAt;
    int schema = 0;              ///< of its database, as last told
    std::optional<Instant> revokedAt;

    bool operator==(const ServerDevice &) const = default;
};

/// The desks, and how far each lane of theirs has come. Everything fails as the store does.
class DeviceStore
{
public:
    explicit DeviceStore(SqlConnection &connection) : m_connection(connection) {}

    Result<std::optional<ServerDevice>> find(const QString &id);
    /// The desks of a user, the latest seen first.
    Result<std::vector<ServerDevice>> of(const QString &user);
    /// Every lane that was ever pushed, in order.
    Result<std::vector<LaneEnd>> lanes(const QString &device);

    // REQUIRES for all below: a write transaction.

    /// Makes the desk known, or its name and program anew. Tells whether it may be used: false
    /// where it is another user's; then nothing is changed.
    Result<bool> enroll(const ServerDevice &device);
    /// When it was here last, and what its database is.
    Result<void> see(const QString &id, int schema, Instant at);
    Result<void> revoke(const QString &id, Instant at);

    /// The last number taken from a lane, 0 at its beginning, held against other writers until the
    /// transaction ends (Dialect::lockRow).
    Result<qint64> lockLane(const QString &device, int lane, std::string_view lockRow);
    Result<void> advance(const QString &device, int lane, qint64 lseq);

private:
    SqlConnection &m_connection;
};

} // namespace upik
