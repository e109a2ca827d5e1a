// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "domain/inputcheck.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kMorning = wib("2026-11-23 08:00");

ErrorCode refusal(State state, Action action, const ActionInput &input)
{
    const Complaint complaint = storyIn(state).complaint();
    const auto outcome =
        apply(complaint, {u"e"_s, action, seatFor(action, complaint), input, kMorning}, {});
    REQUIRE_FALSE(outcome);
    return outcome.error().code;
}

ErrorCode refusalOfIntake(const Intake &intake)
{
    const auto outcome = record(intake, u"e"_s, centralAdmin(), kMorning);
    REQUIRE_FALSE(outcome);
    return outcome.error().code;
}

} // namespace

TEST_CASE("Admin Pusat takes in a complaint, which then waits for verification")
{
    const auto outcome = record(intakeAt(kMorning), u"e"_s, centralAdmin(), kMorning + 1h);
    REQUIRE(outcome);
    const Complaint &complaint = outcome->complaint;
    CHECK(complaint.state == State::Received);
    CHECK(complaint.agency == u"DPUPKP"_s);
    CHECK(complaint.version == 1);
    CHECK(complaint.submittedAt == kMorning);
    CHECK(complaint.enteredAt == kMorning + 1h);
    CHECK(outcome->event.intake == intakeAt(kMorning));
}

TEST_CASE("A field officer takes in no complaint")
{
    const auto outcome = record(intakeAt(kMorning), u"e"_s, officer(), kMorning);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::ActionNotAllowedForYou);
}

TEST_CASE("An intake without what the SOP needs is refused")
{
    Intake intake = intakeAt(kMorning);
    SECTION("no title") { intake.facts.title = u"  "_s; }
    SECTION("no text") { intake.text.clear(); }
    SECTION("no category") { intake.facts.category.clear(); }
    SECTION("no agency") { intake.agency.clear(); }
    SECTION("a time to come") { intake.submittedAt = kMorning + 1ms; }
    SECTION("a letter without end") { intake.text = QString(kLongestLetter + 1, u'a'); }
    const ErrorCode code = refusalOfIntake(intake);
    CHECK((code == ErrorCode::MissingTitle || code == ErrorCode::MissingText
           || code == ErrorCode::MissingCategory || code == ErrorCode::MissingAgency
           || code == ErrorCode::TimeInTheFuture || code == ErrorCode::TextTooLong));
}

TEST_CASE("Each gap of an intake has its own name")
{
    Intake intake = intakeAt(kMorning);
    intake.facts.title.clear();
    CHECK(refusalOfIntake(intake) == ErrorCode::MissingTitle);
    intake = intakeAt(kMorning + 1h);
    CHECK(refusalOfIntake(intake) == ErrorCode::TimeInTheFuture);
    intake = intakeAt(kMorning);
    intake.text = QString(kLongestLetter + 1, u'a');
    CHECK(refusalOfIntake(intake) == ErrorCode::TextTooLong);
}

TEST_CASE("A letter of the longest length is taken whole")
{
    Intake intake = intakeAt(kMorning);
    intake.text = QString(kLongestLetter, u'a');
    const auto outcome = record(intake, u"e"_s, centralAdmin(), kMorning);
    REQUIRE(outcome);
    CHECK(outcome->event.intake->text.size() == kLongestLetter);
}

TEST_CASE("The agency admin cannot reject without a reason or a message")
{
    ActionInput input = inputFor(Action::Reject);
    input.reason.clear();
    CHECK(refusal(State::Received, Action::Reject, input) == ErrorCode::MissingReason);
    input = inputFor(Action::Reject);
    input.message = u" \n "_s;
    CHECK(refusal(State::Received, Action::Reject, input) == ErrorCode::MissingMessage);
}

TEST_CASE("The officer cannot complete without a text or a photo")
{
    ActionInput input = inputFor(Action::Complete);
    input.message.clear();
    CHECK(refusal(State::InProgress, Action::Complete, input) == ErrorCode::MissingText);
    input = inputFor(Action::Complete);
    input.photos.clear();
    CHECK(refusal(State::InProgress, Action::Complete, input) == ErrorCode::MissingPhoto);
}

