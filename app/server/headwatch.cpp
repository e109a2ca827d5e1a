// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/headwatch.h"

#include "server/historyreader.h"

namespace upik {

Result<std::optional<CommitNews>> HeadWatch::look(SqlConnection &connection)
{
    HistoryReader history(connection);
    const auto head = history.head();
    if (!head)
        return Unexpected{head.error()};
    const auto seen = std::exchange(m_seen, head->seq);
    if (!seen || *seen == head->seq)
        return std::optional<CommitNews>();
    auto keys = history.touchedSince(*seen);
    if (!keys) {
        m_seen = seen;
        return Unexpected{keys.error()};
    }
    return std::optional(CommitNews{head->seq, ScopeKeys(std::move(keys).value())});
}

} // namespace upik
