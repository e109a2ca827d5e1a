// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// Which step starts, pauses and ends which clock.

namespace {

using enum Action;

/// Monday.
const Instant kMorning = wib("2026-11-23 08:00");

Story received(SlaRules rules = usualRules()) { return Story(kMorning, std::move(rules)); }

Story accepted(SlaRules rules = usualRules())
{
    return received(std::move(rules)).then(Accept, kMorning + 1h);
}

Story working(SlaRules rules = usualRules())
{
    return accepted(std::move(rules)).then(Assign, kMorning + 90min).then(Receive, kMorning + 2h);
}

ActionInput holdFor(const QString &reason)
{
    ActionInput input = inputFor(Hold);
    input.reason = reason;
    return input;
}

bool gaveUp(const StageClock &clock) { return clock.endedAt && !clock.verdict; }

} // namespace

TEST_CASE("A complaint that comes in has two hours for verification and 28 in all")
{
    const Story story = received();
    REQUIRE(story.clocks().size() == 2);
    CHECK(story.clock(Stage::Verification).startedAt == kMorning);
    CHECK(story.clock(Stage::Verification).due == kMorning + 2h);
    CHECK(story.clock(Stage::Verification).agency == u"DPUPKP"_s);
    CHECK(story.clock(Stage::Total).due == kMorning + 28h);
}

TEST_CASE("The clock starts when the reporter spoke, not when it was typed in")
{
    SlaRules rules = usualRules();
    const Story asSaid(intakeAt(kMorning), kMorning + 1h, rules);
    CHECK(asSaid.clock(Stage::Verification).due == kMorning + 2h);
    rules.settings.clockStartsAtEntry = true;
    const Story asTyped(intakeAt(kMorning), kMorning + 1h, rules);
    CHECK(asTyped.clock(Stage::Verification).due == kMorning + 3h);
    CHECK(asTyped.clock(Stage::Total).due == kMorning + 29h);
}

TEST_CASE("Acceptance ends verification and begins reception")
{
    const Story story = accepted();
    const auto verdict = story.clock(Stage::Verification).verdict;
    REQUIRE(verdict);
    CHECK(verdict->onTime);
    CHECK(verdict->used == 1h);
    CHECK(verdict->limit == 2h);
    CHECK(story.clock(Stage::Reception).startedAt == kMorning + 1h);
    CHECK(story.clock(Stage::Reception).due == kMorning + 3h);
}

TEST_CASE("Verification a millisecond after the deadline is late")
{
    Story onTime = received().then(Accept, kMorning + 2h);
    CHECK(onTime.clock(Stage::Verification).verdict->onTime);
    Story late = received().then(Accept, kMorning + 2h + 1ms);
    CHECK_FALSE(late.clock(Stage::Verification).verdict->onTime);
    CHECK(late.clock(Stage::Verification).verdict->used == 2h + 1ms);
}

TEST_CASE("The reception clock goes on while an officer is being found")
{
    Story story = accepted().then(Assign, kMorning + 2h);
    CHECK(story.clock(Stage::Reception).due == kMorning + 3h);
    story.then(Reassign, kMorning + 150min);
    CHECK(story.clock(Stage::Reception).due == kMorning + 3h);
    CHECK(story.clocks().size() == 3);
}

TEST_CASE("The officer's receipt ends reception and begins 24 hours of work")
{
    const Story story = working();
    CHECK(story.clock(Stage::Reception).verdict->used == 1h);
    CHECK(story.clock(Stage::Work).startedAt == kMorning + 2h);
    CHECK(story.clock(Stage::Work).due == kMorning + 26h);
}

TEST_CASE("Completion ends the work and the whole complaint")
{
    Story story = working().then(Complete, kMorning + 30h);
    CHECK_FALSE(story.clock(Stage::Work).verdict->onTime);
    CHECK(story.clock(Stage::Work).verdict->used == 28h);
    CHECK_FALSE(story.clock(Stage::Total).verdict->onTime);
    CHECK(nearest(story.clocks()) == nullptr);
}