TEST_CASE("A step without what it insists on is refused")
{
    const ActionInput nothing;
    using enum Action;
    CHECK(refusal(State::Received, AskInfo, nothing) == ErrorCode::MissingMessage);
    CHECK(refusal(State::NeedsInfo, RecordAnswer, nothing) == ErrorCode::MissingText);
    CHECK(refusal(State::Accepted, Assign, nothing) == ErrorCode::MissingOfficer);
    CHECK(refusal(State::Accepted, RequestTransfer, nothing) == ErrorCode::MissingReason);
    CHECK(refusal(State::InProgress, Hold, nothing) == ErrorCode::MissingReason);
    CHECK(refusal(State::UnderReview, Transfer, nothing) == ErrorCode::MissingAgency);
    CHECK(refusal(State::UnderReview, Refer, nothing) == ErrorCode::MissingExternalBody);
    CHECK(refusal(State::UnderReview, Merge, nothing) == ErrorCode::MissingTarget);
    CHECK(refusal(State::Done, Reopen, nothing) == ErrorCode::MissingText);
    CHECK(refusal(State::Received, InternalNote, nothing) == ErrorCode::MissingText);
    CHECK(refusal(State::Received, MessageReporter, nothing) == ErrorCode::MissingMessage);
    CHECK(refusal(State::Received, RevealReporter, nothing) == ErrorCode::MissingText);
}

TEST_CASE("A complaint goes neither to the agency it has nor into itself")
{
    ActionInput input = inputFor(Action::Transfer);
    input.agency = u"DPUPKP"_s;
    CHECK(refusal(State::UnderReview, Action::Transfer, input) == ErrorCode::SameAgency);
    input = inputFor(Action::Merge);
    input.mergeInto = storyIn(State::UnderReview).complaint().id;
    CHECK(refusal(State::UnderReview, Action::Merge, input) == ErrorCode::MergeIntoItself);
}

TEST_CASE("The agency admin does not assign the officer who has the task already")
{
    ActionInput input = inputFor(Action::Reassign);
    input.officer = u"officer-1"_s;
    CHECK(refusal(State::Assigned, Action::Reassign, input) == ErrorCode::MissingOfficer);
}

TEST_CASE("A note longer than the store takes is refused, not cut")
{
    ActionInput input = inputFor(Action::InternalNote);
    input.note = QString(kLongestNote + 1, u'n');
    CHECK(refusal(State::Received, Action::InternalNote, input) == ErrorCode::TextTooLong);
}

TEST_CASE("A step for the officer by the agency admin is recorded as such")
{
    const Complaint complaint = storyIn(State::Assigned).complaint();
    const auto outcome = apply(
        complaint, {u"e"_s, Action::Receive, agencyAdmin(), inputFor(Action::Receive), kMorning},
        {});
    REQUIRE(outcome);
    CHECK(outcome->event.input.onBehalfOf == u"officer-1"_s);
    CHECK(outcome->event.by == agencyAdmin());
    CHECK(outcome->complaint.officer == u"officer-1"_s);
}

TEST_CASE("A step of one's own is on nobody's behalf")
{
    const Complaint assigned = storyIn(State::Assigned).complaint();
    CHECK_FALSE(isOnBehalf(assigned, Action::Receive, officer(), {}));
    CHECK_FALSE(isOnBehalf(assigned, Action::Reassign, agencyAdmin(), {}));
    SopSettings either;
    either.receiveBy = ReceiveBy::Either;
    CHECK_FALSE(isOnBehalf(assigned, Action::Receive, agencyAdmin(), either));
}

TEST_CASE("The officer who returns a task has it no longer")
{
    Story story = storyIn(State::Assigned);
    story.then(Action::ReturnToAgency, kMorning + 1h);
    CHECK(story.complaint().officer.isEmpty());
    CHECK(story.complaint().reason == u"bukan_wewenang"_s);
    CHECK_FALSE(inSight(story.complaint(), officer()));
}

