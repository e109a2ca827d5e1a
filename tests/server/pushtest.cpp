// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/devicestore.h"
#include "server/mutationlog.h"
#include "server/postgrescluster.h"
#include "server/serverbench.h"
#include "server/userstore.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

ProblemCode refusal(const Answered<PushDone> &answered)
{
    REQUIRE_FALSE(answered);
    return answered.error().problem.code;
}

ProblemCode problemIn(const MutationResult &result)
{
    REQUIRE(result.outcome == MutationOutcome::Rejected);
    REQUIRE(result.problem);
    return result.problem->code;
}

void checkTakesIn(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    const MutationResult result = danang.takesIn();
    CHECK(result.outcome == MutationOutcome::Applied);
    CHECK(result.entityVersion == 1);
    CHECK(result.seq == bench.ask("SELECT seq FROM sync_head"));
    const Complaint head = bench.head();
    CHECK(head.number == u"UPIK-2026-000001"_s);
    CHECK(head.enteredAt == bench.now);
    CHECK(bench.cases().text(head.id).value() == intakeAt({}).text);
    CHECK(bench.cases().reporter(head.id).value() == intakeAt({}).reporter);
    const Event first = bench.history().front();
    CHECK(first.at == bench.now - 5min);
    CHECK(first.serverAt == bench.now);
    CHECK(first.intake->text.isEmpty());
    CHECK(first.intake->reporter.isEmpty());
}

void checkReplays(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    const Mutation accept = PushingDesk(bench, u"rini"_s).looks().draft(Action::Accept);
    PushingDesk rini(bench, u"rini"_s);
    const MutationResult once = rini.send(accept);
    const qint64 head = bench.ask("SELECT seq FROM sync_head");
    MutationResult again = rini.send(accept);
    CHECK(again.replayed);
    again.replayed = false;
    CHECK(again == once);
    CHECK(bench.ask("SELECT seq FROM sync_head") == head);
    CHECK(bench.history().size() == 2);
}

void checkReplaysAfterRestart(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    const Mutation intake = danang.draftIntake([&bench] {
        Intake wanted = intakeAt(bench.now - 1h);
        wanted.id = caseId(1);
        return wanted;
    }());
    danang.send(intake);
    bench.restart();
    CHECK(danang.send(intake).replayed);
    CHECK(bench.ask("SELECT count(*) FROM complaint") == 1);
}

void checkGap(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    danang.lseq = 4;
    const auto refused = danang.push(danang.requestFor({danang.draft(Action::InternalNote)}));
    CHECK(refusal(refused) == ProblemCode::LseqGap);
    CHECK(refused.error().problem.more.value(u"expected_lseq"_s).toInt() == 2);
    CHECK(bench.ask("SELECT last_lseq FROM device_lane") == 1);
}

void checkFork(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    danang.lseq = 1;
    const auto refused = danang.push(danang.requestFor({danang.draft(Action::InternalNote)}));
    CHECK(refusal(refused) == ProblemCode::DeviceForked);
    CHECK(bench.history().size() == 1);
}

/// A copied profile takes a new device id and numbers its rows anew, with their old ids.
void checkRenumbered(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    const Mutation note = danang.draft(Action::InternalNote);
    danang.send(note);
    ServerDevice other;
    other.id = u"pc-copy"_s;
    other.user = u"danang"_s;
    bench.write([&] { return DeviceStore(bench.connection()).enroll(other).valueOr(false); });
    PushingDesk copy(bench, u"danang"_s, u"pc-copy"_s);
    Mutation renumbered = note;
    renumbered.lseq = 1;
    CHECK(copy.send(renumbered).replayed);
    CHECK(copy.looks().does(Action::InternalNote).outcome == MutationOutcome::Applied);
    CHECK(bench.history().size() == 3);
}

void checkEpoch(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    PushRequest request = danang.requestFor({danang.draft(Action::InternalNote)});
    request.epoch = u"epoch-0"_s;
    const auto refused = danang.push(request);
    CHECK(refusal(refused) == ProblemCode::EpochChanged);
    CHECK(refused.error().problem.more.value(u"last_lseq"_s).toInt() == 1);
    CHECK(refused.error().problem.more.value(u"epoch"_s).toString() == u"epoch-1"_s);
}

