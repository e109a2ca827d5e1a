// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devicestore.h"

#include "store/statement.h"

#include <string>

namespace upik {
namespace {

constexpr std::string_view kSelect = "SELECT id, user_id, name, app, created_ms, seen_ms, "
                                     "schema_seen, revoked_ms FROM device ";

ServerDevice readDevice(RowReader &row)
{
    ServerDevice device;
    device.id = row.text();
    device.user = row.text();
    device.name = row.text();
    device.app = row.text();
    device.createdAt = row.instant();
    device.seenAt = row.instant();
    device.schema = row.number();
    device.revokedAt = row.maybeInstant();
    return device;
}

} // namespace

Result<std::optional<ServerDevice>> DeviceStore::find(const QString &id)
{
    Statement select(m_connection, std::string(kSelect).append("WHERE id = ?"));
    return select.bind(id).first(readDevice);
}

Result<std::vector<ServerDevice>> DeviceStore::of(const QString &user)
{
    Statement select(m_connection,
                     std::string(kSelect).append("WHERE user_id = ? ORDER BY seen_ms DESC, id"));
    return select.bind(user).all(readDevice);
}

Result<std::vector<LaneEnd>> DeviceStore::lanes(const QString &device)
{
    Statement select(m_connection,
                     "SELECT lane, last_lseq FROM device_lane WHERE device = ? ORDER BY lane");
    return select.bind(device).all([](RowReader &row) {
        LaneEnd lane;
        lane.lane = row.number();
        lane.lastLseq = row.integer();
        return lane;
    });
}

Result<bool> DeviceStore::enroll(const ServerDevice &device)
{
    Statement upsert(m_connection,
                     "INSERT INTO device (id, user_id, name, app, created_ms, seen_ms, "
                     "schema_seen, revoked_ms) VALUES (?, ?, ?, ?, ?, ?, 0, NULL) "
                     "ON CONFLICT (id) DO UPDATE SET name = excluded.name, app = excluded.app, "
                     "seen_ms = excluded.seen_ms WHERE device.user_id = excluded.user_id");
    upsert.bind(device.id, device.user, device.name, device.app, device.createdAt, device.seenAt);
    const auto changed = upsert.change();
    if (!changed)
        return Unexpected{changed.error()};
    return *changed == 1;
}

Result<void> DeviceStore::see(const QString &id, int schema, Instant at)
{
    return Statement(m_connection, "UPDATE device SET schema_seen = ?, seen_ms = ? WHERE id = ?")
        .bind(schema, at, id)
        .run();
}

Result<void> DeviceStore::revoke(const QString &id, Instant at)
{
    return Statement(m_connection, "UPDATE device SET revoked_ms = ? WHERE id = ?")
        .bind(at, id)
        .run();
}

Result<qint64> DeviceStore::lockLane(const QString &device, int lane, std::string_view lockRow)
{
    Statement make(m_connection, "INSERT INTO device_lane (device, lane, last_lseq) "
                                 "VALUES (?, ?, 0) ON CONFLICT DO NOTHING");
    if (const auto made = make.bind(device, lane).run(); !made)
        return Unexpected{made.error()};
    Statement select(m_connection,
                     std::string("SELECT last_lseq FROM device_lane WHERE device = ? AND lane = ?")
                         .append(lockRow));
    return select.bind(device, lane).number();
}

Result<void> DeviceStore::advance(const QString &device, int lane, qint64 lseq)
{
    return Statement(m_connection,
                     "UPDATE device_lane SET last_lseq = ? WHERE device = ? AND lane = ?")
        .bind(lseq, device, lane)
        .run();
}

} // namespace upik
