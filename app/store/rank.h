// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <optional>
#include <vector>

namespace upik {

/// Key by which every list is ordered, ascending: emergencies first, among them and among the
/// others those whose clock runs by deadline, then paused ones by the time left to them, then
/// results to be checked; what has ended last, newest end first.
qint64 rankOf(const Complaint &complaint, const Deadline &deadline);

/// Ranks with the same value are counted together in queue_count; the database computes it too.
constexpr qint64 pieceOf(qint64 rank) { return rank >> 27; }
/// The least rank that is counted in this piece.
constexpr qint64 firstRankOf(qint64 piece) { return piece << 27; }

/// Ranks [from, to).
struct RankRange {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const RankRange &) const = default;
};

/// The whole order, open and ended.
RankRange everyRank();
/// Open complaints whose deadline has passed: emergencies, then the others.
std::vector<RankRange> lateRanks(Instant now);
/// Running clocks that are not late yet.
std::vector<RankRange> runningRanks(Instant now);
/// Open emergencies whose work goes on; not those whose result is being checked.
RankRange emergencyRanks();
/// What ended at this moment or later.
RankRange endedRanksSince(Instant at);

/// Midnight, in Yogyakarta, before the Monday of this moment's week.
Instant weekStart(Instant now);

} // namespace upik