TEST_CASE("Work that is being checked is no longer counted")
{
    SlaRules rules = usualRules();
    rules.settings.completionReview = CompletionReview::AgencyAdmin;
    Story story = working(rules).then(Complete, kMorning + 5h);
    CHECK(story.clock(Stage::Total).isPaused());
    CHECK(story.clock(Stage::Total).pauses.back().reason == u"awaiting_check"_s);
    story.then(ApproveCompletion, kMorning + 50h);
    CHECK(story.clock(Stage::Total).verdict->used == 5h);
    CHECK(story.clock(Stage::Total).verdict->onTime);
    CHECK(story.clock(Stage::Work).verdict->used == 3h);
}

TEST_CASE("A result found wanting lets the whole complaint's clock go on where it stood")
{
    SlaRules rules = usualRules();
    rules.settings.completionReview = CompletionReview::AgencyAdmin;
    Story story = working(rules).then(Complete, kMorning + 20h);
    story.then(ReturnForRework, kMorning + 40h);
    CHECK(story.clock(Stage::Total).round == 1);
    CHECK(story.clock(Stage::Total).due == kMorning + 48h);
    CHECK(story.clock(Stage::Work).round == 2);
    story.then(Complete, kMorning + 50h).then(ApproveCompletion, kMorning + 51h);
    CHECK(story.clock(Stage::Total).verdict->used == 30h);
    CHECK_FALSE(story.clock(Stage::Total).verdict->onTime);
}

TEST_CASE("A transfer of a result being checked leaves the whole complaint's clock going")
{
    SlaRules rules = usualRules();
    rules.settings.completionReview = CompletionReview::Central;
    Story story = working(rules).then(Complete, kMorning + 5h).then(Transfer, kMorning + 10h);
    CHECK(story.clock(Stage::Total).due == kMorning + 33h);
    CHECK(story.clock(Stage::Verification).round == 2);
}

TEST_CASE("A question to the reporter stops verification and the whole complaint")
{
    Story story = received().then(AskInfo, kMorning + 30min);
    CHECK(story.clock(Stage::Verification).isPaused());
    CHECK(story.clock(Stage::Verification).usedBeforePause == 30min);
    CHECK(story.clock(Stage::Verification).pauses.back().reason == u"needs_info"_s);
    CHECK(story.clock(Stage::Total).isPaused());
    story.then(RecordAnswer, kMorning + 72h);
    CHECK(story.clock(Stage::Verification).due == kMorning + 72h + 90min);
    CHECK(story.clock(Stage::Total).due == kMorning + 72h + 28h - 30min);
}

TEST_CASE("A hold stops the clock only for the reasons the office named")
{
    Story forWeather = working().then(Hold, kMorning + 3h, holdFor(u"weather"_s));
    CHECK(forWeather.clock(Stage::Work).isPaused());
    CHECK(forWeather.clock(Stage::Total).isPaused());
    Story forMaterials = working().then(Hold, kMorning + 3h, holdFor(u"materials"_s));
    CHECK(forMaterials.clock(Stage::Work).due == kMorning + 26h);
    CHECK(forMaterials.clock(Stage::Total).due == kMorning + 28h);
    SlaRules rules = usualRules();
    rules.settings.pausingReasons = {u"materials"_s};
    Story otherwise = working(rules).then(Hold, kMorning + 3h, holdFor(u"materials"_s));
    CHECK(otherwise.clock(Stage::Work).isPaused());
}

TEST_CASE("Work resumed has as much time left as when it was held")
{
    Story story = working().then(Hold, kMorning + 3h).then(Resume, kMorning + 10h);
    CHECK(story.clock(Stage::Work).due == kMorning + 26h + 7h);
    CHECK(story.clock(Stage::Total).due == kMorning + 28h + 7h);
    CHECK(story.clock(Stage::Work).pauses.size() == 1);
}

TEST_CASE("A rejection ends verification and begins Admin Pusat's two hours")
{
    Story story = received().then(Reject, kMorning + 1h);
    CHECK(story.clock(Stage::Verification).verdict->used == 1h);
    CHECK(story.clock(Stage::Review).due == kMorning + 3h);
    CHECK(story.clock(Stage::Total).isRunning());
    story.then(ConfirmRejection, kMorning + 4h);
    CHECK_FALSE(story.clock(Stage::Review).verdict->onTime);
    CHECK(story.clock(Stage::Total).verdict->used == 4h);
}

