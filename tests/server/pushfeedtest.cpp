// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgrescluster.h"
#include "server/serverbench.h"
#include "store/statement.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

// What a push tells the desks: which rows stand where afterwards, and where they are gone.

namespace upik {
namespace {

/// Rows of a kind under a key that are there, or gone.
qint64 count(ServerBench &bench, const QString &key, const QString &kind, bool gone = false)
{
    Statement select(bench.connection(),
                     "SELECT count(*) FROM feed WHERE scope_key = ? AND kind = ? AND gone = ?");
    return select.bind(key, kind, gone).number().value();
}

qint64 seqOf(ServerBench &bench, const QString &key, const QString &kind)
{
    Statement select(bench.connection(),
                     "SELECT max(seq) FROM feed WHERE scope_key = ? AND kind = ?");
    return select.bind(key, kind).number().value();
}

void checkTakenIn(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    for (const QString &kind : {u"complaint"_s, u"event"_s, u"text"_s}) {
        CHECK(count(bench, u"city"_s, kind) == 1);
        CHECK(count(bench, u"agency:DPUPKP"_s, kind) == 1);
    }
    CHECK(count(bench, u"pii:agency:DPUPKP"_s, u"reporter"_s) == 1);
    CHECK(count(bench, u"agency:DPUPKP"_s, u"reporter"_s) == 0);
}

void checkTransfer(ServerBench &bench)
{
    bringTo(bench, State::Assigned);
    PushingDesk joko(bench, u"joko"_s), danang(bench, u"danang"_s);
    joko.send(joko.looks().draftFile('b'));
    danang.looks().does(Action::Transfer);
    const qint64 events = bench.head().version;
    CHECK(count(bench, u"agency:DLH"_s, u"event"_s) == events);
    CHECK(count(bench, u"agency:DPUPKP"_s, u"event"_s, true) == events - 1);
    CHECK(count(bench, u"officer:officer-1"_s, u"complaint"_s, true) == 1);
    for (const QString &kind : {u"complaint"_s, u"text"_s, u"attachment"_s}) {
        CHECK(count(bench, u"agency:DLH"_s, kind) == 1);
        CHECK(count(bench, u"agency:DPUPKP"_s, kind, true) == 1);
    }
    CHECK(count(bench, u"pii:agency:DPUPKP"_s, u"reporter"_s, true) == 1);
    CHECK(count(bench, u"pii:officer:officer-1"_s, u"reporter"_s, true) == 1);
    CHECK(count(bench, u"pii:agency:DLH"_s, u"reporter"_s) == 1);
}

/// Old rows that nobody comes to see or loses are told to nobody again.
void checkNote(ServerBench &bench)
{
    bringTo(bench, State::Received);
    const qint64 before = bench.ask("SELECT seq FROM sync_head");
    const qint64 text = seqOf(bench, u"city"_s, u"text"_s);
    PushingDesk(bench, u"rini"_s).looks().does(Action::InternalNote);
    CHECK(bench.ask("SELECT seq FROM sync_head") == before + 4); // head and event, two keys each
    CHECK(seqOf(bench, u"city"_s, u"text"_s) == text);
}

void checkEnded(ServerBench &bench)
{
    bringTo(bench, State::InProgress);
    CHECK(count(bench, u"pii:officer:officer-1"_s, u"reporter"_s) == 1);
    PushingDesk(bench, u"joko"_s).looks().does(Action::Complete);
    CHECK(count(bench, u"pii:officer:officer-1"_s, u"reporter"_s, true) == 1);
    CHECK(count(bench, u"officer:officer-1"_s, u"complaint"_s) == 1);
}

ActionInput closing()
{
    ActionInput input = pushed(Action::SetConfidential);
    input.confidential = true;
    return input;
}

void checkConfidential(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk danang(bench, u"danang"_s);
    const qint64 event = seqOf(bench, u"city"_s, u"event"_s);
    danang.looks().does(Action::SetConfidential, closing());
    CHECK(count(bench, u"city"_s, u"text"_s, true) == 1);
    CHECK(count(bench, u"agency:DPUPKP"_s, u"text"_s) == 2);
    CHECK(bench.ask("SELECT count(*) FROM feed f JOIN event e ON e.id = f.entity "
                    "WHERE scope_key = 'city' AND e.complaint LIKE '%001'")
          == 2);
    CHECK(bench.ask("SELECT min(seq) FROM feed f JOIN event e ON e.id = f.entity "
                    "WHERE scope_key = 'city' AND e.complaint LIKE '%001'")
          > event);
}

void checkTextOpened(ServerBench &bench)
{
    bringTo(bench, State::Received);
    PushingDesk danang(bench, u"danang"_s);
    danang.looks().does(Action::SetConfidential, closing());
    CHECK(danang.looks().does(Action::RevealText).outcome == MutationOutcome::Applied);
    CHECK(count(bench, u"reveal:danang"_s, u"text"_s) == 1);
    CHECK(bench.cases().reveals(caseId(1)).value().text == std::set<QString>{u"danang"_s});
    CHECK(bench.history().back().action == Action::RevealText);
}

void checkReporterOpened(ServerBench &bench)
{
    Intake intake = intakeAt(bench.now - 10min);
    intake.id = caseId(1);
    intake.reporter.anonymous = true;
    PushingDesk danang(bench, u"danang"_s), rini(bench, u"rini"_s);
    danang.send(danang.draftIntake(intake));
    CHECK(count(bench, u"pii:city"_s, u"reporter"_s) == 0);
    CHECK(rini.looks().does(Action::RevealReporter).problem->code == ProblemCode::Forbidden);
    danang.looks().does(Action::RevealReporter);
    CHECK(count(bench, u"reveal:danang"_s, u"reporter"_s) == 1);
    CHECK(bench.ask("SELECT count(*) FROM reveal") == 1);
}

/// An agency's own look is in the history and opens nothing that was closed.
void checkAgencyLooks(ServerBench &bench)
{
    bringTo(bench, State::Received);
    CHECK(PushingDesk(bench, u"rini"_s).looks().does(Action::RevealReporter).outcome
          == MutationOutcome::Applied);
    CHECK(bench.ask("SELECT count(*) FROM reveal") == 0);
}

/// The title was the text's first words, and leaves with it.
void checkTitleClosed(ServerBench &bench)
{
    Intake intake = intakeAt(bench.now - 10min);
    intake.id = caseId(1);
    intake.facts.title = intake.text;
    PushingDesk danang(bench, u"danang"_s);
    danang.send(danang.draftIntake(intake));
    danang.looks().does(Action::SetConfidential, closing());
    CHECK(bench.head().facts.title == u"Aduan rahasia"_s);
}

const std::initializer_list<EngineCheck> kChecks{
    {"a new complaint stands where it is seen", checkTakenIn},
    {"a transfer takes every row along", checkTransfer},
    {"a note tells itself and no more", checkNote},
    {"an officer needs no reporter of ended work", checkEnded},
    {"what becomes confidential leaves Admin Pusat", checkConfidential},
    {"a logged look opens the text to who looked", checkTextOpened},
    {"a logged look opens an anonymous reporter", checkReporterOpened},
    {"an agency opens nothing by its look", checkAgencyLooks},
    {"a title made of the text is closed with it", checkTitleClosed},
};

} // namespace

TEST_CASE("Desks are told what they come to see and what they lose, on SQLite", "[pushfeed]")
{
    runChecks(Engine::Sqlite, kChecks);
}

TEST_CASE("Desks are told the same on PostgreSQL", "[pushfeed][postgres]")
{
    UPIK_NEED_POSTGRES();
    runChecks(Engine::Postgres, kChecks);
}

} // namespace upik
