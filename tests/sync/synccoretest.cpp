// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/syncdriving.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QString kPush = u"/v1/push"_s;
const QString kPull = u"/v1/pull"_s;

/// Signed in, everything sent and fetched, waiting for news.
void online(SyncDriving &desk)
{
    desk.signIn();
    desk.settle();
    REQUIRE(desk.phase() == SyncPhase::Online);
}

MutationResult applied(const QString &id, qint64 lseq)
{
    MutationResult result;
    result.id = id;
    result.lseq = lseq;
    return result;
}

qint64 waitOf(const SyncRequest &pull)
{
    return wireMessage(pull.body, kSmallBody, pullRequestFrom)->wait.count();
}

} // namespace

TEST_CASE("A desk that nobody signed in at asks the server nothing")
{
    SyncDriving desk;
    desk.submit();
    CHECK_FALSE(desk.step());
    CHECK(desk.server.asked.empty());
    CHECK(desk.phase() == SyncPhase::SignedOut);
    CHECK((*desk).status().counts.waiting == 1);
}

TEST_CASE("After signing in a desk sends what it did offline, fetches everything and waits")
{
    SyncDriving desk;
    for (int i = 0; i < 7; ++i)
        desk.server.post(u"c%1"_s.arg(i));
    const QString first = desk.submit();
    const QString second = desk.submit();
    online(desk);
    CHECK(desk.server.order == QStringList{first, second});
    CHECK(desk.store.count(OutboxState::Acked) == 2);
    CHECK(desk.store.rows.size() == 9);
    CHECK_FALSE((*desk).status().isFirst);
    CHECK((*desk).status().upto == 9);
    CHECK(waitOf(desk.pending.front().second) == 25'000);
}

TEST_CASE("A step taken while the desk waits for news goes at once")
{
    SyncDriving desk;
    online(desk);
    const Millis before = desk.now.monotonic;
    desk.submit();
    CHECK(desk.cancelled.size() == 1);
    REQUIRE(desk.pending.size() == 1);
    CHECK(desk.pending.front().second.path == kPush);
    desk.settle();
    CHECK(desk.store.isDrained());
    CHECK(desk.now.monotonic - before < 1s);
    CHECK(desk.isWaiting());
}

TEST_CASE("An answer to a wait that was broken off is passed over")
{
    SyncDriving desk;
    online(desk);
    const RequestTag poll = desk.pending.front().first;
    desk.submit();
    desk.core->answered(desk.now, poll, replyWith(200, "garbage"));
    desk.obey();
    CHECK(desk.pending.size() == 1);
    desk.settle();
    CHECK(desk.store.isDrained());
}

TEST_CASE("News that comes while a desk waits are fetched, and it waits again")
{
    SyncDriving desk;
    online(desk);
    desk.server.post(u"c9"_s);
    desk.settle();
    REQUIRE(desk.step());
    desk.settle();
    CHECK(desk.store.rows.contains(u"complaint/c9"_s));
    CHECK(desk.isWaiting());
}

TEST_CASE("The next page is on its way while one is stored")
{
    SyncDriving desk;
    for (int i = 0; i < 5; ++i)
        desk.server.post(u"c%1"_s.arg(i));
    desk.signIn();
    const SyncRequest first = desk.awaitRequest(kPull);
    desk.answer(*desk.server.answer(first, desk.now.wall));
    CHECK(desk.store.pages == 0);
    REQUIRE(desk.pending.size() == 1);
    CHECK(desk.pending.front().second.body.contains("epoch-1:3:s"));
    desk.settle();
    CHECK(desk.store.pages == 2);
    CHECK(desk.store.rows.size() == 5);
}

TEST_CASE("A page that the store would not take is stored later, none is passed over")
{
    SyncDriving desk;
    for (int i = 0; i < 8; ++i)
        desk.server.post(u"c%1"_s.arg(i));
    desk.signIn();
    const SyncRequest first = desk.awaitRequest(kPull);
    desk.answer(*desk.server.answer(first, desk.now.wall));
    desk.store.failing = 2;
    desk.pass(0ms);
    CHECK(desk.phase() == SyncPhase::StoreFailed);
    desk.settle();
    CHECK(desk.store.rows.size() == 8);
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("A page that the store does not take at all keeps no step from being sent")
{
    SyncDriving desk;
    for (int i = 0; i < 8; ++i)
        desk.server.post(u"c%1"_s.arg(i));
    desk.store.refusesPages = true;
    desk.signIn();
    for (int i = 0; i < 20; ++i)
        desk.step();
    CHECK(desk.asked(kPull) <= 2);
    const QString id = desk.submit();
    for (int i = 0; i < 3; ++i)
        desk.step();
    CHECK(desk.server.effects[id] == 1);
    CHECK((*desk).status().storeError->code == ErrorCode::KeyUnavailable);
    desk.store.refusesPages = false;
    desk.settle();
    CHECK(desk.store.rows.size() == 9);
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("A wait that ends at once with nothing is not asked for again without end")
{
    SyncDriving desk;
    online(desk);
    PullPage empty;
    empty.epoch = u"epoch-1"_s;
    empty.cursor = u"epoch-1:0:d"_s;
    desk.server.instead = [&](const SyncRequest &) {
        return std::optional(replyWith(200, wireBody(empty)));
    };
    const Millis before = desk.now.monotonic;
    for (int i = 0; i < 30; ++i)
        desk.step();
    CHECK(desk.asked(kPull) <= 2 + int((desk.now.monotonic - before) / PullTask::kShortestWait));
}

TEST_CASE("A step that may still be taken back is sent when that time is over")
{
    SyncDriving desk;
    online(desk);
    const QString id = desk.store.submit(u"c1"_s);
    desk.store.outbox.back().heldUntil = desk.now.wall + 30s;
    desk.core->submitted(desk.now);
    desk.obey();
    CHECK(desk.isWaiting());
    const Millis before = desk.now.monotonic;
    while (!desk.store.isDrained() && desk.step()) {}
    CHECK(desk.server.effects[id] == 1);
    CHECK(desk.now.monotonic - before >= 30s);
    CHECK(desk.now.monotonic - before < 31s);
}

TEST_CASE("Results are paired by id, and a step without one is kept and sent again")
{
    SyncDriving desk;
    desk.server.mostAtOnce = 10;
    const QString first = desk.submit();
    const QString second = desk.submit();
    desk.signIn();
    desk.awaitRequest(kPush);
    PushAnswer answer;
    answer.epoch = u"epoch-1"_s;
    answer.results.push_back(applied(second, 2));
    answer.results.push_back(applied(u"nobody-s"_s, 1));
    desk.answer(replyWith(200, wireBody(answer)));
    CHECK(desk.store.row(first).state != OutboxState::Acked);
    CHECK(desk.store.row(second).state == OutboxState::Acked);
    desk.server.history.lanes[u"desk-1"_s][kStepLane] = 0;
    desk.settle();
    CHECK(desk.server.effects[first] == 1);
}

TEST_CASE("What the server refuses waits for a decision, and the rest goes on")
{
    SyncDriving desk;
    const QString first = desk.submit(u"c1"_s);
    const QString second = desk.submit(u"c2"_s);
    desk.server.verdicts[first] = ProblemCode::StateConflict;
    online(desk);
    CHECK(desk.store.row(first).state == OutboxState::Attention);
    CHECK(desk.store.row(second).state == OutboxState::Acked);
    CHECK((*desk).status().counts.attention == 1);
}

TEST_CASE("A step whose answer was lost is done once")
{
    SyncDriving desk;
    const QString id = desk.submit();
    desk.signIn();
    const SyncRequest request = desk.awaitRequest(kPush);
    REQUIRE(desk.server.answer(request, desk.now.wall));
    desk.answer({.fault = TransportFault::Broken});
    CHECK_FALSE(desk.store.isDrained());
    desk.settle();
    CHECK(desk.server.effects[id] == 1);
    CHECK(desk.store.isDrained());
}

TEST_CASE("After a restart what was on its way is sent again")
{
    SyncDriving desk;
    online(desk);
    const QString id = desk.submit();
    CHECK(desk.store.row(id).state == OutboxState::Inflight);
    desk.restart();
    desk.settle();
    CHECK(desk.server.effects[id] == 1);
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("Signing out tells the server, forgets the token and keeps what was typed")
{
    SyncDriving desk;
    online(desk);
    desk.core->signOut(desk.now);
    desk.obey();
    CHECK(desk.token.isEmpty());
    CHECK(desk.phase() == SyncPhase::SignedOut);
    REQUIRE(desk.pending.size() == 1);
    CHECK(desk.pending.front().second.method == "DELETE");
    desk.submit();
    desk.step();
    CHECK(desk.pending.empty());
    CHECK(desk.store.count(OutboxState::Queued) == 1);
}

TEST_CASE("A wrong password is told, and kept for no other try")
{
    SyncDriving desk;
    desk.signIn(u"wrong"_s);
    desk.settle();
    CHECK(desk.phase() == SyncPhase::SignInAgain);
    CHECK((*desk).status().trouble->problem->code == ProblemCode::BadCredentials);
    CHECK(desk.asked(u"/v1/session"_s) == 1);
    desk.pass(1h);
    desk.settle();
    CHECK(desk.asked(u"/v1/session"_s) == 1);
    desk.signIn();
    desk.settle();
    CHECK(desk.phase() == SyncPhase::Online);
    CHECK_FALSE((*desk).status().trouble);
}

TEST_CASE("Signing in without a network is told at once, and not tried behind the person's back")
{
    SyncDriving desk;
    desk.signIn();
    desk.answer({.fault = TransportFault::NotConnected});
    CHECK(desk.phase() == SyncPhase::SignInAgain);
    CHECK((*desk).status().trouble->fault == TransportFault::NotConnected);
    desk.pass(1h);
    CHECK(desk.pending.empty());
}

TEST_CASE("Another user than the profile's cannot sign in at it")
{
    SyncDriving desk;
    desk.store.user = u"u2"_s;
    desk.signIn();
    desk.settle();
    CHECK(desk.phase() == SyncPhase::SignInAgain);
    CHECK(desk.token.isEmpty());
    CHECK(desk.asked(kPull) == 0);
}

TEST_CASE("The refresh token is stored before it is used")
{
    SyncDriving desk;
    desk.signIn();
    desk.server.instead = {};
    const auto reply = desk.server.answer(desk.pending.front().second, desk.now.wall);
    const RequestTag tag = desk.pending.front().first;
    desk.core->answered(desk.now, tag, *reply);
    const auto effects = desk.core->takeEffects();
    const auto stored = std::ranges::find_if(
        effects, [](const SyncEffect &each) { return std::holds_alternative<StoreToken>(each); });
    const auto sent = std::ranges::find_if(
        effects, [](const SyncEffect &each) { return std::holds_alternative<SendRequest>(each); });
    REQUIRE(stored != effects.end());
    REQUIRE(sent != effects.end());
    CHECK(stored < sent);
}

TEST_CASE("A desk learns how far its clock is from the server's")
{
    SyncDriving desk;
    desk.server.instead = [&](const SyncRequest &) {
        SyncReply late = replyWith(503);
        late.headers.push_back(
            {"Server-Time", QByteArray::number(qlonglong(toMillis(desk.now.wall + 20ms + 5min)))});
        return std::optional(late);
    };
    desk.signIn();
    desk.step();
    CHECK((*desk).status().clockDifference == Millis(5min));
}

TEST_CASE("The lease of personal data is renewed by a pull, and not at each one")
{
    SyncDriving desk;
    online(desk);
    CHECK(desk.store.leases == 1);
    for (int i = 0; i < 4; ++i) {
        desk.server.post(u"c%1"_s.arg(i));
        desk.step();
        desk.settle();
    }
    CHECK(desk.store.leases == 1);
    desk.pass(2h);
    desk.server.post(u"c8"_s);
    desk.step();
    desk.settle();
    CHECK(desk.store.leases == 2);
}