TEST_CASE("A rejection that is final ends the whole complaint")
{
    SlaRules rules = usualRules();
    rules.settings.rejectMode = RejectMode::FinalByAgency;
    Story story = received(rules).then(Reject, kMorning + 1h);
    CHECK(story.clock(Stage::Total).verdict->used == 1h);
    CHECK_FALSE(story.has(Stage::Review));
}

TEST_CASE("A rejection sent back begins the agency's reception")
{
    Story story = received().then(Reject, kMorning + 1h).then(SendBack, kMorning + 2h);
    CHECK(story.clock(Stage::Review).verdict->used == 1h);
    CHECK(story.clock(Stage::Reception).startedAt == kMorning + 2h);
    CHECK(story.clock(Stage::Reception).round == 1);
}

TEST_CASE("The agency's clock stands still while Admin Pusat reviews a request")
{
    Story story = working().then(RequestTransfer, kMorning + 4h);
    CHECK(story.clock(Stage::Work).isPaused());
    CHECK(story.clock(Stage::Work).pauses.back().reason == u"under_review"_s);
    CHECK(story.clock(Stage::Review).due == kMorning + 6h);
    CHECK(story.clock(Stage::Total).due == kMorning + 28h);
    story.then(SendBack, kMorning + 7h);
    CHECK(story.clock(Stage::Work).due == kMorning + 29h);
    CHECK_FALSE(story.clock(Stage::Review).verdict->onTime);
}

TEST_CASE("A task on hold whose transfer is asked for is reviewed, then worked on")
{
    Story story = working().then(Hold, kMorning + 3h).then(RequestTransfer, kMorning + 5h);
    CHECK(story.clock(Stage::Work).pauses.size() == 2);
    CHECK(story.clock(Stage::Work).usedBeforePause == 1h);
    CHECK(story.clock(Stage::Total).due == kMorning + 30h);
    story.then(SendBack, kMorning + 6h);
    CHECK(story.clock(Stage::Work).due == kMorning + 26h + 3h);
}

TEST_CASE("A request from an agency that has not begun pauses its reception")
{
    Story story = accepted().then(RequestTransfer, kMorning + 2h).then(SendBack, kMorning + 4h);
    CHECK(story.clock(Stage::Reception).due == kMorning + 5h);
    CHECK(std::ranges::count(story.clocks(), Stage::Reception, &StageClock::stage) == 1);
}

TEST_CASE("A task returned after receipt begins no second reception")
{
    Story story = working().then(ReturnToAgency, kMorning + 4h);
    CHECK(story.clock(Stage::Work).due == kMorning + 26h);
    story.then(Assign, kMorning + 5h).then(Receive, kMorning + 6h);
    CHECK(story.clock(Stage::Work).due == kMorning + 26h);
    CHECK(std::ranges::count(story.clocks(), Stage::Reception, &StageClock::stage) == 1);
    CHECK(story.clock(Stage::Reception).verdict->used == 1h);
}

TEST_CASE("A task returned while on hold is counted again")
{
    Story story = working().then(Hold, kMorning + 3h).then(ReturnToAgency, kMorning + 5h);
    CHECK(story.clock(Stage::Work).due == kMorning + 28h);
    CHECK(story.clock(Stage::Total).due == kMorning + 30h);
}

TEST_CASE("Admin Pusat has two hours for each review of a round")
{
    Story story = accepted().then(RequestTransfer, kMorning + 2h).then(SendBack, kMorning + 3h);
    story.then(RequestTransfer, kMorning + 4h);
    CHECK(story.clock(Stage::Review).due == kMorning + 6h);
    CHECK(nearest(story.clocks())->stage == Stage::Review);
    story.then(SendBack, kMorning + 7h);
    CHECK_FALSE(story.clock(Stage::Review).verdict->onTime);
    CHECK(std::ranges::count(story.clocks(), Stage::Review, &StageClock::stage) == 2);
}

TEST_CASE("A transfer gives the next agency its own clocks")
{
    Story story = working().then(Transfer, kMorning + 5h);
    CHECK(gaveUp(story.clock(Stage::Work, 1)));
    const StageClock second = story.clock(Stage::Verification);
    CHECK(second.round == 2);
    CHECK(second.agency == u"DLH"_s);
    CHECK(second.due == kMorning + 7h);
    CHECK(story.clock(Stage::Verification, 1).agency == u"DPUPKP"_s);
    CHECK(story.clock(Stage::Total).due == kMorning + 28h);
    CHECK(story.clock(Stage::Total).round == 1);
}

