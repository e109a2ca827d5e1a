// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/sqlconnection.h"

#include <optional>
#include <set>

namespace upik {

/// Where the server's history ends.
struct HistoryHead {
    QString epoch;
    qint64 seq = 0;
    quint64 chain = 0;  ///< CommitChain::value()

    bool operator==(const HistoryHead &) const = default;
};

/// One commit: the positions behind `begin` up to `end`.
struct CommitBlock {
    qint64 begin = 0;
    qint64 end = 0;
    quint64 chain = 0;  ///< CommitChain::value() at its end

    /// Whether the position is one of its own. The beginning of the history has a block that holds
    /// its end alone.
    bool holds(qint64 seq) const { return seq == end || (seq > begin && seq < end); }
    bool operator==(const CommitBlock &) const = default;
};

/// The server's history without what happened in it.
/// Everything fails as the store does, and with StoreDamaged where a chain cannot be read.
class HistoryReader
{
public:
    explicit HistoryReader(SqlConnection &connection) : m_connection(connection) {}

    /// Fails with StoreDamaged where no history was begun.
    Result<HistoryHead> head();
    /// The commit that holds this position; none behind the head. Where that commit was forgotten,
    /// the oldest that is kept, which does not hold it.
    Result<std::optional<CommitBlock>> blockAt(qint64 seq);
    /// The scope keys of what changed behind a position.
    Result<std::set<QString>> touchedSince(qint64 seq);
    /// Where rows of the office (reference data, settings, calendars) last changed under this key;
    /// 0 where they never did.
    Result<qint64> officeChange(const QString &key);
    /// How many changes stand behind a position.
    Result<qint64> changesBehind(qint64 seq);

private:
    SqlConnection &m_connection;
};

} // namespace upik
