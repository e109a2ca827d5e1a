// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

qint64 waiting(ScratchProfile &scratch)
{
    return *answer(scratch.profile().store().read(Reading::Case, [](Database &database) {
        return Outbox(database).countWaiting();
    }));
}

ActionInput naming(const QString &officer)
{
    ActionInput input;
    input.officer = officer;
    return input;
}

ActionInput rejection()
{
    ActionInput input;
    input.reason = u"bukan_wewenang"_s;
    input.message = u"Jalan ini milik provinsi."_s;
    return input;
}

} // namespace

TEST_CASE("Complaints taken in at the desk get the year's numbers one after another")
{
    ScratchProfile scratch;
    const auto first = answer(scratch.desk().takeIn(agencyAdmin(), scratch.intake()));
    REQUIRE(first);
    CHECK(first->number == u"UPIK-2026-000001"_s);
    CHECK(scratch.seen(agencyAdmin(), scratch.takeIn()).complaint.number == u"UPIK-2026-000002"_s);
    scratch.clock().set(wib("2027-01-01 00:01"));
    CHECK(scratch.seen(agencyAdmin(), scratch.takeIn()).complaint.number == u"UPIK-2027-000001"_s);
}

TEST_CASE("The field officer cannot take a complaint in")
{
    ScratchProfile scratch;
    const auto taken = answer(
        scratch.desk().takeIn(officer(ScratchProfile::officerId()), scratch.intake()));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::ActionNotAllowedForYou);
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 0);
}

TEST_CASE("The desk marks a complaint whose place and contact are doubtful, and keeps it")
{
    ScratchProfile scratch;
    Intake intake = scratch.intake();
    intake.facts.point = Point{-6.2, 106.8};
    intake.facts.kelurahan.clear();
    intake.reporter.phone = u"12"_s;
    const CaseFile file = scratch.seen(agencyAdmin(), scratch.takeIn(intake));
    CHECK(file.complaint.marks.contains(kMarkOutsideCity));
    CHECK(file.complaint.marks.contains(kMarkContactUnusable));
}

TEST_CASE("A verified complaint leaves one queue of the agency for the next")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).size() == 1);
    REQUIRE(scratch.act(id, agencyAdmin(), Action::Accept));
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).empty());
    REQUIRE(scratch.rows(agencyAdmin(), u"to_assign"_s).size() == 1);
    CHECK(scratch.rows(agencyAdmin(), u"to_assign"_s).front().deadline.stage == Stage::Reception);
    CHECK(scratch.counted(agencyAdmin(), u"to_assign"_s) == 1);
}

TEST_CASE("A step survives the end of the program")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    REQUIRE(scratch.act(id, agencyAdmin(), Action::Accept));
    const CaseFile before = scratch.seen(agencyAdmin(), id);
    scratch.reopen();
    const CaseFile after = scratch.seen(agencyAdmin(), id);
    CHECK(after.complaint == before.complaint);
    CHECK(after.history == before.history);
    CHECK(after.clocks == before.clocks);
    CHECK(waiting(scratch) == 2);
}

TEST_CASE("A verification after two hours is late for good")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    scratch.clock().advance(2h);
    REQUIRE(scratch.act(id, agencyAdmin(), Action::Accept));
    const auto verdicts = scratch.seen(agencyAdmin(), id).history.back().event.verdicts;
    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts.front().stage == Stage::Verification);
    CHECK_FALSE(verdicts.front().onTime);
}

TEST_CASE("A step taken back leaves no trace in the row, the counts and the outbox")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const CaseFile before = scratch.seen(agencyAdmin(), id);
    const auto rows = scratch.rows(agencyAdmin(), u"to_verify"_s);
    scratch.clock().advance(1min);
    const auto done = scratch.act(id, agencyAdmin(), Action::Reject, rejection());
    REQUIRE(done);
    CHECK(done->undoUntil == scratch.clock().now() + 30s);
    scratch.clock().advance(29s);
    REQUIRE(answer(scratch.desk().undo(done->event)));
    const CaseFile after = scratch.seen(agencyAdmin(), id);
    CHECK(after.complaint == before.complaint);
    CHECK(after.history == before.history);
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).front().deadline == rows.front().deadline);
    CHECK(scratch.counted(centralAdmin(), u"to_review"_s) == 0);
    CHECK(waiting(scratch) == 1);
}

