// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxview.h"

#include "store/statement.h"

namespace upik {

Result<std::vector<OutboxEntry>> OutboxView::waiting(int limit)
{
    Statement statement(m_database, "SELECT id FROM outbox WHERE state IN ('queued', 'inflight') "
                                    "ORDER BY lane, position LIMIT ?");
    const auto ids = statement.bind(limit).all([](RowReader &row) { return row.text(); });
    if (!ids)
        return Unexpected{ids.error()};
    std::vector<OutboxEntry> entries;
    for (const QString &id : *ids) {
        auto entry = Outbox(m_database).load(id);
        if (!entry)
            return Unexpected{entry.error()};
        entries.push_back(std::move(entry).value());
    }
    return entries;
}

Result<std::vector<ComplaintOutgoing>> OutboxView::complaints()
{
    Statement statement(m_database,
                        "SELECT entity, count(*) FILTER (WHERE lane = 0 AND o.state <> "
                        "'attention'), count(*) FILTER (WHERE o.state = 'attention'), "
                        "count(*) FILTER (WHERE lane = 1 AND o.state <> 'attention'), "
                        "coalesce(sum(u.reached) FILTER (WHERE o.state <> 'attention'), 0), "
                        "coalesce(sum(u.bytes) FILTER (WHERE o.state <> 'attention'), 0) "
                        "FROM outbox o LEFT JOIN upload u ON o.lane = 1 "
                        "AND u.sha256 = json_extract(o.args, '$.id') "
                        "WHERE o.state IN ('queued', 'inflight', 'attention') GROUP BY entity");
    return statement.all([](RowReader &row) {
        ComplaintOutgoing open;
        open.complaint = row.text();
        open.waiting = row.integer();
        open.attention = row.integer();
        open.photos = row.integer();
        open.reached = row.integer();
        open.bytes = row.integer();
        return open;
    });
}

Result<std::vector<QString>> OutboxView::verdicts()
{
    return Statement(m_database, "SELECT result FROM outbox WHERE state = 'attention'")
        .all([](RowReader &row) { return row.text(); });
}

Result<UploadReach> OutboxView::reach(const QString &sha256)
{
    Statement statement(m_database, "SELECT reached, bytes FROM upload WHERE sha256 = ?");
    const auto found = statement.bind(sha256).first([](RowReader &row) {
        UploadReach reach;
        reach.reached = row.integer();
        reach.bytes = row.integer();
        return reach;
    });
    return found ? Result<UploadReach>(found->value_or(UploadReach())) : Unexpected{found.error()};
}

} // namespace upik