TEST_CASE("A transfer takes the complaint out of the first agency's sight")
{
    Story story = storyIn(State::UnderReview);
    story.then(Action::Transfer, kMorning + 1h);
    CHECK(story.complaint().agency == u"DLH"_s);
    CHECK(story.complaint().transfers == 1);
    CHECK_FALSE(inSight(story.complaint(), agencyAdmin()));
    CHECK(inSight(story.complaint(), agencyAdmin(u"DLH"_s)));
}

TEST_CASE("A referral keeps the body outside and its number")
{
    Story story = storyIn(State::UnderReview);
    ActionInput input = inputFor(Action::Refer);
    input.externalNumber = u"PLN-123"_s;
    story.then(Action::Refer, kMorning + 1h, input);
    CHECK(story.complaint().externalBody == u"EXT-PLN"_s);
    CHECK(story.complaint().externalNumber == u"PLN-123"_s);
    CHECK(story.complaint().endedAt == kMorning + 1h);
}

TEST_CASE("A complaint that is reopened has not ended")
{
    Story story = storyIn(State::Done);
    REQUIRE(story.complaint().endedAt);
    story.then(Action::Reopen, kMorning + 2h);
    CHECK_FALSE(story.complaint().endedAt);
    CHECK(story.complaint().isOpen());
    CHECK(story.complaint().officer.isEmpty());
}

TEST_CASE("A complaint that is reopened is neither merged nor referred any more")
{
    Story merged = storyIn(State::Merged);
    merged.then(Action::Reopen, kMorning + 5h);
    CHECK(merged.complaint().mergedInto.isEmpty());
    Story referred = storyIn(State::Referred);
    referred.then(Action::Reopen, kMorning + 5h);
    CHECK(referred.complaint().externalBody.isEmpty());
    CHECK(referred.complaint().externalNumber.isEmpty());
}

TEST_CASE("Why the work is on hold is still known when another officer gets it")
{
    Story story = storyIn(State::OnHold);
    const QString why = story.complaint().reason;
    ActionInput other = inputFor(Action::Reassign);
    other.officer = u"officer-9"_s;
    story.then(Action::Reassign, kMorning + 5h, other);
    CHECK_FALSE(why.isEmpty());
    CHECK(story.complaint().reason == why);
}

TEST_CASE("The reason that Admin Pusat confirms a rejection with is the one that counts")
{
    Story story = storyIn(State::UnderReview);
    ActionInput confirmed = inputFor(Action::ConfirmRejection);
    confirmed.reason = u"spam"_s;
    story.then(Action::ConfirmRejection, kMorning + 5h, confirmed);
    CHECK(story.complaint().reason == u"spam"_s);
}

TEST_CASE("The next agency has a transferred complaint since the transfer")
{
    Story story = storyIn(State::Received);
    story.then(Action::Transfer, kMorning + 5h);
    CHECK(story.complaint().stateSince == kMorning + 5h);
}

TEST_CASE("Work that came back is marked until it is completed again")
{
    Story story = storyIn(State::Done);
    story.then(Action::ReturnForRework, kMorning + 2h);
    CHECK(story.complaint().rework);
    story.then(Action::Complete, kMorning + 3h);
    CHECK_FALSE(story.complaint().rework);
}

TEST_CASE("Corrected fields replace the facts and nothing else")
{
    Story story = storyIn(State::Accepted);
    const Complaint before = story.complaint();
    ActionInput input = inputFor(Action::CorrectFields);
    input.facts->urgency = u"darurat"_s;
    story.then(Action::CorrectFields, kMorning + 2h, input);
    CHECK(story.complaint().facts.isEmergency());
    CHECK(story.complaint().state == before.state);
    CHECK(story.complaint().stateSince == before.stateSince);
    CHECK(story.complaint().reason == before.reason);
}

TEST_CASE("An internal note leaves reason, state and officer alone")
{
    Story story = storyIn(State::OnHold);
    const Complaint before = story.complaint();
    story.then(Action::InternalNote, kMorning + 2h);
    CHECK(story.complaint().state == State::OnHold);
    CHECK(story.complaint().reason == before.reason);
    CHECK(story.complaint().officer == before.officer);
    CHECK(story.complaint().changedAt == kMorning + 2h);
}

