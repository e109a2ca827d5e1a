// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/historystore.h"

#include "server/commitchain.h"
#include "store/statement.h"

namespace upik {

Result<Forgotten> HistoryStore::forget(Instant now)
{
    const auto reached = horizon(now - kKeptHistory);
    if (!reached)
        return Unexpected{reached.error()};
    Statement lines(m_connection, "DELETE FROM feed WHERE gone = 1 AND seq <= ?");
    const auto droppedLines = lines.bind(*reached).change();
    if (!droppedLines)
        return Unexpected{droppedLines.error()};
    Statement commits(m_connection, "DELETE FROM commit_log WHERE seq_end <= ? "
                                    "AND seq_end < (SELECT seq FROM sync_head)");
    const auto droppedCommits = commits.bind(*reached).change();
    if (!droppedCommits)
        return Unexpected{droppedCommits.error()};
    return Forgotten{*reached, *droppedCommits, *droppedLines};
}

/// Where the first commit begins that is young enough, or the newest one.
Result<qint64> HistoryStore::horizon(Instant oldest)
{
    Statement young(m_connection, "SELECT min(seq_end - n) FROM commit_log WHERE at_ms >= ? "
                                  "OR seq_end = (SELECT seq FROM sync_head)");
    return young.bind(oldest).number();
}

Result<void> HistoryStore::goOnAs(const QString &epoch, qint64 seq, Instant now)
{
    const QString chain = CommitChain::genesis(epoch).text();
    Statement head(m_connection, "UPDATE sync_head SET epoch = ?, chain = ?");
    if (auto done = head.bind(epoch, chain).run(); !done)
        return done;
    Statement last(m_connection, "INSERT INTO commit_log (seq_end, n, chain, at_ms) "
                                 "VALUES (?, 0, ?, ?) ON CONFLICT (seq_end) DO UPDATE SET "
                                 "chain = excluded.chain");
    return last.bind(seq, chain, now).run();
}

} // namespace upik
