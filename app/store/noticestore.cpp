// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noticestore.h"

#include "store/statement.h"

namespace upik {

Result<std::vector<KeptNotice>> NoticeStore::last(int limit)
{
    Statement statement(m_database, "SELECT id, kind, complaint, number, at_ms, is_read "
                                    "FROM notice ORDER BY at_ms DESC, id DESC LIMIT ?");
    return statement.bind(limit).all([](RowReader &row) {
        KeptNotice notice;
        notice.id = row.text();
        notice.kind = row.text();
        notice.complaint = row.text();
        notice.number = row.text();
        notice.at = row.instant();
        notice.isRead = row.flag();
        return notice;
    });
}

Result<bool> NoticeStore::add(const KeptNotice &notice)
{
    Statement statement(m_database, "INSERT INTO notice (id, kind, complaint, number, at_ms) "
                                    "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    statement.bind(notice.id, notice.kind, notice.complaint, notice.number, notice.at);
    const auto added = statement.change();
    if (!added || *added == 0)
        return added ? Result<bool>(false) : Unexpected{added.error()};
    Statement old(m_database, "DELETE FROM notice WHERE id IN (SELECT id FROM notice "
                              "ORDER BY at_ms DESC, id DESC LIMIT -1 OFFSET ?)");
    const auto cut = old.bind(kKept).run();
    return cut ? Result<bool>(true) : Unexpected{cut.error()};
}

Result<void> NoticeStore::markRead(const QStringList &ids)
{
    if (ids.isEmpty())
        return Statement(m_database, "UPDATE notice SET is_read = 1").run();
    for (const QString &id : ids) {
        Statement read(m_database, "UPDATE notice SET is_read = 1 WHERE id = ?");
        if (auto done = read.bind(id).run(); !done)
            return done;
    }
    return {};
}

} // namespace upik