TEST_CASE("Admin Pusat decides on confidentiality both ways")
{
    Story story = storyIn(State::Received);
    ActionInput input = inputFor(Action::SetConfidential);
    input.confidential = true;
    story.then(Action::SetConfidential, kMorning + 1h, input);
    CHECK(story.complaint().confidential);
    input.confidential = false;
    story.then(Action::SetConfidential, kMorning + 2h, input);
    CHECK_FALSE(story.complaint().confidential);
}

TEST_CASE("Nobody but Admin Pusat learns who an anonymous reporter is")
{
    Complaint complaint = storyIn(State::Assigned).complaint();
    CHECK(mayReveal(complaint, agencyAdmin()));
    CHECK(mayReveal(complaint, officer()));
    complaint.anonymous = true;
    CHECK_FALSE(mayReveal(complaint, agencyAdmin()));
    CHECK_FALSE(mayReveal(complaint, officer()));
    CHECK(mayReveal(complaint, centralAdmin()));
}

TEST_CASE("Who does not handle a complaint neither reads nor reveals it")
{
    const Complaint complaint = storyIn(State::Assigned).complaint();
    CHECK_FALSE(mayReadText(complaint, agencyAdmin(u"DLH"_s)));
    CHECK_FALSE(mayReveal(complaint, agencyAdmin(u"DLH"_s)));
    CHECK_FALSE(mayReadText(complaint, officer(u"officer-2"_s)));
    CHECK(mayReadText(complaint, centralAdmin()));
}

TEST_CASE("A confidential text is read by who handles it, and opened by Admin Pusat for a reason")
{
    const auto state = GENERATE(State::Assigned, State::Done);
    Complaint complaint = storyIn(state).complaint();
    complaint.confidential = true;
    CHECK((mayReadText(complaint, agencyAdmin()) && mayReadText(complaint, officer())));
    CHECK_FALSE(mayReadText(complaint, centralAdmin()));
    CHECK(mayRevealText(complaint, centralAdmin()));
    for (const Seat &seat : {agencyAdmin(), officer(), agencyAdmin(u"DLH"_s)})
        CHECK_FALSE(mayRevealText(complaint, seat));
}

TEST_CASE("Admin Pusat opens no confidential text without a reason, nor one that is open anyway")
{
    Complaint complaint = storyIn(State::Received).complaint();
    const auto looks = [&complaint](const QString &reason) {
        ActionInput input;
        input.note = reason;
        const Instant at = complaint.changedAt;
        return apply(complaint, {u"e"_s, Action::RevealText, centralAdmin(), input, at}, {});
    };
    CHECK(looks(u"Rapat"_s).error().code == ErrorCode::ActionNotAllowedNow);
    complaint.confidential = true;
    CHECK(looks(u" \n"_s).error() == Error{ErrorCode::MissingText, u"note"_s});
    CHECK(looks(u"Rapat"_s)->event.input.note == u"Rapat"_s);
    CHECK_FALSE(row(Action::RevealText).mayBeUndone);
}

TEST_CASE("The officer cannot look up the reporter once the work is done")
{
    const Complaint complaint = storyIn(State::Done).complaint();
    CHECK_FALSE(mayReveal(complaint, officer()));
    CHECK(mayReveal(complaint, agencyAdmin()));
}

TEST_CASE("History gives the same complaint whether applied or replayed")
{
    const auto state = GENERATE(from_range(states().begin(), states().end())).state;
    const Story story = storyIn(state);
    CHECK(replay(story.events()) == story.complaint());
}

TEST_CASE("The server's time decides when a state began")
{
    Story story = storyIn(State::Received);
    story.then(Action::Accept, kMorning + 5h).atServer(kMorning + 1h);
    CHECK(story.complaint().stateSince == kMorning + 1h);
}

TEST_CASE("A step that is refused leaves no trace")
{
    const Complaint before = storyIn(State::Received).complaint();
    const Complaint copy = before;
    const auto outcome = apply(before, {u"e"_s, Action::Complete, agencyAdmin(), {}, kMorning}, {});
    CHECK_FALSE(outcome);
    CHECK(before == copy);
}
