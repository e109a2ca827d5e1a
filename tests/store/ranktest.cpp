// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rank.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNoon = wib("2026-11-24 12:00");

struct Standing {
    Complaint complaint;
    Deadline deadline;

    qint64 rank() const { return rankOf(complaint, deadline); }
};

Standing running(Instant due, const QString &urgency = u"sedang"_s)
{
    Standing made;
    made.complaint.facts.urgency = urgency;
    made.deadline.stage = Stage::Work;
    made.deadline.due = due;
    return made;
}

Standing paused(Millis left)
{
    Standing made = running(kNoon);
    made.deadline.due.reset();
    made.deadline.left = left;
    return made;
}

Standing ended(Instant at)
{
    Standing made;
    made.complaint.state = State::Done;
    made.complaint.endedAt = at;
    return made;
}

bool holds(const std::vector<RankRange> &ranges, qint64 rank)
{
    return std::ranges::any_of(ranges, [=](const RankRange &r) {
        return rank >= r.from && rank < r.to;
    });
}

} // namespace

TEST_CASE("The list shows emergencies, then least time left, then paused, then ended ones")
{
    Standing checked = running(kNoon - 24h);
    checked.complaint.state = State::AwaitingCheck;
    const std::vector<qint64> order{
        running(kNoon + 9h, u"darurat"_s).rank(), running(kNoon - 1h).rank(),
        running(kNoon + 1h).rank(), paused(-1h).rank(), paused(2h).rank(), checked.rank(),
        ended(kNoon).rank(), ended(kNoon - 1h).rank(),
    };
    CHECK(std::ranges::is_sorted(order));
    CHECK(std::ranges::adjacent_find(order) == order.end());
}

TEST_CASE("What is past its deadline lies in the late ranks, to the millisecond")
{
    CHECK(holds(lateRanks(kNoon), running(kNoon - 1ms).rank()));
    CHECK_FALSE(holds(lateRanks(kNoon), running(kNoon).rank()));
    CHECK(holds(runningRanks(kNoon), running(kNoon).rank()));
    CHECK(holds(lateRanks(kNoon), running(kNoon - 1h, u"darurat"_s).rank()));
    CHECK_FALSE(holds(lateRanks(kNoon), paused(-1h).rank()));
    CHECK_FALSE(holds(runningRanks(kNoon), ended(kNoon + 1h).rank()));
}

TEST_CASE("An emergency is one whether its clock runs or is paused")
{
    Standing held = paused(1h);
    held.complaint.facts.urgency = u"darurat"_s;
    CHECK(holds({emergencyRanks()}, held.rank()));
    CHECK(holds({emergencyRanks()}, running(kNoon, u"darurat"_s).rank()));
    CHECK_FALSE(holds({emergencyRanks()}, running(kNoon).rank()));
}

TEST_CASE("The week begins on Monday in Yogyakarta")
{
    CHECK(weekStart(wib("2026-11-24 12:00")) == wib("2026-11-23 00:00"));
    CHECK(weekStart(wib("2026-11-23 00:00")) == wib("2026-11-23 00:00"));
    CHECK(weekStart(wib("2026-11-29 23:59")) == wib("2026-11-23 00:00"));
}

TEST_CASE("What ended this week lies in its ranks, and last week's does not")
{
    const RankRange week = endedRanksSince(weekStart(kNoon));
    CHECK(holds({week}, ended(wib("2026-11-23 00:00")).rank()));
    CHECK(holds({week}, ended(kNoon).rank()));
    CHECK_FALSE(holds({week}, ended(wib("2026-11-22 23:59")).rank()));
    CHECK_FALSE(holds({week}, running(kNoon).rank()));
}

TEST_CASE("A rank lies in the piece that begins at or before it")
{
    const qint64 rank = running(kNoon).rank();
    CHECK(firstRankOf(pieceOf(rank)) <= rank);
    CHECK(firstRankOf(pieceOf(rank) + 1) > rank);
    CHECK(pieceOf(firstRankOf(7)) == 7);
}
