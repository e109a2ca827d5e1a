// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"
#include "sync/serverclock.h"

using namespace upik;

namespace {

const Instant kServer = wib("2026-11-24 08:00");

/// A desk's machine: real time goes on, and the person may set the wall clock.
class Machine
{
public:
    ServerClock clock;
    Millis elapsed{};
    Millis wallAhead{}; ///< of the server

    ClockPair reading() const { return {kServer + elapsed + wallAhead, elapsed + 5h}; }

    /// A request there and back; the server answers in the middle of `there` and `back`.
    void ask(Millis there, Millis back)
    {
        const ClockPair sent = reading();
        elapsed += there;
        const Instant server = kServer + elapsed;
        elapsed += back;
        clock.add({sent, reading(), server});
    }
    Millis error() const { return std::chrono::abs(clock.offset().value() + wallAhead); }
};

} // namespace

TEST_CASE("A desk that has heard nothing takes its own time for the server's")
{
    const ServerClock clock;
    CHECK_FALSE(clock.offset());
    CHECK_FALSE(clock.uncertainty());
    CHECK(clock.serverNow(kServer) == kServer);
    CHECK_FALSE(clock.clocksDiffer());
}

TEST_CASE("A desk finds the server's time from one answer")
{
    Machine machine;
    machine.wallAhead = 1832ms;
    machine.ask(60ms, 60ms);
    CHECK(machine.clock.offset() == -1832ms);
    CHECK(machine.clock.uncertainty() == 60ms);
    CHECK(machine.clock.serverNow(machine.reading().wall) == kServer + machine.elapsed);
}

TEST_CASE("The quickest answer wins, and a slow one does not count")
{
    Machine machine;
    machine.ask(20ms, 20ms);
    machine.ask(900ms, 20ms);
    CHECK(machine.clock.offset() == 0ms);
    CHECK(machine.clock.uncertainty() == 20ms);
    machine.ask(5ms, 7ms);
    CHECK(machine.clock.uncertainty() == 6ms);
}

TEST_CASE("Among equally quick answers the latest wins, as clocks drift")
{
    Machine machine;
    machine.ask(10ms, 10ms);
    machine.wallAhead = 300ms;
    machine.ask(10ms, 10ms);
    CHECK(machine.clock.offset() == -300ms);
}

TEST_CASE("A way that has become slow for good is believed after sixteen answers")
{
    Machine machine;
    machine.ask(10ms, 10ms);
    machine.wallAhead = 1s;
    for (int i = 0; i < 15; ++i)
        machine.ask(200ms, 200ms);
    CHECK(machine.clock.offset() == 0ms);
    machine.ask(200ms, 200ms);
    CHECK(machine.clock.offset() == -1000ms);
}

TEST_CASE("A long poll's answer does not spoil what is known")
{
    Machine machine;
    machine.ask(10ms, 10ms);
    machine.ask(25s, 10ms);
    CHECK(machine.clock.uncertainty() == 10ms);
}

TEST_CASE("A wall clock that somebody sets makes the desk measure anew")
{
    Machine machine;
    machine.ask(10ms, 10ms);
    machine.wallAhead = 72h;
    machine.elapsed += 1min;
    CHECK(machine.clock.notice(machine.reading()));
    CHECK_FALSE(machine.clock.offset());
    machine.ask(40ms, 40ms);
    CHECK(machine.clock.offset() == -72h);
}

TEST_CASE("A machine that slept makes the desk measure anew")
{
    ServerClock clock;
    clock.add({{kServer, 0ms}, {kServer + 20ms, 20ms}, kServer + 10ms});
    REQUIRE(clock.offset());
    CHECK(clock.notice({kServer + 8h, 1s}));
    CHECK_FALSE(clock.offset());
}

TEST_CASE("A step of the clock up to two seconds is taken for drift")
{
    Machine machine;
    machine.ask(10ms, 10ms);
    machine.wallAhead = 2s;
    CHECK_FALSE(machine.clock.notice(machine.reading()));
    machine.wallAhead = 4s + 1ms;
    CHECK(machine.clock.notice(machine.reading()));
}

TEST_CASE("A request during which the clock was set tells nothing")
{
    ServerClock clock;
    clock.add({{kServer, 0ms}, {kServer + 3h, 20ms}, kServer + 10ms});
    CHECK_FALSE(clock.offset());
    clock.add({{kServer + 3h, 60ms}, {kServer + 3h, 40ms}, kServer});
    CHECK_FALSE(clock.offset());
}

TEST_CASE("A small step during a request widens the doubt by half of it")
{
    ServerClock clock;
    clock.add({{kServer, 0ms}, {kServer + 1020ms, 20ms}, kServer + 10ms});
    CHECK(clock.uncertainty() == 510ms);
}

TEST_CASE("An answer to a request sent before the clock was set does not undo newer ones")
{
    Machine machine;
    const ClockPair longAgo = machine.reading();
    machine.wallAhead = 1h;
    machine.elapsed += 1s;
    machine.ask(10ms, 10ms);
    machine.clock.add({longAgo, machine.reading(), kServer + machine.elapsed});
    CHECK(machine.clock.offset() == -1h);
}

TEST_CASE("A person is told when the clocks differ by more than two minutes")
{
    for (const Millis ahead : {Millis(2min), Millis(-2min)}) {
        Machine machine;
        machine.wallAhead = ahead;
        machine.ask(5ms, 5ms);
        CHECK_FALSE(machine.clock.clocksDiffer());
    }
    for (const Millis ahead : {Millis(2min + 1ms), Millis(-2min - 1ms)}) {
        Machine machine;
        machine.wallAhead = ahead;
        machine.ask(5ms, 5ms);
        CHECK(machine.clock.clocksDiffer());
    }
}

TEST_CASE("Whatever the network does, the desk is never further off than it says")
{
    Dice dice(1824);
    for (int run = 0; run < 200; ++run) {
        Machine machine;
        machine.wallAhead = Millis(dice.roll(600'000) - 300'000);
        for (int i = 0; i < 40; ++i) {
            machine.ask(Millis(dice.roll(2'000)), Millis(dice.roll(2'000)));
            machine.elapsed += Millis(dice.roll(60'000));
            REQUIRE(machine.error() <= machine.clock.uncertainty().value() + 1ms);
        }
    }
}