void checkStrangersDevice(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    PushRequest request = danang.requestFor({danang.draft(Action::InternalNote)});
    request.device = u"pc-rini"_s;
    CHECK(refusal(danang.push(request)) == ProblemCode::Forbidden);
    PushingDesk thief(bench, u"danang"_s, u"pc-rini"_s);
    CHECK(refusal(thief.push(thief.requestFor({thief.looks().draft(Action::InternalNote)})))
          == ProblemCode::Forbidden);
}

void checkStrangersMutation(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    const Mutation note = danang.draft(Action::InternalNote);
    danang.send(note);
    Mutation copied = note;
    copied.lseq = 1;
    PushingDesk dewi(bench, u"dewi"_s);
    CHECK(refusal(dewi.push(dewi.requestFor({copied}))) == ProblemCode::Malformed);
}

void checkShutOut(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    const PushRequest request = danang.requestFor({danang.draft(Action::InternalNote)});
    bench.write([&] {
        return DeviceStore(bench.connection()).revoke(u"pc-danang"_s, bench.now).hasValue();
    });
    CHECK(refusal(danang.push(request)) == ProblemCode::DeviceRevoked);
    bench.write([&] {
        return UserStore(bench.connection()).disable(u"danang"_s, bench.now).hasValue();
    });
    CHECK(refusal(danang.push(request)) == ProblemCode::TokenInvalid);
    CHECK(bench.history().size() == 1);
}

void checkUnknownAction(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    CHECK(problemIn(danang.send(danang.draft(u"teleport"_s, {})))
          == ProblemCode::UnsupportedAction);
    Mutation newer = danang.draft(Action::InternalNote);
    newer.v = 2;
    CHECK(problemIn(danang.send(newer)) == ProblemCode::UnsupportedAction);
    CHECK(danang.does(Action::InternalNote).outcome == MutationOutcome::Applied);
}

void checkInvalid(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    PushingDesk rini(bench, u"rini"_s);
    ActionInput empty;
    const MutationResult result = rini.looks().does(Action::Reject, empty);
    CHECK(problemIn(result) == ProblemCode::Invalid);
    REQUIRE(result.problem->errors.size() == 1);
    CHECK(result.problem->errors[0] == ProblemPlace{u"/args/reason"_s, u"missing-reason"_s});
    ActionInput foreigner;
    foreigner.officer = u"officer-9"_s;
    const MutationResult other = rini.does(Action::Accept, foreigner);
    CHECK(problemIn(other) == ProblemCode::Invalid);
    CHECK(other.problem->errors[0] == ProblemPlace{u"/args/officer"_s, u"unknown"_s});
    CHECK(bench.head().version == 1);
}

void checkKeepsWhatWasTyped(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    PushingDesk dewi(bench, u"dewi"_s);
    const Mutation refused = dewi.looks().draft(Action::InternalNote);
    CHECK(problemIn(dewi.send(refused)) == ProblemCode::Forbidden);
    const auto kept =
        MutationLog(bench.connection(), bench.context().seal).find(refused.id);
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK((*kept)->mutation == refused);
    CHECK(bench.ask("SELECT count(*) FROM mutation_log WHERE args LIKE '%dicek%'") == 0);
}

/// A number that a rolled back transaction had is given again.
void checkRollback(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn(1);
    const qint64 head = bench.ask("SELECT seq FROM sync_head");
    Intake intake = intakeAt(bench.now - 10min);
    intake.id = caseId(2);
    const Mutation second = danang.draftIntake(intake);
    REQUIRE(bench.connection().run("ALTER TABLE audit RENAME TO gone"));
    const auto failed = danang.push(danang.requestFor({second}));
    REQUIRE(failed);
    CHECK(failed->answer.stopped->code == ProblemCode::Internal);
    REQUIRE(bench.connection().run("ALTER TABLE gone RENAME TO audit"));
    bench.restart();
    CHECK(bench.ask("SELECT seq FROM sync_head") == head);
    CHECK(bench.ask("SELECT last_lseq FROM device_lane") == 1);
    danang.send(second);
    CHECK(bench.head(caseId(2)).number == u"UPIK-2026-000002"_s);
}

