// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/headwatch.h"

#include "store/statement.h"

namespace upik {

Result<std::optional<CommitNews>> HeadWatch::look(SqlConnection &connection)
{
    const auto head = Statement(connection, "SELECT seq FROM sync_head").number();
    if (!head)
        return Unexpected{head.error()};
    const auto seen = std::exchange(m_seen, *head);
    if (!seen || *seen == *head)
        return std::optional<CommitNews>();
    std::set<QString> keys;
    Statement touched(connection, "SELECT DISTINCT scope_key FROM feed WHERE seq > ?");
    const auto read = touched.bind(*seen).each([&](RowReader &row) { keys.insert(row.text()); });
    if (!read) {
        m_seen = seen;
        return Unexpected{read.error()};
    }
    return std::optional(CommitNews{*head, ScopeKeys(std::move(keys))});
}

} // namespace upik
