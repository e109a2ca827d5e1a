// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgrescluster.h"
#include "server/serverbench.h"
#include "server/serverkeys.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "server/drawnid.h"
#include "support/catch.h"

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kEach = 12;

/// A desk in a thread and with a connection of its own: takes complaints in, and writes notes to
/// the one that all others write to as well.
class BusyDesk
{
public:
    BusyDesk(const ServerBench &bench, const TakingContext &context, const QString &user,
             quint32 seed)
        : m_bench(bench), m_user(user), m_dice(seed), m_context(context), m_now(bench.now)
    {
        m_context.randomness = chanceOf(m_dice);
    }

    /// Gives how many were applied.
    int work()
    {
        ServerDatabase database = m_bench.open();
        PushHandler handler(database, m_context);
        int applied = 0;
        for (int i = 0; i < kEach; ++i) {
            applied += take(handler, intake());
            applied += take(handler, note());
        }
        return applied;
    }

private:
    Mutation draft(Action action, const QString &entity, const QJsonObject &args)
    {
        Mutation mutation;
        mutation.id = drawnId(m_now, m_context.randomness);
        mutation.lseq = m_lseq++;
        mutation.action = row(action).code;
        mutation.entity = entity;
        mutation.at = {m_now, m_now, 0ms, true};
        mutation.args = args;
        return mutation;
    }

    Mutation intake()
    {
        Intake taken = intakeAt(m_now - 1min);
        taken.id = drawnId(m_now, m_context.randomness);
        return draft(Action::Record, taken.id, toJson(taken));
    }

    Mutation note()
    {
        return draft(Action::InternalNote, caseId(1), toJson(pushed(Action::InternalNote)));
    }

    /// As a desk does: a batch that stopped is sent again.
    bool take(PushHandler &handler, const Mutation &mutation)
    {
        PushRequest request;
        request.device = u"pc-"_s + m_user;
        request.epoch = u"epoch-1"_s;
        request.mutations = {mutation};
        Caller caller;
        caller.user = m_user;
        caller.device = request.device;
        for (int i = 0; i < 20; ++i) {
            const auto done = handler.push(request, {caller, {}, m_now});
            if (done && !done->answer.results.empty())
                return done->answer.results[0].outcome == MutationOutcome::Applied;
        }
        return false;
    }

    const ServerBench &m_bench;
    QString m_user;
    Dice m_dice;
    TakingContext m_context;
    Instant m_now;
    qint64 m_lseq = 1;
};

int allAtOnce(ServerBench &bench)
{
    std::atomic<int> applied = 0;
    std::vector<std::thread> threads;
    quint32 seed = 100;
    for (const QString &user : {u"rini"_s, u"bayu"_s, u"danang"_s})
        threads.emplace_back([&bench, &applied, user, mine = ++seed] {
            applied += BusyDesk(bench, bench.context(), user, mine).work();
        });
    for (std::thread &thread : threads)
        thread.join();
    return applied;
}

void checkRace(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.lane = kSlowLane;
    danang.takesIn();
    CHECK(allAtOnce(bench) == 3 * 2 * kEach);
    CHECK(bench.head().version == 1 + 3 * kEach);
    CHECK(bench.ask("SELECT count(*) FROM complaint") == 1 + 3 * kEach);
    CHECK(bench.ask("SELECT last FROM number_sequence") == 1 + 3 * kEach);
    CHECK(bench.ask("SELECT count(DISTINCT number) FROM complaint") == 1 + 3 * kEach);
    CHECK(bench.ask("SELECT count(DISTINCT last_lseq) FROM device_lane WHERE lane = 0") == 1);
    CHECK(bench.ask("SELECT max(last_lseq) FROM device_lane") == 2 * kEach);
    bench.checkHistory();
}

} // namespace

TEST_CASE("Desks that push at once skip no position on SQLite", "[pushrace]")
{
    ServerBench bench(Engine::Sqlite);
    checkRace(bench);
}

TEST_CASE("Desks that push at once skip no position on PostgreSQL", "[pushrace][postgres]")
{
    UPIK_NEED_POSTGRES();
    ServerBench bench(Engine::Postgres);
    checkRace(bench);
}

TEST_CASE("A desk is asked to come again where others hold PostgreSQL's rows",
          "[pushrace][postgres]")
{
    UPIK_NEED_POSTGRES();
    ServerBench bench(Engine::Postgres);
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    ServerDatabase other = bench.open();
    REQUIRE(other.connection().run("BEGIN"));
    REQUIRE(other.connection().run("SELECT 1 FROM complaint FOR UPDATE"));
    REQUIRE(bench.connection().run("SET lock_timeout = '10ms'"));
    const auto done = danang.push(danang.requestFor({danang.draft(Action::InternalNote)}));
    REQUIRE(done);
    REQUIRE(done->answer.stopped);
    CHECK(done->answer.stopped->code == ProblemCode::Overloaded);
    CHECK(done->answer.results.empty());
    REQUIRE(other.connection().run("ROLLBACK"));
    CHECK(danang.does(Action::InternalNote).outcome == MutationOutcome::Applied);
}

} // namespace upik
