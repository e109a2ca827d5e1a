// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"
#include "store/sqlconnection.h"

namespace upik {

/// For how long a desk that was away can go on where it was: long leave and more (sync.md 3.3).
inline constexpr std::chrono::days kKeptHistory{120};

/// What was forgotten.
struct Forgotten {
    qint64 horizon = 0;  ///< positions up to here: whose cursor is not behind it begins again
    qint64 commits = 0;
    qint64 lines = 0;    ///< of things that are gone

    bool operator==(const Forgotten &) const = default;
};

/// Keeps the history short: drops what only desks would need that were away for longer than
/// kKeptHistory. What stands, is kept for ever: the feed has one line for each row and key.
class HistoryStore
{
public:
    explicit HistoryStore(SqlConnection &connection) : m_connection(connection) {}

    /// Forgets by positions, in whatever way the clock went meanwhile; the newest commit stays.
    /// REQUIRES: a write transaction. Fails as the store does.
    Result<Forgotten> forget(Instant now);
    /// The history goes on from `seq` under another epoch, with the chain that begins it.
    /// REQUIRES: a write transaction that holds the head (lockHead()). Fails as the store does.
    Result<void> goOnAs(const QString &epoch, qint64 seq, Instant now);

private:
    Result<qint64> horizon(Instant oldest);

    SqlConnection &m_connection;
};

} // namespace upik
