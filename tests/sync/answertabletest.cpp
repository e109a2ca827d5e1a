// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/syncdriving.h"

// What a desk does with each answer of the table in the design, sync.md 2.6.
using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QString kPush = u"/v1/push"_s;
const QString kPull = u"/v1/pull"_s;

/// A desk with one step to send, whose push is under way.
struct Pushing : SyncDriving {
    Pushing()
    {
        id = submit();
        signIn();
        awaitRequest(kPush);
    }
    int pushes() const { return asked(kPush); }

    QString id;
};

/// A desk that is online, and asks for news.
struct Pulling : SyncDriving {
    Pulling()
    {
        server.post(u"c1"_s);
        signIn();
        settle();
        REQUIRE(isWaiting());
    }
};

} // namespace

TEST_CASE("400 malformed: one that cannot be read is set aside, and the others go")
{
    SyncDriving desk;
    QStringList ids;
    for (int i = 0; i < 9; ++i)
        ids.append(desk.submit(u"c%1"_s.arg(i)));
    desk.server.malformed = {ids[4]};
    desk.signIn();
    desk.settle();
    CHECK(desk.store.row(ids[4]).state == OutboxState::Attention);
    CHECK(desk.store.row(ids[4]).problem->code == ProblemCode::Malformed);
    CHECK(desk.store.count(OutboxState::Acked) == 8);
}

TEST_CASE("400 malformed with the place: that one is set aside at once")
{
    SyncDriving desk;
    const QString first = desk.submit(u"c1"_s);
    const QString second = desk.submit(u"c2"_s);
    desk.signIn();
    desk.awaitRequest(kPush);
    desk.answer(replyWith(400, wireBody(Problem{.code = ProblemCode::Malformed,
                                                .errors = {{u"/mutations/1/args"_s, u"x"_s}}})));
    CHECK(desk.store.row(second).state == OutboxState::Attention);
    desk.settle();
    CHECK(desk.server.effects[first] == 1);
}

TEST_CASE("400 malformed elsewhere: the lane is held, kept and told, until the person asks")
{
    Pushing desk;
    desk.answer(replyWith(400, wireBody(Problem{.code = ProblemCode::Malformed,
                                                .errors = {{u"/device"_s, u"x"_s}}})));
    CHECK((*desk).status().isHeld);
    desk.pass(10min);
    desk.settle();
    CHECK(desk.pushes() == 0);
    CHECK(desk.store.count(OutboxState::Queued) == 1);
    CHECK(desk.phase() == SyncPhase::Online);
    desk.core->sendNow(desk.now);
    desk.obey();
    desk.settle();
    CHECK(desk.server.effects[desk.id] == 1);
    CHECK_FALSE((*desk).status().isHeld);
}

