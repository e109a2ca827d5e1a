// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/syncdriving.h"

// Servers that do not keep to the table, and what is no server of ours.
using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QString kPush = u"/v1/push"_s;

/// A desk with one step to send, whose push is under way.
struct Pushing : SyncDriving {
    Pushing()
    {
        id = submit();
        signIn();
        awaitRequest(kPush);
    }

    QString id;
};

} // namespace

TEST_CASE("A proxy's or hotel's answer is believed in nothing")
{
    for (const int status : {200, 302, 400, 401, 403, 404, 409, 410, 426, 502}) {
        Pushing desk;
        SyncReply foreign;
        foreign.status = status;
        foreign.body = "<html>Selamat datang</html>";
        desk.answer(foreign);
        CHECK(desk.store.count(OutboxState::Queued) == 1);
        CHECK(desk.store.purged == 0);
        CHECK_FALSE((*desk).status().trouble->isOurs);
        desk.settle();
        CHECK(desk.server.effects[desk.id] == 1);
    }
}

TEST_CASE("A batch that stopped half way goes on with the rest after the time asked for")
{
    Pushing desk;
    const QString second = desk.submit();
    PushAnswer half;
    half.epoch = u"epoch-1"_s;
    half.stopped = StoppedBatch{ProblemCode::Overloaded, 4s};
    desk.answer(replyWith(200, wireBody(half)));
    const Millis before = desk.now.monotonic;
    while (!desk.store.isDrained() && desk.step()) {}
    CHECK(desk.now.monotonic - before >= 4s - 40ms);
    CHECK(desk.server.order == QStringList{desk.id, second});
}

TEST_CASE("A step at which the server fails each time blocks no other for ever")
{
    SyncDriving desk;
    const QString poisonous = desk.submit(u"c1"_s);
    const QString good = desk.submit(u"c2"_s);
    desk.server.poison = {poisonous};
    desk.signIn();
    desk.settle(400);
    CHECK(desk.store.row(poisonous).state == OutboxState::Attention);
    CHECK(desk.server.effects[good] == 1);
    CHECK(desk.now.monotonic - 5h > 10s);
}

TEST_CASE("A server that is gone sets nothing aside")
{
    SyncDriving desk;
    desk.submit();
    desk.signIn();
    desk.awaitRequest(kPush);
    desk.server.instead = [](const SyncRequest &) {
        return std::optional(SyncReply{.fault = TransportFault::TimedOut});
    };
    for (int i = 0; i < 200; ++i)
        desk.step();
    CHECK(desk.store.count(OutboxState::Attention) == 0);
    CHECK(desk.phase() == SyncPhase::Offline);
    desk.server.instead = {};
    desk.settle();
    CHECK(desk.store.isDrained());
}
