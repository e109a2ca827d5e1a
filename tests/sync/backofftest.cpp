// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"
#include "sync/backoff.h"

using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 08:00");

/// Always waits as long as may be.
Backoff slowest()
{
    return Backoff([](qint64 bound) { return bound - 1; });
}

} // namespace

TEST_CASE("A desk that has not failed tries at once")
{
    const Backoff backoff = slowest();
    CHECK(backoff.isDue(kNow));
    CHECK_FALSE(backoff.dueAt());
}

TEST_CASE("A failing desk waits up to twice as long each time, and five minutes at most")
{
    Backoff backoff = slowest();
    for (const Millis wait : {Millis(1s), Millis(2s), Millis(4s), Millis(8s), Millis(16s),
                              Millis(32s), Millis(64s), Millis(128s), Millis(256s), Millis(5min)}) {
        backoff.failed(kNow);
        CHECK(backoff.dueAt() == kNow + wait);
    }
    for (int i = 0; i < 100; ++i)
        backoff.failed(kNow);
    CHECK(backoff.dueAt() == kNow + 5min);
    CHECK(backoff.failures() == 110);
}

TEST_CASE("Desks that failed together come back spread over the whole wait")
{
    Dice dice(6);
    int soon = 0;
    for (int desk = 0; desk < 1'000; ++desk) {
        Backoff backoff([&dice](qint64 bound) { return dice.roll(int(bound)); });
        for (int i = 0; i < 6; ++i)
            backoff.failed(kNow);
        REQUIRE(*backoff.dueAt() >= kNow);
        REQUIRE(*backoff.dueAt() <= kNow + 32s);
        soon += *backoff.dueAt() < kNow + 16s ? 1 : 0;
    }
    CHECK(soon > 400);
    CHECK(soon < 600);
}

TEST_CASE("A desk waits as the server asks, be it longer or shorter")
{
    Backoff backoff = slowest();
    backoff.failed(kNow, 90s);
    CHECK(backoff.dueAt() == kNow + 90s);
    for (int i = 0; i < 9; ++i)
        backoff.failed(kNow);
    backoff.failed(kNow, 2s);
    CHECK(backoff.dueAt() == kNow + 2s);
}

TEST_CASE("A server cannot send a desk away for a day, nor into the past")
{
    Backoff backoff = slowest();
    backoff.failed(kNow, 24h);
    CHECK(backoff.dueAt() == kNow + 1h);
    backoff.failed(kNow, -5s);
    CHECK(backoff.dueAt() == kNow);
}

TEST_CASE("A desk that got through starts anew")
{
    Backoff backoff = slowest();
    for (int i = 0; i < 9; ++i)
        backoff.failed(kNow);
    backoff.succeeded();
    CHECK(backoff.isDue(kNow));
    CHECK(backoff.failures() == 0);
    backoff.failed(kNow);
    CHECK(backoff.dueAt() == kNow + 1s);
}

TEST_CASE("A desk tries at once when the network is back, and remembers its failures")
{
    Backoff backoff = slowest();
    for (int i = 0; i < 9; ++i)
        backoff.failed(kNow);
    backoff.hasten(kNow + 1s);
    CHECK(backoff.isDue(kNow + 1s));
    backoff.failed(kNow + 1s);
    CHECK(backoff.dueAt() == kNow + 1s + 5min);
}

TEST_CASE("A network that is back does not break a wait that the server asked for")
{
    Backoff backoff = slowest();
    backoff.failed(kNow, 60s);
    backoff.hasten(kNow + 1s);
    CHECK_FALSE(backoff.isDue(kNow + 59s));
    CHECK(backoff.isDue(kNow + 60s));
    backoff.failed(kNow + 60s);
    backoff.hasten(kNow + 60s);
    CHECK(backoff.isDue(kNow + 60s));
}

TEST_CASE("A person who asks to try is not kept waiting")
{
    Backoff backoff = slowest();
    backoff.failed(kNow, 60s);
    backoff.insist(kNow + 1s);
    CHECK(backoff.isDue(kNow + 1s));
}

TEST_CASE("Asking for haste never makes a wait longer")
{
    Backoff backoff = slowest();
    backoff.failed(kNow);
    backoff.hasten(kNow + 10s);
    CHECK(backoff.dueAt() == kNow + 1s);
    backoff.succeeded();
    backoff.insist(kNow);
    CHECK_FALSE(backoff.dueAt());
}
