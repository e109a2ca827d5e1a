// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feedwriter.h"

#include "server/commitchain.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct LockedHead {
    qint64 seq = 0;
    QString chain;
};

Result<LockedHead> lockedHead(SqlConnection &connection, const Dialect &dialect)
{
    Statement select(connection, std::string("SELECT seq, chain FROM sync_head WHERE one = 1")
                                     .append(dialect.lockRow));
    const auto found = select.first([](RowReader &row) {
        LockedHead head;
        head.seq = row.integer();
        head.chain = row.text();
        return head;
    });
    if (!found)
        return Unexpected{found.error()};
    return *found ? Result<LockedHead>(**found) : fail(ErrorCode::StoreDamaged, u"sync_head"_s);
}

ScopeKeys keysOf(const std::vector<FeedMark> &marks)
{
    std::set<QString> keys;
    for (const FeedMark &mark : marks)
        keys.insert(mark.key);
    return ScopeKeys(std::move(keys));
}

} // namespace

void addMarks(std::vector<FeedMark> &marks, const FeedEntity &entity, const ScopeChange &change)
{
    for (const QString &key : change.now.words())
        marks.push_back({key, entity, false});
    for (const QString &key : change.left.words())
        marks.push_back({key, entity, true});
}

Result<qint64> lockHead(SqlConnection &connection, const Dialect &dialect)
{
    const auto head = lockedHead(connection, dialect);
    return head ? Result<qint64>(head->seq) : Unexpected{head.error()};
}

Result<void> FeedWriter::begin(const QString &epoch, Instant at)
{
    const QString chain = CommitChain::genesis(epoch).text();
    Statement head(m_connection, "INSERT INTO sync_head (one, epoch, seq, chain) "
                                 "VALUES (1, ?, 0, ?) ON CONFLICT DO NOTHING");
    const auto begun = head.bind(epoch, chain).change();
    if (!begun)
        return Unexpected{begun.error()};
    if (*begun == 0)
        return {};
    return Statement(m_connection, "INSERT INTO commit_log (seq_end, n, chain, at_ms) "
                                   "VALUES (0, 0, ?, ?)")
        .bind(chain, at)
        .run();
}

Result<CommitNews> FeedWriter::commit(const std::vector<FeedMark> &marks, const CommitCause &cause)
{
    if (auto done = writeScopes(marks); !done)
        return Unexpected{done.error()};
    const auto head = lockedHead(m_connection, m_dialect);
    if (!head)
        return Unexpected{head.error()};
    if (marks.empty())
        return CommitNews{head->seq, {}};
    const auto before = CommitChain::fromText(head->chain);
    if (!before)
        return fail(ErrorCode::StoreDamaged, u"chain"_s);
    const qint64 count = qint64(marks.size());
    const qint64 end = head->seq + count;
    const CommitChain chain =
        before->next(end, cause.mutation, m_randomness(CommitChain::kChanceBytes));
    if (auto done = moveHead(end, chain.text(), count, cause.at); !done)
        return Unexpected{done.error()};
    if (auto done = writeFeed(marks, head->seq, cause.at); !done)
        return Unexpected{done.error()};
    return CommitNews{end, keysOf(marks)};
}

Result<void> FeedWriter::writeScopes(const std::vector<FeedMark> &marks)
{
    Statement enter(m_connection, "INSERT INTO entity_scope (kind, entity, scope_key) "
                                  "VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    Statement leave(m_connection,
                    "DELETE FROM entity_scope WHERE kind = ? AND entity = ? AND scope_key = ?");
    for (const FeedMark &mark : marks) {
        Statement &change = mark.isGone ? leave : enter;
        change.bind(mark.entity.kind, mark.entity.id, mark.key);
        if (auto done = change.run(); !done)
            return done;
    }
    return {};
}

Result<void> FeedWriter::moveHead(qint64 seq, const QString &chain, qint64 count, Instant at)
{
    Statement head(m_connection, "UPDATE sync_head SET seq = ?, chain = ? WHERE one = 1");
    if (auto done = head.bind(seq, chain).run(); !done)
        return done;
    Statement block(m_connection,
                    "INSERT INTO commit_log (seq_end, n, chain, at_ms) VALUES (?, ?, ?, ?)");
    if (auto done = block.bind(seq, count, chain, at).run(); !done)
        return done;
    if (m_dialect.tellCommit.empty())
        return {};
    return Statement(m_connection, m_dialect.tellCommit).bind(seq).run();
}

Result<void> FeedWriter::writeFeed(const std::vector<FeedMark> &marks, qint64 seq, Instant at)
{
    Statement line(m_connection,
                   "INSERT INTO feed (scope_key, kind, entity, seq, gone, at_ms) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (scope_key, kind, entity) "
                   "DO UPDATE SET seq = excluded.seq, gone = excluded.gone, "
                   "at_ms = excluded.at_ms");
    for (const FeedMark &mark : marks) {
        line.bind(mark.key, mark.entity.kind, mark.entity.id, ++seq, mark.isGone, at);
        if (auto done = line.run(); !done)
            return done;
    }
    return {};
}

} // namespace upik
