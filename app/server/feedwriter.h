// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dialect.h"
#include "server/feedreader.h"
#include "server/randomness.h"

namespace upik {

/// That an entity stands under a key, or stands there no longer.
struct FeedMark {
    QString key;
    FeedEntity entity;
    bool isGone = false;

    bool operator==(const FeedMark &) const = default;
};

/// Adds to `marks` one for each key of the change: where the entity stands now and what it left.
void addMarks(std::vector<FeedMark> &marks, const FeedEntity &entity, const ScopeChange &change);

/// What a commit tells: who waits is called by it.
struct CommitNews {
    qint64 head = 0;     ///< of the history after it
    ScopeKeys touched;
};

/// Which transaction a commit belongs to.
struct CommitCause {
    QString mutation;    ///< its id; empty where none is behind it
    Instant at;
};

/// The end of every transaction that changes what desks see: the next positions of the history, the
/// index of changes, the chain. The one row of sync_head, which it locks until the transaction
/// ends, is what makes the positions dense and lets nobody see one before all smaller ones (design
/// sync.md 3.2): what is slow belongs before it.
/// Everything fails as the store does, and with StoreDamaged where no history was begun.
class FeedWriter
{
public:
    FeedWriter(SqlConnection &connection, const Dialect &dialect, Randomness randomness)
        : m_connection(connection), m_dialect(dialect), m_randomness(std::move(randomness))
    {}

    // REQUIRES for all below: a write transaction.

    /// Begins a history where there is none yet.
    Result<void> begin(const QString &epoch, Instant at);
    /// Writes the marks at the next positions, each at its own, in their order. Without a mark the
    /// history stays as it is.
    Result<CommitNews> commit(const std::vector<FeedMark> &marks, const CommitCause &cause);

private:
    Result<void> writeScopes(const std::vector<FeedMark> &marks);
    Result<void> writeFeed(const std::vector<FeedMark> &marks, qint64 seq, Instant at);
    Result<void> moveHead(qint64 seq, const QString &chain, qint64 count, Instant at);

    SqlConnection &m_connection;
    const Dialect &m_dialect;
    Randomness m_randomness;
};

/// Holds the history's one row until the transaction ends and tells where it stands.
Result<qint64> lockHead(SqlConnection &connection, const Dialect &dialect);

} // namespace upik
