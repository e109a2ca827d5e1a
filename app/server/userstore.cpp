// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/userstore.h"

#include "store/statement.h"

#include <string>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::string_view kSelect =
    "SELECT id, username, name, role, agency, officer, access_version, version, created_ms, "
    "disabled_ms FROM app_user ";

/// A role that a newer program wrote is none here: the user can do nothing then.
ServerUser readUser(RowReader &row)
{
    ServerUser user;
    user.id = row.text();
    user.username = row.text();
    user.seat.person = row.text();
    user.seat.role = row.code(roleOf, Role::FieldOfficer);
    user.seat.agency = row.text();
    user.seat.officer = row.text();
    user.accessVersion = row.integer();
    user.version = row.integer();
    user.createdAt = row.instant();
    user.disabledAt = row.maybeInstant();
    return user;
}

/// What a statement about one user yields that changed no row.
Result<void> oneChanged(Result<qint64> changed)
{
    if (!changed)
        return Unexpected{changed.error()};
    return *changed == 1 ? Result<void>() : fail(ErrorCode::NotFound, u"user"_s);
}

} // namespace

Result<std::optional<ServerUser>> UserStore::find(const QString &id)
{
    Statement select(m_connection, std::string(kSelect).append("WHERE id = ?"));
    return select.bind(id).first(readUser);
}

Result<std::optional<ServerUser>> UserStore::byUsername(const QString &username)
{
    Statement select(m_connection, std::string(kSelect).append("WHERE username = ?"));
    return select.bind(username).first(readUser);
}

Result<std::vector<ServerUser>> UserStore::all()
{
    return Statement(m_connection, std::string(kSelect).append("ORDER BY username")).all(readUser);
}

Result<QString> UserStore::passwordHash(const QString &id)
{
    Statement select(m_connection, "SELECT password_hash FROM app_user WHERE id = ?");
    const auto found = select.bind(id).first([](RowReader &row) { return row.text(); });
    if (!found)
        return Unexpected{found.error()};
    return found->value_or(QString());
}

Result<bool> UserStore::add(const ServerUser &user, const QString &passwordHash)
{
    Statement insert(m_connection,
                     "INSERT INTO app_user (id, username, password_hash, name, role, agency, "
                     "officer, access_version, version, created_ms, disabled_ms) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?) ON CONFLICT DO NOTHING");
    const Seat &seat = user.seat;
    insert.bind(user.id, user.username, passwordHash, seat.person, row(seat.role).code);
    insert.bind(seat.agency, seat.officer, user.createdAt, user.disabledAt);
    const auto added = insert.change();
    if (!added)
        return Unexpected{added.error()};
    return *added == 1;
}

Result<void> UserStore::changeSeat(const QString &id, const Seat &seat)
{
    const QLatin1StringView role = row(seat.role).code;
    Statement change(m_connection,
                     "UPDATE app_user SET access_version = access_version + CASE WHEN role = ? "
                     "AND agency = ? AND officer = ? THEN 0 ELSE 1 END, version = version + 1, "
                     "name = ?, role = ?, agency = ?, officer = ? WHERE id = ?");
    change.bind(role, seat.agency, seat.officer);
    change.bind(seat.person, role, seat.agency, seat.officer, id);
    return oneChanged(change.change());
}

Result<void> UserStore::disable(const QString &id, Instant at)
{
    Statement change(m_connection, "UPDATE app_user SET disabled_ms = ?, version = version + 1 "
                                   "WHERE id = ?");
    return oneChanged(change.bind(at, id).change());
}

Result<void> UserStore::enable(const QString &id)
{
    Statement change(m_connection, "UPDATE app_user SET disabled_ms = NULL, version = version + 1 "
                                   "WHERE id = ?");
    return oneChanged(change.bind(id).change());
}

Result<void> UserStore::setPassword(const QString &id, const QString &passwordHash)
{
    Statement change(m_connection, "UPDATE app_user SET password_hash = ? WHERE id = ?");
    return oneChanged(change.bind(passwordHash, id).change());
}

} // namespace upik