TEST_CASE("400 bad-cursor: everything is taken anew, and the outbox is left alone")
{
    Pulling desk;
    const QString id = desk.store.submit(u"c1"_s);
    desk.store.rows[u"complaint/old"_s] = 1;
    desk.answer(refusal(ProblemCode::BadCursor));
    desk.settle();
    CHECK(desk.store.rows.contains(u"complaint/c1"_s));
    CHECK_FALSE(desk.store.rows.contains(u"complaint/old"_s));
    CHECK(desk.server.effects[id] == 1);
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("400 bad-cursor for no cursor at all: not asked for without end")
{
    SyncDriving desk;
    desk.server.instead = [](const SyncRequest &request) {
        return request.path == kPull ? std::optional(refusal(ProblemCode::BadCursor))
                                     : std::nullopt;
    };
    desk.signIn();
    const Millis before = desk.now.monotonic;
    for (int i = 0; i < 40; ++i)
        desk.step();
    CHECK(desk.now.monotonic - before > 10min);
    CHECK(desk.phase() == SyncPhase::Offline);
}

TEST_CASE("401 token-expired: the session is renewed once and the step sent")
{
    Pushing desk;
    desk.settle();
    desk.submit();
    desk.awaitRequest(kPush);
    desk.answer(refusal(ProblemCode::TokenExpired));
    desk.settle();
    CHECK(desk.asked(u"/v1/session/refresh"_s) == 1);
    CHECK(desk.store.isDrained());
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("401 for a token renewed just now: the person is asked to sign in, work goes on")
{
    Pushing desk;
    desk.server.instead = [](const SyncRequest &request) {
        return request.path == kPush || request.path == kPull
            ? std::optional(refusal(ProblemCode::TokenExpired))
            : std::nullopt;
    };
    desk.settle();
    CHECK(desk.phase() == SyncPhase::SignInAgain);
    CHECK(desk.asked(u"/v1/session/refresh"_s) <= 1);
    CHECK(desk.token.isEmpty());
    desk.submit();
    CHECK(desk.store.count(OutboxState::Queued) == 2);
    desk.server.instead = {};
    desk.signIn();
    desk.settle();
    CHECK(desk.store.isDrained());
}

TEST_CASE("401 for the refresh token: the person is asked to sign in")
{
    SyncDriving desk;
    desk.token = u"upik_r_old"_s;
    desk.restart();
    desk.settle();
    CHECK(desk.phase() == SyncPhase::SignInAgain);
    CHECK(desk.token.isEmpty());
}

TEST_CASE("403 device-revoked: what the server gave goes, what was typed stays")
{
    Pulling desk;
    const QString id = desk.store.submit(u"c1"_s);
    desk.answer(refusal(ProblemCode::DeviceRevoked));
    CHECK(desk.phase() == SyncPhase::Revoked);
    CHECK(desk.store.purged == 1);
    CHECK(desk.store.rows.empty());
    CHECK(desk.token.isEmpty());
    CHECK(desk.store.row(id).state == OutboxState::Queued);
    desk.pass(24h);
    CHECK(desk.pending.empty());
}

TEST_CASE("403 device-revoked while the store fails: it is purged before the token is forgotten")
{
    Pulling desk;
    desk.store.failing = 1;
    desk.answer(refusal(ProblemCode::DeviceRevoked));
    CHECK(desk.store.purged == 0);
    CHECK_FALSE(desk.token.isEmpty());
    desk.step();
    CHECK(desk.store.purged == 1);
    CHECK(desk.token.isEmpty());
}

TEST_CASE("403 of anybody else: the lane is held")
{
    Pushing desk;
    desk.answer(refusal(ProblemCode::Forbidden));
    CHECK((*desk).status().isHeld);
    CHECK(desk.store.purged == 0);
    CHECK(desk.store.count(OutboxState::Queued) == 1);
}

TEST_CASE("404 for a push: the lane is held, nothing is dropped")
{
    Pushing desk;
    desk.answer(refusal(ProblemCode::NotFound));
    CHECK((*desk).status().isHeld);
    CHECK(desk.store.count(OutboxState::Queued) == 1);
}

TEST_CASE("408, 425, 429, 500, 502, 503, 504, 507: the same again, later and later")
{
    for (const int status : {408, 425, 429, 500, 502, 503, 504, 507}) {
        Pushing desk;
        desk.answer(replyWith(status));
        CHECK(desk.store.count(OutboxState::Queued) == 1);
        CHECK((*desk).status().trouble->status == status);
        CHECK((*desk).status().nextTry);
        desk.settle();
        CHECK(desk.server.effects[desk.id] == 1);
        CHECK_FALSE((*desk).status().trouble);
    }
}

TEST_CASE("Retry-After is kept to")
{
    Pushing desk;
    SyncReply busy = refusal(ProblemCode::RateLimited);
    busy.headers.push_back({"Retry-After", "90"});
    const Millis before = desk.now.monotonic;
    desk.answer(busy);
    while (!desk.store.isDrained() && desk.step()) {}
    CHECK(desk.now.monotonic - before >= 90s);
    CHECK(desk.now.monotonic - before < 92s);
}

TEST_CASE("Retry-After is not kept to when the person asks, but when the network comes")
{
    Pushing desk;
    SyncReply busy = refusal(ProblemCode::Maintenance);
    busy.headers.push_back({"Retry-After", "600"});
    desk.answer(busy);
    desk.settle(5);
    desk.core->networkUp(desk.now);
    desk.obey();
    CHECK(desk.pushes() == 0);
    desk.core->sendNow(desk.now);
    desk.obey();
    desk.settle();
    CHECK(desk.server.effects[desk.id] == 1);
}

TEST_CASE("409 lseq-gap: the lane is numbered on from what the server expects")
{
    Pushing desk;
    desk.answer(refusal(ProblemCode::LseqGap, {{u"expected_lseq"_s, 5}}));
    CHECK(desk.store.row(desk.id).mutation.lseq == 5);
    desk.server.history.lanes[u"desk-1"_s][kStepLane] = 4;
    desk.settle();
    CHECK(desk.server.effects[desk.id] == 1);
}

TEST_CASE("409 lseq-gap again and again: not asked for without end")
{
    Pushing desk;
    desk.server.instead = [](const SyncRequest &request) {
        return request.path == kPush
            ? std::optional(refusal(ProblemCode::LseqGap, {{u"expected_lseq"_s, 7}}))
            : std::nullopt;
    };
    const Millis before = desk.now.monotonic;
    for (int i = 0; i < 60; ++i)
        desk.step();
    CHECK(desk.now.monotonic - before > 5min);
    CHECK(desk.store.count(OutboxState::Queued) + desk.store.count(OutboxState::Inflight) == 1);
}

TEST_CASE("409 device-forked: another device, and what was typed goes from it under its own ids")
{
    Pushing desk;
    desk.server.history.lanes[u"desk-1"_s][kStepLane] = 3;
    desk.settle();
    CHECK(desk.phase() == SyncPhase::SignInAgain);
    CHECK(desk.store.stands.device == u"desk-2"_s);
    CHECK(desk.token.isEmpty());
    desk.signIn();
    desk.settle();
    CHECK(desk.server.effects[desk.id] == 1);
    CHECK(desk.store.row(desk.id).mutation.lseq == 1);
}

TEST_CASE("409 epoch-changed: what the restored server lost is sent again, once")
{
    SyncDriving desk;
    const QString before = desk.submit();
    desk.signIn();
    desk.settle();
    const ServerHistory backup = desk.server.history;
    const QString lost = desk.submit();
    desk.settle();
    desk.server.restore(backup);
    const Millis restored = desk.now.monotonic;
    const QString after = desk.submit();
    desk.settle();
    CHECK(desk.now.monotonic - restored < 500ms);
    CHECK(desk.server.order == QStringList{before, lost, after});
    for (const QString &id : {before, lost, after})
        CHECK(desk.server.effects[id] == 1);
    CHECK(desk.store.stands.epoch == u"epoch-2"_s);
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("A pull that tells of another epoch has what was lost sent again too")
{
    SyncDriving desk;
    desk.signIn();
    desk.settle();
    const ServerHistory backup = desk.server.history;
    const QString lost = desk.submit();
    desk.settle();
    desk.server.restore(backup);
    desk.step();
    desk.settle();
    CHECK(desk.server.effects[lost] == 1);
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("413 too-large: less is sent at once")
{
    SyncDriving desk;
    desk.server.mostAtOnce = 3;
    for (int i = 0; i < 20; ++i)
        desk.submit();
    desk.signIn();
    desk.settle(500);
    CHECK(desk.store.count(OutboxState::Acked) == 20);
    CHECK(desk.server.order.size() == 20);
}

TEST_CASE("413 too-large for one alone: it waits for a decision")
{
    SyncDriving desk;
    desk.server.mostAtOnce = 0;
    desk.submit();
    desk.signIn();
    desk.settle();
    CHECK(desk.store.count(OutboxState::Attention) == 1);
    CHECK(desk.phase() == SyncPhase::Online);
}

TEST_CASE("415 and 405: a fault of one of the programs, the lane is held")
{
    for (const ProblemCode code : {ProblemCode::UnsupportedMedia, ProblemCode::MethodNotAllowed}) {
        Pushing desk;
        desk.answer(refusal(code));
        CHECK((*desk).status().isHeld);
        CHECK(desk.store.count(OutboxState::Queued) == 1);
    }
}

TEST_CASE("426 client-too-old: nothing is sent or fetched, everything is kept")
{
    Pushing desk;
    desk.answer(refusal(ProblemCode::ClientTooOld, {{u"min_client"_s, u"2.0"_s}}));
    CHECK(desk.phase() == SyncPhase::TooOld);
    CHECK((*desk).status().trouble->problem->more.value(u"min_client"_s) == u"2.0"_s);
    desk.submit();
    desk.pass(48h);
    CHECK(desk.pending.empty());
    CHECK(desk.store.outbox.size() == 2);
    CHECK_FALSE(desk.token.isEmpty());
}
