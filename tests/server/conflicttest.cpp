// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgrescluster.h"
#include "server/serverbench.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

// The table of conflicts, row by row (design sync.md 2.3).

namespace upik {
namespace {

StateConflict conflictIn(const MutationResult &result)
{
    REQUIRE(result.outcome == MutationOutcome::Rejected);
    const auto conflict = stateConflictOf(*result.problem);
    REQUIRE(conflict);
    return *conflict;
}

QStringList notesOf(ServerBench &bench)
{
    QStringList notes;
    for (const Event &event : bench.history())
        if (event.action == Action::InternalNote)
            notes << event.input.note;
    return notes;
}

void checkVerifiedTwice(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s), bayu(bench, u"bayu"_s);
    rini.looks();
    bayu.looks();
    rini.does(Action::Accept, {});
    ActionInput input;
    input.note = u"Sudah saya cek di lapangan"_s;
    const MutationResult second = bayu.does(Action::Accept, input);
    CHECK(second.outcome == MutationOutcome::Applied);
    CHECK(second.already);
    CHECK(second.entityVersion == 3);
    CHECK(notesOf(bench) == QStringList{input.note});
    CHECK(bench.head().state == State::Accepted);
}

void checkVerifiedAndRejected(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s), bayu(bench, u"bayu"_s);
    rini.looks();
    bayu.looks();
    const Instant rejectedAt = bench.now;
    rini.does(Action::Reject);
    bench.now += 1min;
    ActionInput input;
    input.note = u"Layak diterima"_s;
    const MutationResult late = bayu.does(Action::Accept, input);
    const StateConflict conflict = conflictIn(late);
    CHECK(conflict.base == SeenState{1, u"received"_s});
    CHECK(conflict.server == SeenState{2, u"under_review"_s});
    CHECK(conflict.by == u"Bu Rini"_s);
    CHECK(conflict.at == rejectedAt);
    REQUIRE(late.preserved);
    CHECK(late.preserved->as == u"event"_s);
    CHECK(bench.history().back().id == late.preserved->event);
    CHECK(notesOf(bench) == QStringList{input.note});
}

/// He is told who took the task, and may read no more of it.
void checkReceivedAfterReassignment(ServerBench &bench)
{
    bringTo(bench, State::Assigned);
    PushingDesk joko(bench, u"joko"_s), rini(bench, u"rini"_s);
    joko.looks();
    rini.looks().does(Action::Reassign);
    rini.looks().does(Action::InternalNote);
    const MutationResult late = joko.does(Action::Receive);
    CHECK(conflictIn(late).server.version == bench.head().version - 1);
    CHECK(conflictIn(late).by == u"Bu Rini"_s);
    CHECK(late.preserved->as == u"quarantine"_s);
    CHECK(late.entityVersion == 0);
    CHECK(bench.head().state == State::Assigned);
}

void checkCompletedAfterReopening(ServerBench &bench)
{
    bringTo(bench, State::InProgress);
    PushingDesk joko(bench, u"joko"_s), rini(bench, u"rini"_s), danang(bench, u"danang"_s);
    joko.looks();
    rini.looks().does(Action::Complete);
    danang.looks().does(Action::Reopen);
    const MutationResult late = joko.does(Action::Complete);
    CHECK(conflictIn(late).server.status == u"accepted"_s);
    CHECK(conflictIn(late).by == u"Mas Danang"_s);
}

/// The state is the same again, the work is not.
void checkCompletedInAnotherRound(ServerBench &bench)
{
    bringTo(bench, State::InProgress);
    PushingDesk joko(bench, u"joko"_s), rini(bench, u"rini"_s), danang(bench, u"danang"_s);
    joko.looks();
    rini.looks().does(Action::Complete);
    danang.looks().does(Action::Reopen);
    rini.looks().does(Action::Assign);
    rini.looks().does(Action::Receive, {});
    REQUIRE(bench.head().state == State::InProgress);
    CHECK(conflictIn(joko.does(Action::Complete)).server.status == u"in_progress"_s);
    CHECK(bench.head().state == State::InProgress);
}

void checkStillPossible(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s), bayu(bench, u"bayu"_s);
    rini.looks();
    bayu.looks();
    bayu.does(Action::AskInfo);
    bayu.looks().does(Action::RecordAnswer);
    CHECK(rini.does(Action::Accept, {}).outcome == MutationOutcome::Applied);
    CHECK(bench.head().state == State::Accepted);
}

