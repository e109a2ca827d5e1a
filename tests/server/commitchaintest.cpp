// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commitchain.h"
#include "server/serverkeys.h"
#include "support/catch.h"

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const CommitChain kGenesis = CommitChain::genesis(u"epoch-1"_s);
const QByteArray kChance(CommitChain::kChanceBytes, 'r');

} // namespace

TEST_CASE("Another program finds the same chain")
{
    CHECK(kGenesis.text() == u"ae620b593ca8184b"_s);
    CHECK(kGenesis.next(3, u"m1"_s, kChance).text() == u"364c83605eca2b62"_s);
}

TEST_CASE("A history that was set back shows it, though the same steps are pushed again")
{
    const CommitChain backup = kGenesis.next(1, u"m1"_s, kChance);
    const CommitChain lost = backup.next(2, u"m2"_s, kChance);
    const QByteArray otherChance(CommitChain::kChanceBytes, 's');
    CHECK(backup.next(2, u"m2"_s, otherChance) != lost);
    CHECK(backup.next(2, u"m2"_s, kChance) == lost);
}

TEST_CASE("Every part of a commit changes the chain")
{
    const CommitChain chain = kGenesis.next(3, u"m1"_s, kChance);
    CHECK(chain != kGenesis.next(4, u"m1"_s, kChance));
    CHECK(chain != kGenesis.next(3, u"m2"_s, kChance));
    CHECK(chain != CommitChain::genesis(u"epoch-2"_s).next(3, u"m1"_s, kChance));
}

TEST_CASE("No two commits of a long history have the same mark")
{
    Dice dice(3);
    CommitChain chain = kGenesis;
    std::set<quint64> seen{chain.value()};
    for (qint64 seq = 1; seq <= 2'000; ++seq) {
        chain = chain.next(seq, u"m"_s, dice.bytes(CommitChain::kChanceBytes));
        seen.insert(chain.value());
        REQUIRE(CommitChain::fromText(chain.text()) == chain);
    }
    CHECK(seen.size() == 2'001);
}

TEST_CASE("A database's text that is no chain is not taken for one")
{
    for (const auto &bad : {u""_s, u"0"_s, u"g000000000000000"_s, u"00000000000000000"_s,
                            u"ABCDEF0123456789"_s, u"+00000000000000a"_s, u" 00000000000000a"_s})
        CHECK_FALSE(CommitChain::fromText(bad));
    CHECK(CommitChain::fromText(u"000000000000000a"_s)->value() == 10);
}
