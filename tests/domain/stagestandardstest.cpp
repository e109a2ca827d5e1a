// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// What the standards, the classification and SP4N-LAPOR! make of the clocks, and what is frozen.

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

} // namespace

TEST_CASE("The limit of an agency and of a category set the deadline")
{
    SlaRules rules = rulesWith({Stage::Verification, u"DPUPKP"_s, {}, 1h});
    CHECK(received(rules).clock(Stage::Verification).due == kMorning + 1h);
    rules = rulesWith({Stage::Verification, {}, u"jalan_rusak"_s, 3h});
    CHECK(received(rules).clock(Stage::Verification).due == kMorning + 3h);
    rules = rulesWith({Stage::Verification, u"DLH"_s, {}, 1h});
    CHECK(received(rules).clock(Stage::Verification).due == kMorning + 2h);
}

TEST_CASE("A stage whose limit is nought has no clock")
{
    const Story story = received(rulesWith({Stage::Verification, {}, {}, 0ms}));
    CHECK_FALSE(story.has(Stage::Verification));
    CHECK(nearest(story.clocks())->stage == Stage::Total);
}

TEST_CASE("An agency's working hours are its own, the whole complaint's are the city's")
{
    SlaRules rules = rulesWith({Stage::Verification, {}, {}, 2h, ClockKind::WorkingHours});
    rules.calendars.agencies[u"DPUPKP"_s] = everyHour();
    const Story story(wib("2026-11-28 23:00"), rules);
    CHECK(story.clock(Stage::Verification).due == wib("2026-11-29 01:00"));
    rules = rulesWith({Stage::Total, {}, {}, 2h, ClockKind::WorkingHours});
    rules.calendars.agencies[u"DPUPKP"_s] = everyHour();
    const Story whole(wib("2026-11-28 23:00"), rules);
    CHECK(whole.clock(Stage::Total).due == wib("2026-11-30 09:30"));
}

TEST_CASE("What is not a complaint has no clocks")
{
    Intake intake = intakeAt(kMorning);
    intake.facts.classification = GENERATE(u"bukan_pengaduan"_s, u"apresiasi"_s);
    const Story story(intake, kMorning);
    CHECK(story.clocks().empty());
}

TEST_CASE("What turns out to be a complaint shows the age it really has")
{
    Intake intake = intakeAt(kMorning);
    intake.facts.classification = u"bukan_pengaduan"_s;
    Story story(intake, kMorning);
    story.then(CorrectFields, kMorning + 1h);
    CHECK(story.clock(Stage::Verification).due == kMorning + 2h);
}

TEST_CASE("What turns out to be no complaint loses its open clocks, not its verdicts")
{
    Story story = accepted();
    ActionInput input = inputFor(CorrectFields);
    input.facts->classification = u"bukan_pengaduan"_s;
    story.then(CorrectFields, kMorning + 90min, input);
    REQUIRE(story.clocks().size() == 1);
    CHECK(story.clock(Stage::Verification).verdict->used == 1h);
}

TEST_CASE("A verdict once frozen outlives the rules it was made by")
{
    Story story = working().then(Complete, kMorning + 5h);
    const auto frozen = story.clock(Stage::Work).verdict;
    story.changeRules().settings.limits = {{Stage::Work, {}, {}, 1h}};
    CHECK(story.clock(Stage::Work).verdict == frozen);
    CHECK(story.clock(Stage::Work).due == frozen->due);
    CHECK(story.clock(Stage::Work).standard.limit == 24h);
}

TEST_CASE("The verdicts of the last event are those of the stages it ended")
{
    const Story story = working().then(Complete, kMorning + 5h);
    auto events = story.events();
    events.back() = unjudged(events.back());
    judgeLast(events, story.rules());
    const auto &verdicts = events.back().verdicts;
    REQUIRE(verdicts.size() == 2);
    CHECK(verdicts[0].stage == Stage::Total);
    CHECK(verdicts[1].stage == Stage::Work);
}

TEST_CASE("A machine clock set backwards counts as the step before it")
{
    Story story = received().then(Accept, kMorning + 1h).then(Assign, kMorning - 5h);
    story.then(Receive, kMorning - 4h);
    CHECK(story.clock(Stage::Reception).verdict->used == 0ms);
    CHECK(story.clock(Stage::Work).startedAt == kMorning + 1h);
}

TEST_CASE("Who was late stays late when the complaint turns out to be none")
{
    Story story = working();
    ActionInput none = inputFor(CorrectFields);
    none.facts = story.complaint().facts;
    none.facts->classification = u"bukan_pengaduan"_s;
    story.then(CorrectFields, kMorning + 27h, none);
    CHECK(story.clock(Stage::Work).due == kMorning + 26h);
    CHECK_FALSE(story.has(Stage::Total));
    story.then(Complete, kMorning + 28h);
    CHECK_FALSE(story.clock(Stage::Work).verdict->onTime);
    CHECK_FALSE(story.has(Stage::Total));
}

