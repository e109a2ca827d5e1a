// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverkeys.h"
#include "server/tokenfamily.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kLogin = wib("2026-11-24 08:00");
const QUuid kFamily(u"0193a1b2-0000-7000-8000-000000000001"_s);

/// A server and what it keeps of one login from the device "pc".
class Login
{
public:
    TokenFamily tokens{serverKey()};
    FamilyState state = tokens.begin(kFamily, u"u1"_s, u"pc"_s, kLogin);
    BearerToken first = tokens.token(state);

    Expected<BearerToken, RefreshRefusal> show(const BearerToken &token, Instant now = kLogin,
                                               const QString &device = u"pc"_s)
    {
        auto answer = tokens.present(state, token, device, now);
        state = answer.state;
        return answer.successor;
    }
    BearerToken renewed(const BearerToken &token) { return show(token).value(); }
    /// A genuine one of another number, or one that is not, as `bytes` say.
    BearerToken altered(const BearerToken &token, qsizetype place) const
    {
        QByteArray bytes = token.bytes();
        bytes[place] = char(bytes[place] ^ 1);
        return BearerToken::refresh(bytes);
    }
};

} // namespace

TEST_CASE("A desk renews its session with each token in turn")
{
    Login login;
    BearerToken token = login.first;
    for (quint32 number = 2; number < 20; ++number) {
        const BearerToken next = login.renewed(token);
        REQUIRE(next.text() != token.text());
        REQUIRE(login.state.newest == number);
        token = next;
    }
    CHECK_FALSE(login.state.revokedAt);
}

TEST_CASE("A desk that lost the answer is given the same token again")
{
    Login login;
    const BearerToken second = login.renewed(login.first);
    const FamilyState before = login.state;
    for (int again = 0; again < 3; ++again)
        CHECK(login.renewed(login.first).text() == second.text());
    CHECK(login.state == before);
    CHECK(login.show(second));
}

TEST_CASE("A thief's renewal ends the family when the token's successor has been used")
{
    Login login;
    const BearerToken second = login.renewed(login.first);
    const BearerToken third = login.renewed(second);
    CHECK(login.show(login.first, kLogin + 1h).error() == RefreshRefusal::Reused);
    CHECK(login.state.revokedAt == kLogin + 1h);
    CHECK(login.show(third).error() == RefreshRefusal::Revoked);
}

TEST_CASE("Another device cannot use a token and ends the family by trying")
{
    Login login;
    CHECK(login.show(login.first, kLogin, u"elsewhere"_s).error() == RefreshRefusal::OtherDevice);
    CHECK(login.show(login.first).error() == RefreshRefusal::Revoked);
}

TEST_CASE("A stranger who makes a token up changes nothing")
{
    Login login;
    login.renewed(login.first);
    const FamilyState before = login.state;
    for (qsizetype place = 0; place < login.first.bytes().size(); ++place)
        REQUIRE(login.show(login.altered(login.first, place)).error() == RefreshRefusal::Unknown);
    const TokenFamily other{serverKey('o')};
    CHECK(login.show(other.token(login.state)).error() == RefreshRefusal::Unknown);
    CHECK(login.state == before);
}

TEST_CASE("A stranger cannot run ahead of the tokens given out")
{
    Login login;
    FamilyState ahead = login.state;
    ahead.newest = 2;
    CHECK(login.show(login.tokens.token(ahead)).error() == RefreshRefusal::Unknown);
    ahead.newest = 0;
    CHECK(login.show(login.tokens.token(ahead)).error() == RefreshRefusal::Unknown);
}

TEST_CASE("A desk that is away for thirty days has to sign in")
{
    Login login;
    CHECK(login.show(login.first, kLogin + 24h * 30).error() == RefreshRefusal::Expired);
    CHECK_FALSE(login.state.revokedAt);
    CHECK(login.show(login.first, kLogin + 24h * 30 - 1ms));
    CHECK(login.state.slidingEnd == kLogin + 24h * 60 - 1ms);
}

TEST_CASE("Asking for a lost answer again does not prolong a session")
{
    Login login;
    REQUIRE(login.show(login.first, kLogin));
    REQUIRE(login.show(login.first, kLogin + 24h * 20));
    CHECK(login.state.slidingEnd == kLogin + 24h * 30);
}

TEST_CASE("A desk in daily use has to sign in after a hundred and eighty days")
{
    Login login;
    BearerToken token = login.first;
    for (int day = 1; day < 180; ++day)
        token = login.show(token, kLogin + 24h * day).value();
    CHECK(login.state.slidingEnd == kLogin + 24h * 180);
    CHECK(login.show(token, kLogin + 24h * 180).error() == RefreshRefusal::Expired);
}

TEST_CASE("A token names its family but no other server's key makes the same one")
{
    const Login login;
    CHECK(TokenFamily::familyOf(login.first) == kFamily);
    CHECK(TokenFamily{serverKey('o')}.token(login.state).text() != login.first.text());
}

TEST_CASE("However tokens are shown, the newest pair alone is good and a dead family stays dead")
{
    Dice dice(20261124);
    for (int run = 0; run < 300; ++run) {
        Login login;
        std::vector<BearerToken> given{login.first};
        for (int turn = 0; turn < 12; ++turn) {
            const auto shown = std::size_t(dice.roll(int(given.size())));
            const bool wasDead = login.state.revokedAt.has_value();
            const auto answer = login.show(given[shown]);
            REQUIRE(answer.hasValue() == (!wasDead && given.size() - shown <= 2));
            if (answer && shown + 1 == given.size())
                given.push_back(*answer);
            else if (answer)
                REQUIRE(answer->text() == given.back().text());
            REQUIRE((login.state.revokedAt || answer));
        }
    }
}
