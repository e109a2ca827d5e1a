// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kMorning = wib("2026-11-23 08:00");

StageClock running(Stage stage, Instant due)
{
    StageClock clock;
    clock.stage = stage;
    clock.due = due;
    return clock;
}

StageClock paused(Stage stage)
{
    StageClock clock;
    clock.stage = stage;
    clock.pauses = {{kMorning, std::nullopt, u"weather"_s}};
    return clock;
}

StageClock ended(Stage stage)
{
    StageClock clock = running(stage, kMorning);
    clock.endedAt = kMorning;
    return clock;
}

Stage nearestOf(const std::vector<StageClock> &clocks)
{
    const StageClock *clock = nearest(clocks);
    REQUIRE(clock);
    return clock->stage;
}

} // namespace

TEST_CASE("A clock calls for attention at the reminder points of the office")
{
    const StageClock clock = Story(kMorning).clock(Stage::Verification);
    CHECK(levelOf(clock, kMorning) == Level::Safe);
    CHECK(levelOf(clock, kMorning + 1h - 1ms) == Level::Safe);
    CHECK(levelOf(clock, kMorning + 1h) == Level::Attention);
    CHECK(levelOf(clock, kMorning + 96min) == Level::Critical);
    CHECK(levelOf(clock, kMorning + 2h) == Level::Critical);
    CHECK(levelOf(clock, kMorning + 2h + 1ms) == Level::Late);
}

TEST_CASE("Other reminder points call at other times")
{
    SlaRules rules = usualRules();
    rules.settings.reminderPercents = {25, 50};
    const StageClock clock = Story(kMorning, rules).clock(Stage::Verification);
    CHECK(levelOf(clock, kMorning + 29min) == Level::Safe);
    CHECK(levelOf(clock, kMorning + 30min) == Level::Attention);
    CHECK(levelOf(clock, kMorning + 1h) == Level::Critical);
    CHECK(clock.reminders == std::vector<Instant>{kMorning + 30min, kMorning + 1h});
}

TEST_CASE("An office without reminders still learns what is late")
{
    SlaRules rules = usualRules();
    rules.settings.reminderPercents = GENERATE(std::vector<int>{}, std::vector<int>{50});
    const StageClock clock = Story(kMorning, rules).clock(Stage::Verification);
    CHECK(levelOf(clock, kMorning) == Level::Safe);
    CHECK(levelOf(clock, kMorning + 2h) != Level::Critical);
    CHECK(levelOf(clock, kMorning + 3h) == Level::Late);
}

TEST_CASE("Reminders of working hours come in working hours")
{
    const SlaRules rules = rulesWith({Stage::Work, {}, {}, 10h, ClockKind::WorkingHours});
    Story story(wib("2026-11-27 13:00"), rules);
    story.then(Action::Accept, wib("2026-11-27 13:10"));
    story.then(Action::Assign, wib("2026-11-27 13:20"));
    story.then(Action::Receive, wib("2026-11-27 14:00"));
    const StageClock clock = story.clock(Stage::Work);
    CHECK(clock.reminders[0] == wib("2026-11-30 10:00"));
    CHECK(clock.due == wib("2026-11-30 16:00"));
    CHECK(clock.reminders[2] == clock.due);
}

TEST_CASE("A paused clock and an ended one are neither safe nor late")
{
    Story story(kMorning);
    story.then(Action::AskInfo, kMorning + 1h);
    CHECK(levelOf(story.clock(Stage::Verification), kMorning + 100h) == Level::Paused);
    CHECK(story.clock(Stage::Verification).reminders.empty());
    story.then(Action::RecordAnswer, kMorning + 2h).then(Action::Accept, kMorning + 9h);
    CHECK(levelOf(story.clock(Stage::Verification), kMorning + 100h) == Level::Ended);
}