TEST_CASE("A step that froze no verdict gets none from a standard set later")
{
    StageLimit unlimited{Stage::Verification};
    Story story(intakeAt(kMorning), kMorning, rulesWith(unlimited));
    story.then(Accept, kMorning + 5h);
    story.changeRules() = usualRules();
    CHECK(story.events().back().judged);
    CHECK_FALSE(story.clock(Stage::Verification).verdict);
}

TEST_CASE("A history without its intake is counted from its first step")
{
    auto events = received().events();
    events.front().intake.reset();
    const auto clocks = clocksOf(events, usualRules());
    REQUIRE(clocks.size() == 2);
    CHECK(clocks.front().due == kMorning + 2h);
}

TEST_CASE("No history has no clocks")
{
    CHECK(clocksOf({}, usualRules()).empty());
}
TEST_CASE("An aspiration is handled within the SOP's hours")
{
    Intake intake = intakeAt(kMorning, Channel::Lapor);
    intake.facts.classification = u"aspirasi"_s;
    const Story story(intake, kMorning);
    CHECK(story.has(Stage::Verification));
    CHECK(story.has(Stage::NationalVerification));
    CHECK_FALSE(story.has(Stage::NationalCompletion));
}

TEST_CASE("SP4N-LAPOR! adds a second ring of working days")
{
    Story story(kMorning, usualRules(), Channel::Lapor);
    CHECK(story.clock(Stage::NationalVerification).due == wib("2026-11-26 16:00"));
    CHECK(story.clock(Stage::NationalCompletion).due == wib("2026-12-11 16:30"));
    story.then(Accept, kMorning + 24h);
    CHECK(story.clock(Stage::NationalVerification).verdict->onTime);
    CHECK_FALSE(story.clock(Stage::Verification).verdict->onTime);
    CHECK(story.clock(Stage::NationalFollowUp).due == wib("2026-12-01 16:00"));
    story.then(Assign, kMorning + 25h).then(Receive, kMorning + 26h);
    story.then(Complete, kMorning + 30h);
    CHECK(story.clock(Stage::NationalFollowUp).verdict->onTime);
    CHECK(story.clock(Stage::NationalCompletion).verdict->onTime);
}

TEST_CASE("Only SP4N-LAPOR! complaints carry the national ring, and only if it is on")
{
    const auto national = [](const Story &story) {
        return story.has(Stage::NationalVerification) || story.has(Stage::NationalCompletion);
    };
    SlaRules rules = usualRules();
    CHECK(national(Story(kMorning, rules, Channel::Lapor)));
    CHECK_FALSE(national(Story(kMorning, rules, Channel::Jss)));
    rules.settings.nationalRing = false;
    CHECK_FALSE(national(Story(kMorning, rules, Channel::Lapor)));
}

TEST_CASE("The national ring counts from submission even where the office counts from entry")
{
    SlaRules rules = usualRules();
    rules.settings.clockStartsAtEntry = true;
    const Story story(intakeAt(kMorning, Channel::Lapor), kMorning + 24h, rules);
    CHECK(story.clock(Stage::NationalVerification).startedAt == kMorning);
    CHECK(story.clock(Stage::Verification).startedAt == kMorning + 24h);
}

TEST_CASE("A transfer leaves the national deadlines of the whole complaint alone")
{
    Story story(kMorning, usualRules(), Channel::Lapor);
    const auto verification = story.clock(Stage::NationalVerification).due;
    const auto completion = story.clock(Stage::NationalCompletion).due;
    story.then(Transfer, kMorning + 5h);
    CHECK(story.clock(Stage::NationalVerification).due == verification);
    CHECK(story.clock(Stage::NationalCompletion).due == completion);
}

TEST_CASE("A reopened complaint is followed up anew within the national days")
{
    Story story(kMorning, usualRules(), Channel::Lapor);
    story.then(Accept, kMorning + 1h).then(Assign, kMorning + 2h).then(Receive, kMorning + 3h);
    story.then(Complete, kMorning + 4h).then(Reopen, kMorning + 24h);
    CHECK(story.clock(Stage::NationalFollowUp).round == 2);
    CHECK(story.clock(Stage::NationalCompletion).due == wib("2026-12-14 16:00"));
}

TEST_CASE("A frozen national verdict stays when the ring is turned off")
{
    Story story(kMorning, usualRules(), Channel::Lapor);
    story.then(Accept, kMorning + 1h);
    story.changeRules().settings.nationalRing = false;
    CHECK(story.clock(Stage::NationalVerification).verdict);
    CHECK_FALSE(story.has(Stage::NationalFollowUp));
}
