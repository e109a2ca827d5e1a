// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/factsmerge.h"

#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

TEST_CASE("What only one side corrected is taken from it", "[factsmerge]")
{
    const Facts seen = intakeAt({}).facts;
    Facts mine = seen, server = seen;
    mine.title = u"Lubang"_s;
    server.placeText = u"Jl. Solo"_s;
    const MergedFacts merged = mergeFacts(seen, mine, server);
    CHECK(merged.facts.title == u"Lubang"_s);
    CHECK(merged.facts.placeText == u"Jl. Solo"_s);
    CHECK(merged.conflicts.isEmpty());
}

TEST_CASE("A field that both sides corrected otherwise stays the server's and is named",
          "[factsmerge]")
{
    const Facts seen = intakeAt({}).facts;
    Facts mine = seen, server = seen;
    mine.point.reset();
    server.point = Point{-7.8, 110.4};
    mine.placeText = u"Jl. Solo"_s;
    server.placeText = u"Jl. Kaliurang"_s;
    const MergedFacts merged = mergeFacts(seen, mine, server);
    CHECK(merged.facts == server);
    CHECK(merged.conflicts == QStringList{u"place"_s, u"point"_s});
}

TEST_CASE("The same correction on both sides is no conflict", "[factsmerge]")
{
    const Facts seen = intakeAt({}).facts;
    Facts mine = seen;
    mine.kelurahan = u"34.71.02.1001"_s;
    const MergedFacts merged = mergeFacts(seen, mine, mine);
    CHECK(merged.facts == mine);
    CHECK(merged.conflicts.isEmpty());
}

TEST_CASE("Corrections to what nobody else touched come through whole", "[factsmerge]")
{
    Dice dice(7);
    for (int i = 0; i < 200; ++i) {
        const Facts seen = dice.facts(), mine = dice.facts();
        CHECK(mergeFacts(seen, mine, seen).facts == mine);
        CHECK(mergeFacts(seen, seen, mine).facts == mine);
        CHECK(mergeFacts(seen, mine, seen).conflicts.isEmpty());
    }
}

} // namespace upik