TEST_CASE("A step cannot be taken back after thirty seconds")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const auto done = scratch.act(id, agencyAdmin(), Action::Accept);
    REQUIRE(done);
    scratch.clock().advance(30s);
    const auto undone = answer(scratch.desk().undo(done->event));
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::UndoTooLate);
    CHECK(scratch.seen(agencyAdmin(), id).complaint.state == State::Accepted);
}

TEST_CASE("A step cannot be taken back once another one followed, nor an intake ever")
{
    ScratchProfile scratch;
    const auto taken = answer(scratch.desk().takeIn(centralAdmin(), scratch.intake()));
    REQUIRE(taken);
    CHECK(answer(scratch.desk().undo(taken->event)).error().code == ErrorCode::UndoTooLate);
    const auto first = scratch.act(taken->complaint, agencyAdmin(), Action::Accept);
    REQUIRE(first);
    REQUIRE(scratch.act(taken->complaint, agencyAdmin(), Action::Assign,
                        naming(ScratchProfile::officerId())));
    CHECK(answer(scratch.desk().undo(first->event)).error().code == ErrorCode::UndoTooLate);
    CHECK(answer(scratch.desk().undo(u"no such event"_s)).error().code == ErrorCode::NotFound);
}

TEST_CASE("Two people who act on the same version are told apart: the second has to look again")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    REQUIRE(scratch.act(id, agencyAdmin(), Action::Accept));
    const Step late{{}, Action::Reject, agencyAdmin(), rejection(), {}};
    const auto second = answer(scratch.desk().perform(late, id, 1));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::ComplaintChanged);
}

TEST_CASE("The desk's clock decides when a step was taken, not the dialog")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const Step early{{}, Action::Accept, agencyAdmin(), {}, wib("2020-01-01 00:00")};
    REQUIRE(answer(scratch.desk().perform(early, id, 1)));
    CHECK(scratch.seen(agencyAdmin(), id).history.back().event.at == scratch.clock().now());
}

TEST_CASE("A step that names somebody or something unknown is refused at its field")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const auto refusal = [&](Action action, const Seat &by, const ActionInput &input) {
        const auto done = scratch.act(id, by, action, input);
        return done ? u"not refused"_s : done.error().place;
    };
    ActionInput transfer;
    transfer.agency = u"NONE"_s;
    ActionInput note;
    note.note = u"Foto menyusul."_s;
    note.photos = QStringList{u"no such photo"_s};
    CHECK(refusal(Action::Accept, agencyAdmin(), naming(u"nobody"_s)) == u"officer"_s);
    CHECK(refusal(Action::Transfer, centralAdmin(), transfer) == u"agency"_s);
    CHECK(refusal(Action::InternalNote, agencyAdmin(), note) == u"photos"_s);
    CHECK(scratch.seen(agencyAdmin(), id).complaint.version == 1);
}

TEST_CASE("Admin Pusat cannot merge a complaint into one that is not there")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    REQUIRE(scratch.act(id, agencyAdmin(), Action::Reject, rejection()));
    ActionInput merge;
    merge.mergeInto = u"nowhere"_s;
    CHECK(scratch.act(id, centralAdmin(), Action::Merge, merge).error().place == u"merge_into"_s);
    merge.mergeInto = scratch.takeIn();
    CHECK(scratch.act(id, centralAdmin(), Action::Merge, merge));
}

TEST_CASE("The window is told which complaint changed")
{
    ScratchProfile scratch;
    QSignalSpy changed(&scratch.desk(), &Desk::complaintsChanged);
    const QString id = scratch.takeIn();
    REQUIRE(changed.wait(5'000));
    CHECK(changed.front().front().toStringList() == QStringList{id});
}
