// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/waitingroom.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/dice.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 08:00");

/// A room, and what its waiters were told, by device.
class Hall
{
public:
    WaitingRoom room;
    std::map<QString, std::vector<WakeReason>> told;

    explicit Hall(std::size_t capacity = 100) : room(capacity) {}

    std::optional<WaitingRoom::Ticket> wait(const QString &device, const QString &key,
                                            qint64 seenHead = 0, Instant until = kNow + 25s)
    {
        return room.admit({device, ScopeKeys({u"dir"_s, key}), seenHead, until,
                           [this, device](WakeReason why) { told[device].push_back(why); }});
    }
    std::size_t commit(qint64 head, const QString &key)
    {
        return room.committed(head, ScopeKeys({key}));
    }
};

using Told = std::vector<WakeReason>;

} // namespace

TEST_CASE("A commit wakes the desks that it concerns and lets the others wait")
{
    Hall hall;
    hall.wait(u"a"_s, u"agency:A"_s);
    hall.wait(u"b"_s, u"agency:B"_s);
    CHECK(hall.commit(1, u"agency:A"_s) == 1);
    CHECK(hall.told[u"a"_s] == Told{WakeReason::Committed});
    CHECK(hall.told[u"b"_s].empty());
    CHECK(hall.room.size() == 1);
}

TEST_CASE("Of five hundred waiting desks a commit wakes those of one agency, once each")
{
    Hall hall(500);
    for (int i = 0; i < 500; ++i)
        REQUIRE(hall.wait(u"d%1"_s.arg(i), u"agency:%1"_s.arg(i % 50)));
    CHECK(hall.room.committed(1, ScopeKeys({u"agency:7"_s, u"officer:x"_s})) == 10);
    CHECK(hall.room.committed(2, ScopeKeys({u"dir"_s, u"agency:8"_s})) == 490);
    for (const auto &each : hall.told)
        REQUIRE(each.second.size() == 1);
}

TEST_CASE("A desk that asks anew takes the place of its older request")
{
    Hall hall(1);
    const auto older = hall.wait(u"a"_s, u"agency:A"_s);
    REQUIRE(hall.wait(u"a"_s, u"agency:A"_s));
    CHECK(hall.told[u"a"_s] == Told{WakeReason::Replaced});
    hall.room.leave(*older);
    CHECK(hall.commit(1, u"agency:A"_s) == 1);
}

TEST_CASE("A commit between a desk's look and its waiting is not missed")
{
    Hall hall;
    hall.commit(7, u"agency:A"_s);
    hall.wait(u"late"_s, u"agency:A"_s, 6);
    hall.wait(u"current"_s, u"agency:A"_s, 7);
    CHECK(hall.told[u"late"_s] == Told{WakeReason::Committed});
    CHECK(hall.told[u"current"_s].empty());
}

TEST_CASE("Commits told in another order do not set the history back")
{
    Hall hall;
    hall.commit(8, u"agency:A"_s);
    hall.commit(7, u"agency:A"_s);
    hall.wait(u"a"_s, u"agency:A"_s, 7);
    CHECK(hall.told[u"a"_s] == Told{WakeReason::Committed});
}

TEST_CASE("A full room turns a desk away")
{
    Hall hall(2);
    CHECK(hall.wait(u"a"_s, u"x"_s));
    CHECK(hall.wait(u"b"_s, u"x"_s));
    CHECK_FALSE(hall.wait(u"c"_s, u"x"_s));
    CHECK(hall.wait(u"a"_s, u"x"_s));
    CHECK(hall.room.size() == 2);
}

TEST_CASE("A desk that waited its time is answered")
{
    Hall hall;
    hall.wait(u"long"_s, u"x"_s, 0, kNow + 25s);
    hall.wait(u"short"_s, u"x"_s, 0, kNow + 5s);
    CHECK(hall.room.nextEnd() == kNow + 5s);
    CHECK(hall.room.expire(kNow + 5s - 1ms) == 0);
    CHECK(hall.room.expire(kNow + 5s) == 1);
    CHECK(hall.told[u"short"_s] == Told{WakeReason::TimedOut});
    CHECK(hall.room.nextEnd() == kNow + 25s);
    hall.room.expire(kNow + 1min);
    CHECK_FALSE(hall.room.nextEnd());
}

TEST_CASE("A desk that has gone is not called")
{
    Hall hall;
    const auto ticket = hall.wait(u"a"_s, u"x"_s);
    hall.room.leave(*ticket);
    hall.room.leave(*ticket);
    CHECK(hall.commit(1, u"x"_s) == 0);
    CHECK(hall.room.expire(kNow + 1min) == 0);
    CHECK(hall.told.empty());
}

TEST_CASE("A server that stops answers everybody and lets nobody in")
{
    Hall hall;
    hall.wait(u"a"_s, u"x"_s);
    hall.wait(u"b"_s, u"y"_s);
    hall.room.close();
    CHECK(hall.told[u"a"_s] == Told{WakeReason::Closed});
    CHECK(hall.told[u"b"_s] == Told{WakeReason::Closed});
    CHECK_FALSE(hall.wait(u"c"_s, u"x"_s));
}

TEST_CASE("A desk that comes back the moment it is called waits for the next commit")
{
    WaitingRoom room;
    int calls = 0;
    std::function<void(qint64)> wait = [&](qint64 seen) {
        room.admit({u"a"_s, ScopeKeys({u"x"_s}), seen, kNow,
                    [&, seen](WakeReason) { ++calls; wait(seen + 1); }});
    };
    wait(0);
    for (qint64 head = 1; head <= 5; ++head)
        CHECK(room.committed(head, ScopeKeys({u"x"_s})) == 1);
    CHECK(calls == 5);
    CHECK(room.size() == 1);
}

TEST_CASE("A called desk may make another one leave before its turn")
{
    WaitingRoom room;
    std::optional<WaitingRoom::Ticket> second;
    int calls = 0;
    room.admit({u"a"_s, ScopeKeys({u"x"_s}), 0, kNow, [&](WakeReason) { room.leave(*second); }});
    second = room.admit({u"b"_s, ScopeKeys({u"x"_s}), 0, kNow, [&](WakeReason) { ++calls; }});
    CHECK(room.committed(1, ScopeKeys({u"x"_s})) == 1);
    CHECK(calls == 0);
}

TEST_CASE("Whatever comes and goes, every waiter is called once or left, and the room is bounded")
{
    Dice dice(404);
    Hall hall(20);
    std::size_t admitted = 0;
    std::size_t left = 0;
    std::vector<WaitingRoom::Ticket> tickets;
    for (int i = 0; i < 4'000; ++i) {
        const QString key = u"k%1"_s.arg(dice.roll(6));
        if (const auto ticket = hall.wait(u"d%1"_s.arg(dice.roll(40)), key, i,
                                          kNow + Millis(i + dice.roll(90)))) {
            ++admitted;
            tickets.push_back(*ticket);
        }
        const std::size_t before = hall.room.size();
        if (dice.roll(4) == 0)
            hall.room.leave(dice.oneOf(tickets));
        left += before - hall.room.size();
        dice.coin() ? hall.commit(i, key) : hall.room.expire(kNow + Millis(i));
        REQUIRE(hall.room.size() <= 20);
    }
    std::size_t told = 0;
    for (const auto &each : hall.told)
        told += each.second.size();
    CHECK(admitted == told + left + hall.room.size());
    CHECK(admitted > 1'000);
}
