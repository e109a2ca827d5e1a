// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bearertoken.h"
#include "server/serverkeys.h"
#include "support/catch.h"

#include <set>

using namespace upik;

namespace {

BearerToken someAccess(quint32 seed = 1)
{
    Dice dice(seed);
    return BearerToken::access(chanceOf(dice));
}

/// Of bytes that are all ones: 43 characters, the last with two bits to spare.
const QByteArray kOnes = "upik_a_" + QByteArray(42, '_') + "8";

} // namespace

TEST_CASE("A desk's token is read as it was written")
{
    Dice dice(7);
    for (int i = 0; i < 200; ++i) {
        const BearerToken access = BearerToken::access(chanceOf(dice));
        const BearerToken refresh = BearerToken::refresh(dice.bytes(52));
        REQUIRE(BearerToken::parse(TokenKind::Access, access.text())->bytes() == access.bytes());
        REQUIRE(BearerToken::parse(TokenKind::Refresh, refresh.text())->bytes()
                == refresh.bytes());
    }
    CHECK(someAccess().text().size() == 7 + 43);
}

TEST_CASE("The server keeps a hash that only the token itself matches")
{
    const auto ones = BearerToken::parse(TokenKind::Access, kOnes);
    REQUIRE(ones);
    CHECK(ones->stored().toHex()
          == "070d199aeca750a40a341821dc3d48fa1921806ce498c7541a0e16d6f2e5ae78");
    CHECK(ones->matches(ones->stored()));
    CHECK_FALSE(ones->matches(someAccess().stored()));
    CHECK_FALSE(ones->matches({}));
    CHECK_FALSE(ones->stored().contains(ones->bytes()));
}

TEST_CASE("A token is never drawn twice")
{
    std::set<QByteArray> seen;
    const Randomness chance = systemRandomness();
    for (int i = 0; i < 1'000; ++i)
        seen.insert(BearerToken::access(chance).text());
    CHECK(seen.size() == 1'000);
}

TEST_CASE("A stranger's token is refused at its first fault")
{
    const QByteArray good = someAccess().text();
    QByteArray spareBits = kOnes;
    spareBits.back() = '9';
    for (const QByteArray &bad :
         {QByteArray(), good.chopped(1), good + "A", " " + good, good.toUpper(), "x" + good.mid(1),
          "upik_r_" + good.mid(7), good.chopped(1) + "+", good.chopped(1) + "=",
          good.chopped(1) + QByteArray(1, '\0'), spareBits})
        CHECK_FALSE(BearerToken::parse(TokenKind::Access, bad));
    CHECK_FALSE(BearerToken::parse(TokenKind::Refresh, good));
}

TEST_CASE("A header speaks for a session only in its one form")
{
    const QByteArray token = someAccess().text();
    CHECK(BearerToken::fromAuthorization("Bearer " + token)->text() == token);
    CHECK(BearerToken::fromAuthorization("bearer " + token));
    for (const QByteArray &bad : {QByteArray(), QByteArray("Bearer"), token, "Basic " + token,
                                  "Bearer  " + token, "Bearer " + token + " ",
                                  "Bearer " + token + ", Bearer " + token})
        CHECK_FALSE(BearerToken::fromAuthorization(bad));
}