TEST_CASE("What is transferred before verification leaves no verdict on the first agency")
{
    Story story = received().then(Transfer, kMorning + 1h);
    CHECK(gaveUp(story.clock(Stage::Verification, 1)));
    CHECK(story.events().back().verdicts.empty());
}

TEST_CASE("What an agency was late with stays its lateness after a transfer")
{
    Story story = received().then(Transfer, kMorning + 3h);
    REQUIRE(story.events().back().verdicts.size() == 1);
    const Verdict &verdict = story.events().back().verdicts.front();
    CHECK(verdict.agency == u"DPUPKP"_s);
    CHECK_FALSE(verdict.onTime);
    CHECK(verdict.used == 3h);
    Story held = working().then(Hold, kMorning + 30h).then(Transfer, kMorning + 90h);
    CHECK(held.clock(Stage::Work, 1).verdict->used == 28h);
}

TEST_CASE("Transfer during a question goes on with the whole complaint's clock")
{
    Story story = received().then(AskInfo, kMorning + 1h).then(Transfer, kMorning + 3h);
    CHECK(story.clock(Stage::Total).due == kMorning + 30h);
    CHECK(story.clock(Stage::Verification).due == kMorning + 5h);
}

TEST_CASE("A referral and a merger end the whole complaint, not the agency's work")
{
    const Action decision = GENERATE(Refer, Merge);
    Story story = working().then(RequestTransfer, kMorning + 3h).then(decision, kMorning + 4h);
    CHECK(gaveUp(story.clock(Stage::Work)));
    CHECK(story.clock(Stage::Total).verdict->used == 4h);
    CHECK(story.clock(Stage::Review).verdict->used == 1h);
    CHECK(nearest(story.clocks()) == nullptr);
}

TEST_CASE("Rework begins a new round of work and keeps the old verdicts")
{
    Story story = working().then(Complete, kMorning + 5h).then(ReturnForRework, kMorning + 50h);
    CHECK(story.clock(Stage::Work).round == 2);
    CHECK(story.clock(Stage::Work).due == kMorning + 74h);
    CHECK(story.clock(Stage::Total).due == kMorning + 78h);
    CHECK(story.clock(Stage::Work, 1).verdict->used == 3h);
    CHECK(story.clock(Stage::Total, 1).verdict->used == 5h);
}

TEST_CASE("Rework returned to the agency is received again without a clock")
{
    Story story = working().then(Complete, kMorning + 5h).then(ReturnForRework, kMorning + 6h);
    story.then(ReturnToAgency, kMorning + 7h).then(RequestTransfer, kMorning + 8h);
    story.then(SendBack, kMorning + 9h).then(Assign, kMorning + 10h);
    CHECK_FALSE(story.has(Stage::Reception, 2));
    CHECK(story.clock(Stage::Work).due == kMorning + 31h);
}

TEST_CASE("Finished work reopened is received and worked on anew")
{
    Story story = working().then(Complete, kMorning + 5h).then(Reopen, kMorning + 50h);
    CHECK(story.clock(Stage::Reception).round == 2);
    CHECK(story.clock(Stage::Reception).due == kMorning + 52h);
    CHECK(story.clock(Stage::Total).due == kMorning + 78h);
    CHECK_FALSE(story.has(Stage::Verification, 2));
}

TEST_CASE("A rejection reopened is verified anew")
{
    Story story = received().then(Reject, kMorning + 1h).then(ConfirmRejection, kMorning + 2h);
    story.then(Reopen, kMorning + 10h);
    CHECK(story.clock(Stage::Verification).round == 2);
    CHECK(story.clock(Stage::Verification).due == kMorning + 12h);
    CHECK(story.clock(Stage::Total, 1).verdict->used == 2h);
}

TEST_CASE("Notes and messages touch no clock")
{
    Story story = working();
    const auto before = story.clocks();
    for (const Action action : {InternalNote, MessageReporter, Remind, RevealReporter, Progress})
        story.then(action, kMorning + 5h);
    CHECK(story.clocks() == before);
}
