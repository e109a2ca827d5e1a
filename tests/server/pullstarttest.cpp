// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feedreader.h"
#include "server/feedscratch.h"
#include "server/pullstart.h"
#include "store/statement.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const PullGround kGround{{u"e1"_s, 50, 777}, 3, 1};
/// The commit of positions 21 to 30.
const CommitBlock kBlock{20, 30, 555};

PullPlace changesAt(qint64 seq)
{
    return {PullMode::Changes, epochMark(u"e1"_s), 3, 1, seq, 555, 0};
}

QString reasonOf(const PullPlace &brought, const PullGround &ground = kGround,
                 const std::optional<CommitBlock> &block = kBlock)
{
    const PullStart start = startFrom(brought, ground, block);
    CHECK((start.reset ? start.place == placeOfBeginning(ground) : start.place == brought));
    return start.reset ? start.reset->reason : QString();
}

} // namespace

TEST_CASE("A desk goes on from wherever in a known commit it was")
{
    for (const qint64 seq : {21, 25, 30})
        CHECK(reasonOf(changesAt(seq)).isEmpty());
    CHECK(reasonOf(changesAt(20)) == kResetTooOld);
    CHECK(reasonOf(changesAt(3)) == kResetTooOld);
    CHECK(reasonOf(changesAt(0), kGround, CommitBlock{0, 0, 555}).isEmpty());
}

TEST_CASE("A desk that has seen another history begins again")
{
    CHECK(reasonOf(changesAt(51), kGround, std::nullopt) == kResetEpoch);
    PullPlace place = changesAt(25);
    place.chain = 556;
    CHECK(reasonOf(place) == kResetEpoch);
    place = changesAt(25);
    place.epochMark = epochMark(u"e2"_s);
    CHECK(reasonOf(place) == kResetEpoch);
}

TEST_CASE("Whose access changed drops persons at once, whatever else happened")
{
    PullPlace place = changesAt(25);
    place.accessVersion = 2;
    CHECK(reasonOf(place) == kResetAccess);
    CHECK(startFrom(place, kGround, kBlock).reset->purgeNow.size() == 2);
    CHECK(reasonOf(place, kGround, std::nullopt) == kResetEpoch);
    CHECK(startFrom(place, kGround, std::nullopt).reset->purgeNow.size() == 2);
}

TEST_CASE("A desk takes everything anew for a schema that holds more, not for one that holds less")
{
    PullGround ground = kGround;
    ground.schema = 2;
    CHECK(reasonOf(changesAt(25), ground) == kResetSchema);
    ground.schema = 0;
    CHECK(reasonOf(changesAt(25), ground).isEmpty());
}

TEST_CASE("A snapshot stays one until nothing is left, then goes on from there")
{
    const PullPlace begun = placeOfBeginning(kGround);
    CHECK((begun.seq == 0 && begun.snapshotHead == 50 && begun.knownSeq() == 50));
    const PullPlace half = placeAfter(begun, 60, true, 999);
    CHECK((half.mode == PullMode::Snapshot && half.seq == 60 && half.chain == 777));
    const PullPlace whole = placeAfter(half, 80, false, 999);
    CHECK(whole == PullPlace{PullMode::Changes, epochMark(u"e1"_s), 3, 1, 80, 999, 0});
}

TEST_CASE("The lines of a key come along its index, nothing is sorted")
{
    FeedScratch server;
    Statement plan(server.connection(),
                   "EXPLAIN QUERY PLAN SELECT kind, entity, seq, gone FROM feed WHERE "
                   "scope_key = 'dir' AND seq > 5 AND (gone = 0 OR seq > 5) ORDER BY seq LIMIT 10");
    const auto steps = plan.all([](RowReader &row) { return row.value(3).toString(); });
    REQUIRE(steps->size() == 1);
    CHECK(steps->front().contains(u"feed_scan (scope_key=? AND seq>?)"_s));
}

TEST_CASE("The lines of several keys come in one order, however they are spread")
{
    FeedScratch server;
    Dice dice(5);
    std::vector<FeedLine> expected;
    const QStringList keys{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    for (int i = 1; i <= 60; ++i) {
        const QString key = dice.oneOf(keys);
        const FeedEntity entity{kUserRow, u"u%1"_s.arg(i)};
        server.commit({{key, entity, dice.coin()}});
        if (key != u"d"_s)
            expected.push_back({entity, i, false});
    }
    FeedReader reader(server.connection());
    const auto lines = reader.lines(ScopeKeys({u"a"_s, u"b"_s, u"c"_s}), {0, 0, 20});
    REQUIRE(lines->size() == 20);
    for (std::size_t i = 0; i < 20; ++i)
        CHECK((lines->at(i).seq == expected[i].seq && lines->at(i).entity == expected[i].entity));
}
