// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seenstore.h"

#include "store/statement.h"

namespace upik {

Result<void> SeenStore::mark(const Seat &seat, const QString &complaint, Instant at)
{
    Statement statement(m_database,
                        "INSERT INTO seen (seat_key, complaint, at_ms) "
                        "SELECT ?, seq, ? FROM complaint WHERE id = ? "
                        "ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms");
    return statement.bind(keyOf(seat), at, complaint).run();
}

QString SeenStore::keyOf(const Seat &seat)
{
    return QString(row(seat.role).code) + u':'
        + (seat.role == Role::FieldOfficer ? seat.officer : seat.agency);
}

} // namespace upik
