// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listedorder.h"

#include "store/complaintcolumns.h"

#include <algorithm>

namespace upik {

Result<qint64> ListedOrder::count(Database &)
{
    return std::ssize(m_seqs);
}

Result<std::vector<ListRow>> ListedOrder::rows(Database &database, RowSpan span,
                                               const QString &seatKey)
{
    static const std::string select = "SELECT " + std::string(listColumns())
        + " FROM complaint AS c LEFT JOIN seen s ON s.seat_key = ? AND s.complaint = c.seq "
          "WHERE c.seq = ?";
    std::vector<ListRow> found;
    Statement statement(database, select);
    const qint64 end = std::min<qint64>(std::ssize(m_seqs), span.first + span.limit);
    for (qint64 place = std::max<qint64>(0, span.first); place < end; ++place) {
        statement.bind(seatKey, m_seqs[static_cast<std::size_t>(place)]);
        auto row = statement.first(readListRow);
        if (!row)
            return Unexpected{row.error()};
        if (*row)
            found.push_back(std::move(**row));
    }
    return found;
}

Result<qint64> ListedOrder::position(Database &, qint64 seq, qint64)
{
    const auto found = std::ranges::find(m_seqs, seq);
    return found == m_seqs.end() ? -1 : std::distance(m_seqs.begin(), found);
}

} // namespace upik
