// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/logincurb.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 08:00");
constexpr TallyLimits kOnlyAccounts{1'000'000, 1min};

/// Somebody at one address who guesses as soon as he is let, and how many guesses that gives.
int guessesWithin(LoginCurb &curb, Millis span)
{
    int guesses = 0;
    for (Instant now = kNow; now < kNow + span;) {
        const Millis wait = curb.begin(u"sri"_s, "192.0.2.1", now);
        guesses += wait == 0ms ? 1 : 0;
        now += std::max<Millis>(wait, 100ms);
    }
    return guesses;
}

} // namespace

TEST_CASE("A person who mistypes a few times does not wait")
{
    LoginCurb curb;
    for (int i = 0; i < 6; ++i)
        CHECK(curb.begin(u"sri"_s, "192.0.2.1", kNow) == 0ms);
    CHECK(curb.begin(u"sri"_s, "192.0.2.1", kNow) == 1s);
}

TEST_CASE("A guesser waits twice as long each time, up to a quarter of an hour")
{
    LoginCurb curb(LoginCurb::kAccount, kOnlyAccounts);
    for (int i = 0; i < 5; ++i)
        REQUIRE(curb.begin(u"sri"_s, "192.0.2.1", kNow) == 0ms);
    Instant now = kNow;
    for (const Millis wait : {Millis(1s), Millis(2s), Millis(4s), Millis(8s), Millis(16s)}) {
        REQUIRE(curb.begin(u"sri"_s, "192.0.2.1", now) == 0ms);
        REQUIRE(curb.begin(u"sri"_s, "192.0.2.1", now) == wait);
        now += wait;
    }
    for (int i = 0; i < 50; ++i)
        now += curb.begin(u"sri"_s, "192.0.2.1", now);
    CHECK(curb.begin(u"sri"_s, "192.0.2.1", now) == 0ms);
    CHECK(curb.begin(u"sri"_s, "192.0.2.1", now) == 15min);
}

TEST_CASE("A guesser gets few guesses in a day at one account")
{
    LoginCurb curb;
    CHECK(guessesWithin(curb, 24h) <= 130);
}

TEST_CASE("Knocking while one has to wait prolongs nothing")
{
    LoginCurb curb;
    for (int i = 0; i < 6; ++i)
        REQUIRE(curb.begin(u"sri"_s, "192.0.2.1", kNow) == 0ms);
    for (int i = 0; i < 100; ++i)
        CHECK(curb.begin(u"sri"_s, "192.0.2.1", kNow + 400ms) == 600ms);
    CHECK(curb.begin(u"sri"_s, "192.0.2.1", kNow + 1s) == 0ms);
}

TEST_CASE("Guesses made at the same moment are each counted")
{
    LoginCurb curb;
    int letIn = 0;
    for (int i = 0; i < 34; ++i)
        letIn += curb.begin(u"sri"_s, "192.0.2.1", kNow) == 0ms ? 1 : 0;
    CHECK(letIn == 6);
}

TEST_CASE("A person who is let in starts anew")
{
    LoginCurb curb;
    for (int day = 0; day < 200; ++day) {
        REQUIRE(curb.begin(u"sri"_s, "192.0.2.1", kNow) == 0ms);
        curb.succeeded(u"sri"_s, "192.0.2.1");
    }
}

TEST_CASE("A login that was never looked at counts for nothing")
{
    LoginCurb curb;
    for (int i = 0; i < 200; ++i) {
        REQUIRE(curb.begin(u"sri"_s, "192.0.2.1", kNow) == 0ms);
        curb.withdrawn(u"sri"_s, "192.0.2.1");
    }
}

TEST_CASE("A guesser gains nothing by other letters of the same name")
{
    LoginCurb curb;
    for (const auto &name : {u"sri"_s, u"SRI"_s, u"Sri"_s, u"\uFF53ri"_s, u"sRi"_s, u"srI"_s})
        REQUIRE(curb.begin(name, "192.0.2.1", kNow) == 0ms);
    CHECK(curb.begin(u"sri"_s, "192.0.2.1", kNow) == 1s);
    CHECK(curb.begin(u"budi"_s, "192.0.2.1", kNow) == 0ms);
}

TEST_CASE("A guesser who tries one password on many names is slowed by his network")
{
    LoginCurb curb;
    int letIn = 0;
    for (int i = 0; i < 200; ++i) {
        const QByteArray address = "192.0.2." + QByteArray::number(i);
        letIn += curb.begin(u"user%1"_s.arg(i), address, kNow) == 0ms ? 1 : 0;
    }
    CHECK(letIn == 31);
    CHECK(curb.begin(u"sri"_s, "2001:db8::1", kNow) == 0ms);
}

TEST_CASE("A network never waits above a minute, so that one guesser keeps no city hall out")
{
    LoginCurb curb;
    Instant now = kNow;
    for (int i = 0; i < 300; ++i)
        now += curb.begin(u"user%1"_s.arg(i), "192.0.2.1", now);
    CHECK(curb.begin(u"sri"_s, "192.0.2.1", now) == 0ms);
    CHECK(curb.begin(u"budi"_s, "192.0.2.1", now) == 1min);
}

TEST_CASE("A guesser with an account of his own cannot clear his network's count")
{
    LoginCurb curb;
    int guesses = 0;
    for (int i = 0; i < 200; ++i) {
        if (curb.begin(u"his own"_s, "192.0.2.1", kNow) == 0ms)
            curb.succeeded(u"his own"_s, "192.0.2.1");
        guesses += curb.begin(u"user%1"_s.arg(i), "192.0.2.1", kNow) == 0ms ? 1 : 0;
    }
    CHECK(guesses == 31);
}

TEST_CASE("Failures are forgotten with time")
{
    FailureTally tally({2, 1h});
    for (int i = 0; i < 4; ++i)
        tally.add("a", kNow);
    CHECK(tally.openAt("a") == kNow + 2s);
    tally.add("a", kNow + 3h);
    CHECK(tally.openAt("a") == kNow + 3h);
    CHECK(tally.openAt("b") < kNow);
}

TEST_CASE("A clock that is set back neither forgets a failure nor fails")
{
    FailureTally tally({0, 1h});
    tally.add("a", kNow);
    tally.add("a", kNow - 48h);
    CHECK(tally.openAt("a") == kNow - 48h + 2s);
}

TEST_CASE("A flood of names fills no memory and washes no curb away")
{
    FailureTally tally({0, 1h, 15min, 100});
    for (int i = 0; i < 12; ++i)
        tally.add("sri", kNow);
    for (int i = 0; i < 5'000; ++i)
        tally.add(QByteArray::number(i), kNow + Millis(i));
    CHECK(tally.size() == 100);
    CHECK(tally.openAt("sri") == kNow + 15min);
}

TEST_CASE("Whatever fails and when, no wait is longer than the longest")
{
    Dice dice(9);
    FailureTally tally({3, 7min, 15min, 20});
    Instant now = kNow;
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray key = QByteArray::number(dice.roll(40));
        now += Millis(dice.roll(60'000));
        dice.roll(3) == 0 ? tally.takeBack(key) : tally.add(key, now);
        REQUIRE(tally.openAt(key) <= now + 15min);
        REQUIRE(tally.size() <= 20);
    }
}
