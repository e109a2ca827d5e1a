// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sessionstore.h"

#include "store/statement.h"

namespace upik {
namespace {

QString textOf(const QUuid &family) { return family.toString(QUuid::WithoutBraces); }

QString textOf(const QByteArray &storedToken) { return QString::fromLatin1(storedToken.toHex()); }

FamilyState familyFrom(RowReader &row)
{
    FamilyState state;
    state.family = QUuid(row.text());
    state.user = row.text();
    state.device = row.text();
    state.newest = static_cast<quint32>(row.integer());
    state.slidingEnd = row.instant();
    state.absoluteEnd = row.instant();
    state.revokedAt = row.maybeInstant();
    return state;
}

/// A role unknown here, of a newer program, sees nothing.
AccessLook lookFrom(RowReader &row)
{
    AccessLook look;
    look.expires = row.instant();
    look.caller.family = QUuid(row.text());
    look.caller.device = row.text();
    look.caller.user = row.text();
    look.caller.accessVersion = row.integer();
    look.caller.seat.person = row.text();
    const auto role = roleOf(row.text());
    look.caller.seat.role = role.value_or(Role::FieldOfficer);
    look.caller.seat.agency = row.text();
    look.caller.seat.officer = row.text();
    const bool isRevoked = row.maybeInstant().has_value();
    const bool isDisabled = row.maybeInstant().has_value();
    look.isSessionOver = isRevoked || isDisabled || !role;
    look.isDeviceRevoked = row.maybeInstant().has_value();
    return look;
}

} // namespace

Result<std::optional<FamilyState>> SessionStore::lock(const QUuid &family,
                                                      std::string_view lockRow)
{
    Statement one(m_connection,
                  std::string("SELECT family, user_id, device, newest, sliding_ms, absolute_ms, "
                              "revoked_ms FROM session WHERE family = ?")
                      .append(lockRow));
    return one.bind(textOf(family)).first(familyFrom);
}

Result<std::optional<AccessLook>> SessionStore::look(const QByteArray &storedToken)
{
    Statement one(m_connection,
                  "SELECT t.expires_ms, s.family, s.device, u.id, u.access_version, u.name, "
                  "u.role, u.agency, u.officer, s.revoked_ms, u.disabled_ms, d.revoked_ms "
                  "FROM access_token t JOIN session s ON s.family = t.family "
                  "JOIN app_user u ON u.id = s.user_id JOIN device d ON d.id = s.device "
                  "WHERE t.hash = ?");
    return one.bind(textOf(storedToken)).first(lookFrom);
}

Result<void> SessionStore::put(const FamilyState &state)
{
    Statement put(m_connection,
                  "INSERT INTO session (family, user_id, device, newest, sliding_ms, absolute_ms, "
                  "revoked_ms) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (family) DO UPDATE SET "
                  "newest = excluded.newest, sliding_ms = excluded.sliding_ms, "
                  "absolute_ms = excluded.absolute_ms, revoked_ms = excluded.revoked_ms");
    return put.bind(textOf(state.family), state.user, state.device, qint64(state.newest),
                    state.slidingEnd, state.absoluteEnd, state.revokedAt).run();
}

Result<void> SessionStore::addAccess(const QUuid &family, const QByteArray &storedToken,
                                     Instant expires, Instant now)
{
    Statement over(m_connection, "DELETE FROM access_token WHERE family = ? AND expires_ms <= ?");
    if (auto dropped = over.bind(textOf(family), now).run(); !dropped)
        return dropped;
    Statement add(m_connection,
                  "INSERT INTO access_token (hash, family, expires_ms) VALUES (?, ?, ?)");
    return add.bind(textOf(storedToken), textOf(family), expires).run();
}

Result<qint64> SessionStore::end(const QUuid &family, Instant at)
{
    Statement end(m_connection,
                  "UPDATE session SET revoked_ms = ? WHERE family = ? AND revoked_ms IS NULL");
    return end.bind(at, textOf(family)).change();
}

Result<qint64> SessionStore::endOfUser(const QString &user, Instant at)
{
    return endOthersOfUser(user, {}, at);
}

Result<qint64> SessionStore::endOthersOfUser(const QString &user, const QUuid &kept, Instant at)
{
    Statement end(m_connection, "UPDATE session SET revoked_ms = ? "
                                "WHERE user_id = ? AND family <> ? AND revoked_ms IS NULL");
    return end.bind(at, user, textOf(kept)).change();
}

Result<qint64> SessionStore::endOfDevice(const QString &device, Instant at)
{
    Statement end(m_connection,
                  "UPDATE session SET revoked_ms = ? WHERE device = ? AND revoked_ms IS NULL");
    return end.bind(at, device).change();
}

Result<void> SessionStore::prune(Instant before)
{
    Statement tokens(m_connection,
                     "DELETE FROM access_token WHERE expires_ms < ? OR family IN "
                     "(SELECT family FROM session WHERE sliding_ms < ? OR revoked_ms < ?)");
    if (auto done = tokens.bind(before, before, before).run(); !done)
        return done;
    Statement sessions(m_connection,
                       "DELETE FROM session WHERE (sliding_ms < ? OR revoked_ms < ?) AND "
                       "NOT EXISTS (SELECT 1 FROM access_token t WHERE t.family = session.family)");
    return sessions.bind(before, before).run();
}

} // namespace upik
