// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakereference.h"
#include "ui/sla/clockwords.h"
#include "ui/text/wording.h"

using namespace upik;

namespace {

ClockView viewOf(const Story &story, const char *now)
{
    return {story.rules(), fakeReference(), wib(now)};
}

bool isSkipped(TimeSlice::Kind kind, const std::vector<SliceWords> &slices)
{
    return std::ranges::any_of(slices, [kind](const SliceWords &s) { return s.kind == kind; });
}

SlaRules workInOfficeHours()
{
    return rulesWith({.stage = Stage::Work, .limit = 10h, .clock = ClockKind::WorkingHours});
}

} // namespace

TEST_CASE("The agency admin reads how long is left and when it is due")
{
    const Story story(wib("2026-11-24 08:00"));
    const ClockWords words
        = wordsOf(story.clock(Stage::Verification), viewOf(story, "2026-11-24 08:25"));
    CHECK(words.look == Level::Safe);
    CHECK(words.chip.contains(u"1 h 35 m left"));
    CHECK(words.deadline.contains(u"24 Nov 2026, 10.00 WIB"));
    CHECK(words.pause.isEmpty());
    CHECK(words.warning.isEmpty());
}

TEST_CASE("The agency admin reads the last ten minutes to the second")
{
    const Story story(wib("2026-11-24 08:00"));
    const ClockWords words
        = wordsOf(story.clock(Stage::Verification), viewOf(story, "2026-11-24 09:52:55"));
    CHECK(words.chip == QStringLiteral("7 min 05 s left"));
    CHECK(words.look == Level::Critical);
}

TEST_CASE("The agency admin reads by how much he is late")
{
    const Story story(wib("2026-11-24 08:00"));
    const ClockWords words
        = wordsOf(story.clock(Stage::Verification), viewOf(story, "2026-11-24 13:10"));
    CHECK(words.look == Level::Late);
    CHECK(words.chip.contains(u"Late 3 h 10 m"));
}

TEST_CASE("Admin Pusat reads a frozen verdict whatever the time")
{
    Story story(wib("2026-11-24 08:00"));
    story.then(Action::Accept, wib("2026-11-24 13:10"));
    const ClockWords words
        = wordsOf(story.clock(Stage::Verification), viewOf(story, "2027-03-01 08:00"));
    CHECK(words.look == Level::Late);
    CHECK(words.chip == QStringLiteral("Done late"));
    CHECK(words.deadline.contains(u"late by 3 hour(s) 10 minute(s)"));
}

TEST_CASE("The officer reads why the clock of his work stands still")
{
    Story story = storyIn(State::OnHold);
    const ClockWords words = wordsOf(story.clock(Stage::Work), viewOf(story, "2026-11-24 08:00"));
    CHECK(words.look == Level::Paused);
    CHECK(words.chip.contains(u"Cuaca"));
    CHECK(words.pause.contains(u"23 Nov 2026, 08.40 WIB"));
    CHECK(words.deadline.contains(u"of 24 hour(s)"));
}

TEST_CASE("Admin Pusat reads that a transfer ended the agency's clock without a verdict")
{
    Story story(wib("2026-11-24 08:00"));
    story.then(Action::Transfer, wib("2026-11-24 08:30"));
    const ClockWords words
        = wordsOf(story.clock(Stage::Verification, 1), viewOf(story, "2026-11-24 08:31"));
    CHECK(words.look == Level::Ended);
    CHECK(words.deadline.contains(u"without a verdict"));
}

TEST_CASE("Somebody is told which year's holidays are missing")
{
    SlaRules rules = workInOfficeHours();
    Story story(wib("2027-12-31 08:00"), rules);
    story.then(Action::Accept, wib("2027-12-31 08:10"));
    story.then(Action::Assign, wib("2027-12-31 08:20"));
    story.then(Action::Receive, wib("2027-12-31 15:00"));
    const ClockWords words = wordsOf(story.clock(Stage::Work), viewOf(story, "2027-12-31 15:10"));
    CHECK(words.warning.contains(u"2028"));
}

TEST_CASE("The officer reads the time to his deadline as in the list, and the hours used beside it")
{
    Story story(wib("2026-11-23 13:00"), workInOfficeHours());
    story.then(Action::Accept, wib("2026-11-23 13:10"));
    story.then(Action::Assign, wib("2026-11-23 13:20"));
    story.then(Action::Receive, wib("2026-11-23 14:00"));
    const ClockView view = viewOf(story, "2026-11-23 14:30");
    const StageClock clock = story.clock(Stage::Work);
    const ClockWords words = wordsOf(clock, view);
    CHECK(words.chip == chipText(deadlineOf({clock}, view.rules), view.now));
    CHECK(words.deadline.contains(u"used 30 minute(s) of 10 working hour(s)"));
}

TEST_CASE("The officer reads which nights and holidays the deadline skips")
{
    SlaRules rules = workInOfficeHours();
    add(rules.calendars.city, holiday({2026, 11, 24}, QStringLiteral("Hari Raya")));
    Story story(wib("2026-11-23 13:00"), rules);
    story.then(Action::Accept, wib("2026-11-23 13:10"));
    story.then(Action::Assign, wib("2026-11-23 13:20"));
    story.then(Action::Receive, wib("2026-11-23 14:00"));
    const auto slices
        = explanationOf(story.clock(Stage::Work), viewOf(story, "2026-11-23 14:10"));
    CHECK(isSkipped(TimeSlice::Kind::Holiday, slices));
    CHECK(isSkipped(TimeSlice::Kind::OutsideHours, slices));
    CHECK(slices.front().what.contains(u"counted: 2 hour(s)"));
}

TEST_CASE("Somebody who asks why reads the rule before the slices")
{
    const Story story(wib("2026-11-24 08:00"));
    const QString rule
        = ruleWords(story.clock(Stage::Verification), viewOf(story, "2026-11-24 08:25"));
    CHECK(rule.contains(u"every hour counts"));
    CHECK(rule.contains(u"2 hour(s)"));
}

TEST_CASE("A length is told the way its clock counts")
{
    CHECK(countedLength(26h, ClockKind::CalendarHours).contains(u"1 day(s) 2 hour(s)"));
    CHECK(countedLength(26h, ClockKind::WorkingHours) == QStringLiteral("26 working hour(s)"));
    CHECK(countedLength(72h, ClockKind::WorkingDays) == QStringLiteral("3 working day(s)"));
}
