// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/synclog.h"

#include "store/statement.h"

namespace upik {

Result<void> SyncLog::add(const Line &line)
{
    return Statement(m_database,
                     "INSERT INTO sync_log (at_ms, kind, code, detail) VALUES (?, ?, ?, '')")
        .bind(line.at, line.kind, line.code)
        .run();
}

Result<std::vector<SyncLog::Line>> SyncLog::last(int count)
{
    Statement statement(m_database,
                        "SELECT at_ms, kind, code FROM sync_log ORDER BY entry DESC LIMIT ?");
    return statement.bind(count).all([](RowReader &row) {
        const Instant at = row.instant();
        const QString kind = row.text();
        return Line{at, kind, row.text()};
    });
}

} // namespace upik
