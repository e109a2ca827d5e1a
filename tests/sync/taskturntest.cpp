// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirebody.h"
#include "support/catch.h"
#include "sync/fakesyncstore.h"
#include "sync/metatask.h"
#include "sync/taskturn.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A task's turn; it waits as long as may be.
struct TurnScene {
    FakeSyncStore store;
    SyncContext context{store, {}};
    MetaTask task{context};
    TaskTurn turn{task, [](qint64 bound) { return bound - 1; }};

    void conclude(TaskVerdict verdict, Millis at)
    {
        turn.conclude({verdict}, ReadAnswer{.trouble = {.status = 503}}, at);
    }
};

} // namespace

TEST_CASE("A task that failed has its turn again after its wait, and says what was wrong till then")
{
    TurnScene test;
    test.conclude(TaskVerdict::Later, 10s);
    CHECK_FALSE(test.turn.isDue(10s));
    CHECK(test.turn.dueAt(10s) == Millis(11s));
    CHECK(test.turn.isDue(11s));
    CHECK_FALSE(test.turn.dueAt(11s));
    CHECK(test.turn.trouble()->status == 503);
    test.conclude(TaskVerdict::Done, 11s);
    CHECK_FALSE(test.turn.trouble());
}

TEST_CASE("A task that is held has its turn after an hour, or when the person asks")
{
    TurnScene test;
    test.conclude(TaskVerdict::Held, 10s);
    CHECK(test.turn.isHeld(10s));
    CHECK(test.turn.dueAt(10s) == Millis(10s + 1h));
    test.turn.hasten(20s);
    CHECK(test.turn.isHeld(20s));
    test.turn.insist(20s);
    CHECK(test.turn.isDue(20s));
    test.conclude(TaskVerdict::Held, 20s);
    CHECK(test.turn.isDue(20s + 1h));
}

TEST_CASE("What a task says is wrong goes before what the answer says")
{
    TurnScene test;
    const WireTrouble own{.problem = Problem{.code = ProblemCode::Forbidden}};
    test.turn.conclude({TaskVerdict::SignIn, {}, own}, {}, 10s);
    CHECK(test.turn.trouble() == own);
}

TEST_CASE("A server is asked what it is once in a while")
{
    TurnScene test;
    REQUIRE(test.task.next().value());
    MetaAnswer meta;
    meta.service = kService;
    meta.epoch = u"e"_s;
    meta.limits.pushMutations = 7;
    ReadAnswer answer{.kind = AnswerKind::Processed};
    answer.reply.body = wireBody(meta);
    CHECK(test.task.answered(answer)->verdict == TaskVerdict::Done);
    CHECK(test.context.limits.pushMutations == 7);
    CHECK_FALSE(test.task.next().value());
    test.context.now.monotonic += MetaTask::kValid;
    CHECK(test.task.next().value());
}