/// What the desk itself brought before is nobody else's doing, whatever its number became.
void checkOwnPending(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s), bayu(bench, u"bayu"_s);
    rini.looks();
    bayu.looks().does(Action::InternalNote);
    const Mutation accept = rini.draft(Action::Accept, {});
    rini.send(accept);
    Mutation assign = rini.draft(Action::Assign);
    assign.after = accept.id;
    assign.base = {2, u"accepted"_s};
    CHECK(rini.send(assign).outcome == MutationOutcome::Applied);
    CHECK(bench.head().state == State::Assigned);
}

ActionInput corrected(const Facts &facts)
{
    ActionInput input;
    input.facts = facts;
    return input;
}

void checkFieldsMerge(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s), bayu(bench, u"bayu"_s);
    rini.looks();
    bayu.looks();
    Facts his = bench.head().facts, hers = his;
    his.title = u"Lubang besar"_s;
    hers.title = u"Lubang kecil"_s;
    hers.urgency = u"tinggi"_s;
    CHECK(bayu.does(Action::CorrectFields, corrected(his)).outcome == MutationOutcome::Applied);
    const MutationResult second = rini.does(Action::CorrectFields, corrected(hers));
    CHECK(second.outcome == MutationOutcome::Partial);
    CHECK(second.conflicts == QStringList{u"title"_s});
    CHECK(bench.head().facts.title == u"Lubang besar"_s);
    CHECK(bench.head().facts.urgency == u"tinggi"_s);
}

void checkFieldsLost(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s), bayu(bench, u"bayu"_s);
    rini.looks();
    bayu.looks();
    Facts facts = bench.head().facts;
    facts.title = u"Lubang besar"_s;
    bayu.does(Action::CorrectFields, corrected(facts));
    facts.title = u"Lubang kecil"_s;
    const MutationResult second = rini.does(Action::CorrectFields, corrected(facts));
    CHECK(second.outcome == MutationOutcome::Partial);
    CHECK(bench.head().version == 2);
    CHECK(bench.head().facts.title == u"Lubang besar"_s);
}

void checkFieldsSame(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s), bayu(bench, u"bayu"_s);
    rini.looks();
    bayu.looks();
    Facts facts = bench.head().facts;
    facts.urgency = u"tinggi"_s;
    bayu.does(Action::CorrectFields, corrected(facts));
    const MutationResult second = rini.does(Action::CorrectFields, corrected(facts));
    CHECK(second.already);
    CHECK(bench.head().version == 2);
}

void checkNotesAppend(ServerBench &bench)
{
    bringTo(bench, State::Done);
    PushingDesk joko(bench, u"joko"_s), rini(bench, u"rini"_s);
    for (const Action action : {Action::InternalNote, Action::MessageReporter}) {
        CHECK(joko.looks().does(action).outcome == MutationOutcome::Applied);
        CHECK_FALSE(row(bench.history().back().from).open);
    }
    CHECK(rini.looks().does(Action::InternalNote).outcome == MutationOutcome::Applied);
}

void checkProgressAfterTheEnd(ServerBench &bench)
{
    bringTo(bench, State::InProgress);
    PushingDesk joko(bench, u"joko"_s), rini(bench, u"rini"_s);
    joko.looks();
    rini.looks().does(Action::Complete);
    ActionInput input;
    input.note = u"Aspal sudah datang"_s;
    const MutationResult late = joko.does(Action::Progress, input);
    CHECK(conflictIn(late).server.status == u"done"_s);
    CHECK(notesOf(bench) == QStringList{input.note});
}

void checkFilesAppend(ServerBench &bench)
{
    bringTo(bench, State::InProgress);
    PushingDesk joko(bench, u"joko"_s), rini(bench, u"rini"_s);
    joko.looks();
    CHECK(joko.send(joko.draftFile('b')).outcome == MutationOutcome::Applied);
    CHECK(joko.send(joko.draftFile('b')).already);
    rini.looks().does(Action::Complete);
    CHECK(joko.send(joko.draftFile('c')).outcome == MutationOutcome::Applied);
    const auto files = bench.cases().enclosures(caseId(1)).value();
    REQUIRE(files.size() == 2);
    CHECK_FALSE(files[0].late);
    CHECK(files[1].late);
    CHECK(files[1].file.id == fileName('c'));
}

