// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rank.h"

#include <algorithm>

namespace upik {
namespace {

/// The bands of ranks, each wide enough for any moment until the year 2109.
enum Band : qint64 {
    UrgentRunning, UrgentPaused, UrgentChecked, Running, Paused, Checked, Ended, Beyond,
};
constexpr qint64 kMoments = qint64(1) << 42;
constexpr qint64 kBand = kMoments * 2;

qint64 ranked(Band band, qint64 within)
{
    return band * kBand + std::clamp<qint64>(within, 0, kBand - 1);
}

Band openBand(const Complaint &complaint, const Deadline &deadline)
{
    if (complaint.state == State::AwaitingCheck || !deadline.stage)
        return Checked;
    return deadline.due ? Running : Paused;
}

qint64 within(const Deadline &deadline)
{
    // Time left may be negative: the clock was paused after its deadline.
    return deadline.due ? toMillis(*deadline.due) : kMoments + deadline.left.count();
}

} // namespace

qint64 rankOf(const Complaint &complaint, const Deadline &deadline)
{
    if (complaint.endedAt)
        return ranked(Ended, kMoments - toMillis(*complaint.endedAt));
    const Band band = openBand(complaint, deadline);
    const qint64 place = within(deadline);
    return ranked(complaint.facts.isEmergency() ? Band(band - Running) : band, place);
}

RankRange everyRank()
{
    return {0, Beyond * kBand};
}

std::vector<RankRange> lateRanks(Instant now)
{
    return {{ranked(UrgentRunning, 0), ranked(UrgentRunning, toMillis(now))},
            {ranked(Running, 0), ranked(Running, toMillis(now))}};
}

std::vector<RankRange> runningRanks(Instant now)
{
    return {{ranked(UrgentRunning, toMillis(now)), ranked(UrgentPaused, 0)},
            {ranked(Running, toMillis(now)), ranked(Paused, 0)}};
}

RankRange emergencyRanks()
{
    return {0, ranked(UrgentChecked, 0)};
}

RankRange endedRanksSince(Instant at)
{
    return {ranked(Ended, 0), ranked(Ended, kMoments - toMillis(at)) + 1};
}

Instant weekStart(Instant now)
{
    using namespace std::chrono;
    const auto day = floor<days>(now + kWib);
    return Instant(day - (weekday(day) - Monday)) - kWib;
}

} // namespace upik
