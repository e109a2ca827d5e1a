// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbersequence.h"
#include "store/outbox.h"
#include "store/scratchstore.h"
#include "store/seenstore.h"
#include "support/catch.h"
#include "support/dice.h"

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kEight = wib("2026-11-24 08:00");

/// An outbox to which steps of any complaint are added without a complaint being there.
struct Post {
    ScratchStore store;
    Outbox outbox{store.database()};
    int added = 0;

    QString add(const QString &complaint, Instant holdUntil = kEight + 30s)
    {
        Event event;
        event.id = idOf(++added);
        event.complaint = complaint;
        event.action = Action::InternalNote;
        event.at = kEight;
        REQUIRE(store.write([&](Database &db) { return Outbox(db).add(event, {}, holdUntil); }));
        return event.id;
    }
    std::optional<ErrorCode> takeBack(const QString &id, Instant now)
    {
        const auto done = store.write([&](Database &db) { return Outbox(db).takeBack(id, now); });
        return done ? std::nullopt : std::optional(done.error().code);
    }
};

} // namespace

TEST_CASE("A step can be taken back until its hold ends, to the millisecond")
{
    Post post;
    const QString kept = post.add(u"a"_s), gone = post.add(u"b"_s);
    CHECK(post.takeBack(kept, kEight + 30s + 1ms) == ErrorCode::UndoTooLate);
    CHECK_FALSE(post.takeBack(gone, kEight + 30s));
    CHECK(post.takeBack(gone, kEight) == ErrorCode::UndoTooLate);
    CHECK(post.outbox.countWaiting().value() == 1);
}

TEST_CASE("A step is taken back only before another one of its complaint")
{
    Post post;
    const QString first = post.add(u"a"_s);
    post.add(u"b"_s);
    const QString second = post.add(u"a"_s);
    CHECK(post.takeBack(first, kEight) == ErrorCode::UndoTooLate);
    CHECK_FALSE(post.takeBack(second, kEight));
    CHECK_FALSE(post.takeBack(first, kEight));
}

TEST_CASE("A step that has begun to be sent is taken back no more")
{
    Post post;
    const QString id = post.add(u"a"_s);
    REQUIRE(post.store.database().run("UPDATE outbox SET state = 'inflight'"));
    CHECK(post.takeBack(id, kEight) == ErrorCode::UndoTooLate);
    CHECK(post.outbox.countWaiting().value() == 1);
    REQUIRE(post.store.database().run("UPDATE outbox SET state = 'acked'"));
    CHECK(post.outbox.countWaiting().value() == 0);
    CHECK(post.outbox.waiting(0, 10)->empty());
}

TEST_CASE("A step follows the one of its complaint that still waits, and no other")
{
    Post post;
    const QString first = post.add(u"a"_s);
    const QString other = post.add(u"b"_s);
    CHECK(post.outbox.load(other)->after.isEmpty());
    CHECK(post.outbox.load(post.add(u"a"_s))->after == first);
    REQUIRE(post.store.database().run("UPDATE outbox SET state = 'acked' WHERE entity = 'a'"));
    CHECK(post.outbox.load(post.add(u"a"_s))->after.isEmpty());
}

TEST_CASE("Steps leave in the order in which they were taken, whatever was taken back between")
{
    Post post;
    Dice dice(31);
    QStringList wanted;
    std::map<QString, QString> latest;
    for (int i = 0; i < 80; ++i) {
        const QString complaint = QString::number(dice.roll(5));
        if (const QString last = latest[complaint]; !last.isEmpty() && dice.roll(3) == 0) {
            REQUIRE_FALSE(post.takeBack(last, kEight));
            wanted.removeOne(last);
            latest[complaint].clear();
        } else {
            wanted << (latest[complaint] = post.add(complaint));
        }
    }
    QStringList waiting;
    const auto entries = post.outbox.waiting(0, 1000).value();
    for (const OutboxEntry &entry : entries)
        waiting << entry.id;
    CHECK(waiting == wanted);
    CHECK(post.outbox.waiting(0, 3)->size() == 3);
    CHECK(post.outbox.waiting(1, 3)->empty());
}