void checkFileRefused(ServerBench &bench)
{
    bringTo(bench, State::InProgress);
    PushingDesk joko(bench, u"joko"_s), dewi(bench, u"dewi"_s);
    Mutation odd = joko.looks().draftFile('b');
    odd.args.insert(u"id"_s, u"../../etc/passwd"_s);
    const MutationResult result = joko.send(odd);
    REQUIRE(result.problem);
    CHECK(result.problem->errors[0].pointer == u"/args/id"_s);
    CHECK(dewi.looks().send(dewi.draftFile('b')).problem->code == ProblemCode::Forbidden);
    CHECK(bench.cases().enclosures(caseId(1)).value().empty());
}

/// The same answer for what is another's and for what is not there.
void checkForbidden(ServerBench &bench)
{
    bringTo(bench, State::InProgress);
    PushingDesk dewi(bench, u"dewi"_s);
    const MutationResult others = dewi.looks().does(Action::InternalNote);
    Mutation nowhere = dewi.draft(Action::InternalNote);
    nowhere.entity = caseId(99);
    MutationResult none = dewi.send(nowhere);
    CHECK(others.problem->code == ProblemCode::Forbidden);
    CHECK(others.preserved->as == u"quarantine"_s);
    none.id = others.id;
    none.lseq = others.lseq;
    CHECK(none == others);
    CHECK(notesOf(bench).isEmpty());
}

void checkRoleChanged(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk rini(bench, u"rini"_s);
    rini.looks();
    bench.changeSeat(u"rini"_s, {Role::AgencyAdmin, u"Bu Rini"_s, u"DLH"_s, {}});
    const MutationResult result = rini.does(Action::Accept);
    CHECK(result.problem->code == ProblemCode::Forbidden);
    CHECK(result.entityVersion == 0);
    CHECK(bench.head().version == 1);
}

void checkTakenInTwice(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk danang(bench, u"danang"_s), dewi(bench, u"dewi"_s);
    Intake same = intakeAt(bench.now - 1h);
    same.id = caseId(1);
    CHECK(conflictIn(danang.send(danang.draftIntake(same))).server.status == u"received"_s);
    CHECK(dewi.send(dewi.draftIntake(same)).problem->code == ProblemCode::Forbidden);
}

void checkMerger(ServerBench &bench)
{
    bringTo(bench, State::UnderReview);
    PushingDesk danang(bench, u"danang"_s);
    ActionInput input = pushed(Action::Merge);
    input.mergeInto = caseId(77);
    const MutationResult unknown = danang.looks().does(Action::Merge, input);
    CHECK(unknown.problem->errors[0] == ProblemPlace{u"/args/merge_into"_s, u"unknown"_s});
    CHECK(danang.does(Action::Merge).outcome == MutationOutcome::Applied);
    CHECK(bench.head().mergedInto == caseId(2));
}

const std::initializer_list<EngineCheck> kChecks{
    {"who verifies second has nothing left to do", checkVerifiedTwice},
    {"who verifies what was rejected is told by whom and when", checkVerifiedAndRejected},
    {"who receives what was given to another is told so", checkReceivedAfterReassignment},
    {"who completes what was reopened is told so", checkCompletedAfterReopening},
    {"who completes the work of another round is told so", checkCompletedInAnotherRound},
    {"what the table still allows is done", checkStillPossible},
    {"a desk does not stand in its own way", checkOwnPending},
    {"fields are corrected one by one", checkFieldsMerge},
    {"a field that others corrected stays", checkFieldsLost},
    {"the same correction twice is one", checkFieldsSame},
    {"notes and messages are always added", checkNotesAppend},
    {"a report on ended work becomes a note", checkProgressAfterTheEnd},
    {"files are always added, late ones as such", checkFilesAppend},
    {"a file needs a name and a complaint in sight", checkFileRefused},
    {"what is another's is as what is not there", checkForbidden},
    {"a seat that was changed meanwhile decides", checkRoleChanged},
    {"a complaint is taken in once", checkTakenInTwice},
    {"a merger needs a target", checkMerger},
};

} // namespace

TEST_CASE("Two desks that act at once are told apart on SQLite", "[conflict]")
{
    runChecks(Engine::Sqlite, kChecks);
}

TEST_CASE("Two desks that act at once are told apart on PostgreSQL", "[conflict][postgres]")
{
    UPIK_NEED_POSTGRES();
    runChecks(Engine::Postgres, kChecks);
}

} // namespace upik