void checkBatch(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    PushingDesk rini(bench, u"rini"_s);
    std::vector<Mutation> day;
    for (const Action action : {Action::InternalNote, Action::Receive, Action::Accept}) {
        day.push_back(rini.looks().draft(action));
        ++rini.lseq;
    }
    const auto done = rini.push(rini.requestFor(day));
    REQUIRE(done);
    REQUIRE(done->answer.results.size() == 3);
    CHECK(done->answer.lastLseq == 3);
    CHECK(done->answer.results[0].outcome == MutationOutcome::Applied);
    CHECK(done->answer.results[1].outcome == MutationOutcome::Rejected);
    CHECK(done->answer.results[2].outcome == MutationOutcome::Applied);
    CHECK(done->news.touched.contains(u"agency:DPUPKP"_s));
    CHECK(done->news.head == bench.ask("SELECT seq FROM sync_head"));
}

void checkDependency(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    PushingDesk rini(bench, u"rini"_s);
    const Mutation refused = rini.looks().draft(Action::Receive, {});
    rini.send(refused);
    Mutation next = rini.draft(Action::Accept);
    next.after = refused.id;
    CHECK(problemIn(rini.send(next)) == ProblemCode::DependencyRejected);
    Mutation last = rini.draft(Action::InternalNote);
    last.after = next.id;
    CHECK(problemIn(rini.send(last)) == ProblemCode::DependencyRejected);
    CHECK(bench.head().version == 1);
}

/// Admin Pusat has taken in before midnight in Yogyakarta, which is in the old year.
void checkNumbersByYear(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    bench.now = wib("2026-12-31 23:59");
    danang.takesIn(1);
    bench.now = wib("2027-01-01 00:00");
    danang.takesIn(2);
    CHECK(bench.head(caseId(1)).number == u"UPIK-2026-000001"_s);
    CHECK(bench.head(caseId(2)).number == u"UPIK-2027-000001"_s);
}

void checkServersTime(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    bench.now += 3h;
    PushingDesk rini(bench, u"rini"_s);
    Mutation accept = rini.looks().draft(Action::Accept);
    accept.at.estimatedServer = accept.at.wall = bench.now - 2h - 59min;
    rini.send(accept);
    const Event event = bench.history().back();
    REQUIRE(event.verdicts.size() == 1);
    CHECK(event.verdicts[0].stage == Stage::Verification);
    CHECK_FALSE(event.verdicts[0].onTime);
    CHECK(event.verdicts[0].endedAt == bench.now);
}

/// The server's clock was set back: the history goes on where it is.
void checkClockSetBack(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    const Instant before = bench.now;
    bench.now -= 30min;
    danang.does(Action::InternalNote);
    CHECK(bench.history().back().serverAt == before);
}

const std::initializer_list<EngineCheck> kChecks{
    {"Admin Pusat takes a complaint in", checkTakesIn},
    {"what is sent again is answered the same", checkReplays},
    {"also after a restart", checkReplaysAfterRestart},
    {"a number left out is asked for", checkGap},
    {"a number used twice is a copied desk", checkFork},
    {"a copied desk renumbers what it has", checkRenumbered},
    {"a desk of another history is told so", checkEpoch},
    {"a device is its user's alone", checkStrangersDevice},
    {"a mutation is its user's alone", checkStrangersMutation},
    {"who is shut out changes nothing", checkShutOut},
    {"an action from a newer desk is kept apart", checkUnknownAction},
    {"what is wrong is told by its place", checkInvalid},
    {"what was typed is kept, sealed", checkKeepsWhatWasTyped},
    {"a transaction that fails uses no number", checkRollback},
    {"a refused step holds up no other", checkBatch},
    {"nothing is built on what was refused", checkDependency},
    {"numbers begin with each year in Yogyakarta", checkNumbersByYear},
    {"the server's time decides who is late", checkServersTime},
    {"time does not run backwards in a history", checkClockSetBack},
};

} // namespace

TEST_CASE("A desk pushes to a server on SQLite", "[push]")
{
    runChecks(Engine::Sqlite, kChecks);
}

TEST_CASE("A desk pushes to a server on PostgreSQL", "[push][postgres]")
{
    UPIK_NEED_POSTGRES();
    runChecks(Engine::Postgres, kChecks);
}

} // namespace upik