TEST_CASE("An entry says what was done, what was seen then, and has not been tried")
{
    Post post;
    Event event = storyIn(State::Accepted).events().back();
    Complaint seen = storyIn(State::Received).complaint();
    REQUIRE(post.store.write([&](Database &db) { return Outbox(db).add(event, seen, kEight); }));
    const OutboxEntry entry = post.outbox.load(event.id).value();
    CHECK(entry.action == u"accept"_s);
    CHECK(entry.base == QJsonObject{{u"version"_s, 1}, {u"state"_s, u"received"_s}});
    CHECK(entry.at == event.at);
    CHECK(entry.holdUntil == kEight);
    CHECK((entry.state == OutboxState::Queued && entry.attempts == 0 && !entry.lseq));
    CHECK_FALSE(entry.nextTry);
    CHECK(post.outbox.load(u"none"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("An entry of a kind that a newer program wrote asks for attention")
{
    Post post;
    const QString id = post.add(u"a"_s);
    REQUIRE(post.store.database().run("UPDATE outbox SET state = 'teleported'"));
    CHECK(post.outbox.load(id)->state == OutboxState::Attention);
}

TEST_CASE("Numbers run without a gap within a year of Yogyakarta, whichever way years change")
{
    ScratchStore store;
    const auto next = [&](const char *at) {
        return store.write([&](Database &db) { return NumberSequence(db).next(wib(at)); }).value();
    };
    CHECK(next("2026-12-31 23:59:59.999") == u"UPIK-2026-000001"_s);
    CHECK(next("2027-01-01 00:00") == u"UPIK-2027-000001"_s);
    CHECK(next("2026-06-01 00:00") == u"UPIK-2026-000002"_s);
    CHECK(next("2027-12-31 23:59") == u"UPIK-2027-000002"_s);
    REQUIRE(store.database().run("UPDATE number_sequence SET last = 999999"));
    CHECK(next("2026-06-01 00:00") == u"UPIK-2026-1000000"_s);
}

TEST_CASE("A number given in a transaction that fails is given again")
{
    ScratchStore store;
    const auto lost = store.write([&](Database &db) -> Result<QString> {
        CHECK(NumberSequence(db).next(kEight).value() == u"UPIK-2026-000001"_s);
        return fail(ErrorCode::StoreFull);
    });
    CHECK_FALSE(lost);
    CHECK(store.add(store.another()) == u"UPIK-2026-000001"_s);
}

TEST_CASE("Numbers go on behind those that came from elsewhere, and never back")
{
    ScratchStore store;
    REQUIRE(store.database().run("INSERT INTO number_sequence VALUES (2026, 500)"));
    const Story story = storyIn(State::Received);
    int n = 0;
    for (const QString &number : {u"UPIK-2026-000007"_s, u"UPIK-2025-000041"_s, u"DRAF-12"_s}) {
        NewCase taken{story.complaint(), {}, story.events().front(), {}, {}};
        taken.complaint.id = taken.event.complaint = idOf(++n);
        taken.event.id = idOf(100 + n);
        taken.complaint.number = number;
        REQUIRE(store.write([&](Database &db) { return CaseWriter(db).addHistory(taken, {}); }));
    }
    REQUIRE(store.write([](Database &db) { return NumberSequence(db).catchUp(); }));
    CHECK(store.number("SELECT count(*) FROM number_sequence") == 2);
    CHECK(store.number("SELECT last FROM number_sequence WHERE year = 2025") == 41);
    CHECK(store.number("SELECT last FROM number_sequence WHERE year = 2026") == 500);
}

TEST_CASE("A seat is its role with its agency or officer, whoever sits on it")
{
    CHECK(SeenStore::keyOf({Role::AgencyAdmin, u"Bu Rini"_s, u"DLH"_s, {}})
          == SeenStore::keyOf({Role::AgencyAdmin, u"Pak Budi"_s, u"DLH"_s, {}}));
    CHECK(SeenStore::keyOf(officer(u"o1"_s, u"DLH"_s)) == SeenStore::keyOf(officer(u"o1"_s)));
    CHECK(SeenStore::keyOf(officer(u"o1"_s)) != SeenStore::keyOf(officer(u"o2"_s)));
    CHECK(SeenStore::keyOf(agencyAdmin()) != SeenStore::keyOf(centralAdmin()));
}

TEST_CASE("A look at a complaint that is not there is no look")
{
    ScratchStore store;
    const QString id = store.complaint(store.add(store.another())).id;
    const auto look = [&](const QString &at, Instant when) {
        REQUIRE(store.write([&](Database &db) {
            return SeenStore(db).mark(agencyAdmin(), at, when);
        }));
    };
    look(u"none"_s, kEight);
    CHECK(store.number("SELECT count(*) FROM seen") == 0);
    look(id, kEight);
    look(id, kEight + 1h);
    CHECK(store.number("SELECT count(*) FROM seen") == 1);
    CHECK(store.number("SELECT at_ms FROM seen") == toMillis(kEight + 1h));
}
