// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxdecisions.h"

#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<std::vector<OutboxEntry>> OutboxDecisions::waiting(int limit)
{
    Statement statement(m_database, "SELECT id FROM outbox WHERE state = 'attention' "
                                    "ORDER BY position DESC LIMIT ?");
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

Result<OutboxEntry> OutboxDecisions::undecided(const QString &id)
{
    auto entry = Outbox(m_database).load(id);
    if (entry && entry->state != OutboxState::Attention)
        return fail(ErrorCode::NotFound, u"outbox"_s);
    return entry;
}

Result<void> OutboxDecisions::sendAgain(const QString &id, CaseRebase &cases)
{
    const auto entry = undecided(id);
    if (!entry)
        return Unexpected{entry.error()};
    if (auto touched = cases.touch(entry->complaint); !touched)
        return touched;
    Statement again(m_database, "UPDATE outbox SET state = 'queued', drawn = 1, result = '', "
                                "settled_ms = NULL WHERE id = ? AND seq IS NULL");
    const auto queued = again.bind(id).change();
    if (!queued)
        return Unexpected{queued.error()};
    if (*queued == 0)
        return fail(ErrorCode::ActionNotAllowedNow, u"outbox"_s);
    // The file of a photo, too, begins again.
    Statement file(m_database, "UPDATE upload SET reached = 0, open = 0, state = 'waiting' "
                               "WHERE state = 'refused' AND sha256 = "
                               "(SELECT json_extract(args, '$.id') FROM outbox WHERE id = ?)");
    return file.bind(id).run();
}

Result<void> OutboxDecisions::resolve(const QString &id, const QString &by)
{
    const auto entry = undecided(id);
    if (!entry)
        return Unexpected{entry.error()};
    return Statement(m_database,
                     "UPDATE outbox SET state = 'archived', resolved_by = ? WHERE id = ?")
        .bind(by, id)
        .run();
}

Result<void> OutboxDecisions::discard(const QString &id, Instant now)
{
    const auto entry = undecided(id);
    if (!entry)
        return Unexpected{entry.error()};
    Statement trash(m_database, "INSERT OR REPLACE INTO trash SELECT id, lane, action, v, entity, "
                                "base, args, at_ms, ? FROM outbox WHERE id = ?");
    if (auto moved = trash.bind(now, id).run(); !moved)
        return moved;
    return Statement(m_database, "DELETE FROM outbox WHERE id = ?").bind(id).run();
}

} // namespace upik
