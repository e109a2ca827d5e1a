// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/widgets/ticker.h"

#include <QSignalSpy>

using namespace upik;

namespace {

/// A desk at this time after a full minute.
struct DeskAt {
    explicit DeskAt(Millis intoMinute)
    {
        desk.setNow(desk.now() - desk.now().time_since_epoch() % Millis(1min) + intoMinute);
    }
    FakeDesk desk;
};

} // namespace

TEST_CASE("Countdowns change on the full minute of the desk's clock")
{
    DeskAt at(59s + Millis(990));
    Ticker ticker(at.desk);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    CHECK(ticks.wait());
}

TEST_CASE("A desk in the middle of a minute does not tick yet")
{
    DeskAt at(30s);
    Ticker ticker(at.desk);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    CHECK_FALSE(ticks.wait(50));
}

TEST_CASE("Whoever looks again within the minute reads the same countdown")
{
    DeskAt at(5s);
    const Instant start = at.desk.now();
    const Ticker ticker(at.desk);
    at.desk.setNow(start + 50s);
    CHECK(ticker.moment() == start);
    at.desk.setNow(start + 57s);
    CHECK(ticker.moment() == start + 55s);
}

TEST_CASE("The desk's news move the countdowns of everybody on to the same moment")
{
    DeskAt at(5s);
    Ticker list(at.desk), pane(at.desk);
    const QSignalSpy ticks(&list, &Ticker::ticked);
    at.desk.announce();
    CHECK(ticks.isEmpty());
    at.desk.setNow(at.desk.now() + 20s);
    at.desk.announce();
    CHECK(ticks.count() == 1);
    CHECK(list.moment() == at.desk.now());
    CHECK(pane.moment() == at.desk.now());
}

TEST_CASE("A clock that was set back is believed at once")
{
    DeskAt at(30s);
    const Ticker ticker(at.desk);
    at.desk.setNow(at.desk.now() - 10min);
    CHECK(ticker.moment() == at.desk.now() - 30s);
}