TEST_CASE("Time left and share used follow the clock's own counting")
{
    const SlaRules rules = rulesWith({Stage::Verification, {}, {}, 4h, ClockKind::WorkingHours});
    const Story story(wib("2026-11-23 15:00"), rules);
    const StageClock clock = story.clock(Stage::Verification);
    CHECK(timeLeft(clock, wib("2026-11-23 15:00"), rules) == 4h);
    CHECK(timeLeft(clock, wib("2026-11-23 23:00"), rules) == 3h);
    CHECK(shareUsed(clock, wib("2026-11-24 08:30"), rules) == Approx(0.5));
    CHECK(timeLeft(clock, wib("2026-11-24 12:00"), rules) == -90min);
    CHECK(shareUsed(clock, wib("2026-11-24 12:00"), rules) == Approx(1.375));
}

TEST_CASE("Working days left are whole days")
{
    const Story story(kMorning, usualRules(), Channel::Lapor);
    const StageClock clock = story.clock(Stage::NationalVerification);
    CHECK(timeLeft(clock, kMorning, story.rules()) == 3 * 24h);
    CHECK(timeLeft(clock, wib("2026-11-26 10:00"), story.rules()) == 24h);
    CHECK(timeLeft(clock, wib("2026-11-26 16:00"), story.rules()) == 0h);
    CHECK(timeLeft(clock, wib("2026-11-27 17:00"), story.rules()) == -24h);
}

TEST_CASE("The time left of what has ended stays as it was at the end")
{
    Story story(kMorning);
    story.then(Action::Accept, kMorning + 3h);
    const StageClock clock = story.clock(Stage::Verification);
    CHECK(timeLeft(clock, kMorning + 100h, story.rules()) == -1h);
    CHECK(shareUsed(clock, kMorning + 100h, story.rules()) == Approx(1.5));
    Story given(kMorning);
    given.then(Action::Transfer, kMorning + 30min);
    CHECK(timeLeft(given.clock(Stage::Verification, 1), kMorning + 9h, given.rules()) == 90min);
}

TEST_CASE("The nearest deadline of those that run is shown")
{
    const StageClock near = running(Stage::NationalVerification, kMorning + 1h);
    const StageClock far = running(Stage::Verification, kMorning + 2h);
    CHECK(nearestOf({far, near}) == Stage::NationalVerification);
    CHECK(nearestOf({near, far}) == Stage::NationalVerification);
    CHECK(nearestOf({ended(Stage::Work), far}) == Stage::Verification);
}

TEST_CASE("The whole complaint's deadline is shown only where nothing else runs")
{
    const StageClock total = running(Stage::Total, kMorning - 5h);
    CHECK(nearestOf({total, running(Stage::Work, kMorning)}) == Stage::Work);
    CHECK(nearestOf({total, ended(Stage::Work)}) == Stage::Total);
    CHECK(nearestOf({total, paused(Stage::Work)}) == Stage::Total);
    CHECK(nearestOf({paused(Stage::Total), paused(Stage::Work)}) == Stage::Work);
}

TEST_CASE("What has ended has no nearest deadline")
{
    CHECK(nearest({ended(Stage::Work), ended(Stage::Total)}) == nullptr);
    CHECK(nearest({}) == nullptr);
    CHECK(deadlineOf({}, usualRules()) == Deadline());
    CHECK(Deadline().level(kMorning) == Level::Ended);
}

TEST_CASE("The list's deadline is as urgent as its clock, at any moment")
{
    const Story story(kMorning);
    const Deadline deadline = deadlineOf(story.clocks(), story.rules());
    CHECK(deadline.stage == Stage::Verification);
    CHECK(deadline.due == kMorning + 2h);
    for (Instant now = kMorning - 1h; now < kMorning + 4h; now += 1min)
        CHECK(deadline.level(now) == levelOf(story.clock(Stage::Verification), now));
}

TEST_CASE("The list's deadline of a paused complaint shows what is left")
{
    Story story(kMorning);
    story.then(Action::AskInfo, kMorning + 30min);
    const Deadline deadline = deadlineOf(story.clocks(), story.rules());
    CHECK(deadline.paused);
    CHECK_FALSE(deadline.due);
    CHECK(deadline.left == 90min);
    CHECK(deadline.pauseReason == u"needs_info"_s);
    CHECK(deadline.level(kMorning + 100h) == Level::Paused);
}
