// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// The fifteen cases at each of which at least one other system fails (design, peers.md 3.6).

namespace {

using enum Action;

SlaRules inWorkingHours(Stage stage, Millis limit)
{
    return rulesWith({stage, {}, {}, limit, ClockKind::WorkingHours});
}

Story working(Instant received, SlaRules rules)
{
    Story story(received - 30min, std::move(rules));
    story.then(Accept, received - 20min).then(Assign, received - 10min);
    return story.then(Receive, received);
}

SeasonHours ramadan()
{
    SeasonHours season{u"Ramadan"_s, QDate(2026, 2, 18), QDate(2026, 3, 19), {}};
    for (std::size_t day = 0; day < 4; ++day)
        season.hours[day] = {{8 * 60, 12 * 60}, {12 * 60 + 30, 15 * 60}};
    season.hours[4] = {{8 * 60, 11 * 60 + 30}, {12 * 60 + 30, 15 * 60 + 30}};
    return season;
}

} // namespace

TEST_CASE("Case 1: a target that ends exactly at closing time is due at closing time")
{
    const Story story(wib("2026-11-23 14:00"), inWorkingHours(Stage::Verification, 2h));
    CHECK(story.clock(Stage::Verification).due == wib("2026-11-23 16:00"));
    Story next = story;
    next.then(Accept, wib("2026-11-24 07:30"));
    CHECK_FALSE(next.clock(Stage::Verification).verdict->onTime);
}

TEST_CASE("Case 2: what comes in on a holiday or after hours starts at the next opening")
{
    SlaRules rules = inWorkingHours(Stage::Verification, 2h);
    add(rules.calendars.city, holiday(QDate(2026, 11, 24)));
    CHECK(Story(wib("2026-11-24 10:00"), rules).clock(Stage::Verification).due
          == wib("2026-11-25 09:30"));
    CHECK(Story(wib("2026-11-25 22:00"), rules).clock(Stage::Verification).due
          == wib("2026-11-26 09:30"));
    CHECK(Story(wib("2026-11-25 05:00"), rules).clock(Stage::Verification).due
          == wib("2026-11-25 09:30"));
}

TEST_CASE("Case 3: a pause over a weekend takes only working time")
{
    Story story(wib("2026-11-27 16:00"), inWorkingHours(Stage::Verification, 2h));
    story.then(AskInfo, wib("2026-11-27 16:15")).then(RecordAnswer, wib("2026-11-30 08:00"));
    CHECK(story.clock(Stage::Verification).due == wib("2026-11-30 09:45"));
}

TEST_CASE("Case 4: two pauses in one minute, with seconds, are counted exactly")
{
    Story story(wib("2026-11-23 08:00:00"));
    story.then(AskInfo, wib("2026-11-23 08:10:05.250"));
    story.then(RecordAnswer, wib("2026-11-23 08:10:17.500"));
    story.then(AskInfo, wib("2026-11-23 08:10:20"));
    story.then(RecordAnswer, wib("2026-11-23 08:10:59.999"));
    CHECK(story.clock(Stage::Verification).due == wib("2026-11-23 10:00:52.249"));
    CHECK(story.clock(Stage::Verification).pauses.size() == 2);
}

TEST_CASE("Case 5: what is still paused shows the time that was left, not nothing")
{
    Story story(wib("2026-11-23 08:00"));
    story.then(AskInfo, wib("2026-11-23 09:20"));
    const StageClock clock = story.clock(Stage::Verification);
    const Instant muchLater = wib("2026-12-20 03:00");
    CHECK(timeLeft(clock, muchLater, story.rules()) == 40min);
    CHECK(shareUsed(clock, muchLater, story.rules()) == Approx(2.0 / 3));
    CHECK(levelOf(clock, muchLater) == Level::Paused);
}

TEST_CASE("Case 6: another category on the way keeps the time used and paused")
{
    Story story(wib("2026-11-23 08:00"), rulesWith({Stage::Verification, {}, u"pohon"_s, 4h}));
    story.then(AskInfo, wib("2026-11-23 09:00")).then(RecordAnswer, wib("2026-11-23 09:30"));
    ActionInput input = inputFor(CorrectFields);
    input.facts->category = u"pohon"_s;
    input.facts->urgency = u"tinggi"_s;
    story.then(CorrectFields, wib("2026-11-23 10:00"), input);
    const StageClock clock = story.clock(Stage::Verification);
    CHECK(clock.due == wib("2026-11-23 12:30"));
    CHECK(timeLeft(clock, wib("2026-11-23 10:00"), story.rules()) == 150min);
}

TEST_CASE("Case 7: the second agency has its own clock and the resident's goes on")
{
    Story story = working(wib("2026-11-23 08:00"), usualRules());
    const StageClock before = story.clock(Stage::Total);
    story.then(Transfer, wib("2026-11-23 20:00"));
    CHECK(story.clock(Stage::Verification).due == wib("2026-11-23 22:00"));
    CHECK(story.clock(Stage::Verification).agency == u"DLH"_s);
    CHECK(story.clock(Stage::Total) == before);
}

TEST_CASE("Case 8: lateness that nobody looked at is recorded all the same")
{
    Story story = working(wib("2026-11-23 08:00"), usualRules());
    story.then(Complete, wib("2026-11-25 08:00"));
    const auto &verdicts = story.events().back().verdicts;
    const auto work = std::ranges::find(verdicts, Stage::Work, &Verdict::stage);
    REQUIRE(work != verdicts.end());
    CHECK_FALSE(work->onTime);
    CHECK(work->used - work->limit == 24h);
    CHECK(work->due == wib("2026-11-24 08:00"));
}

TEST_CASE("Case 9: a reopening begins a new stage and keeps the old verdict")
{
    Story story = working(wib("2026-11-23 08:00"), usualRules());
    story.then(Complete, wib("2026-11-23 12:00"));
    const auto first = story.clock(Stage::Total).verdict;
    story.then(Reopen, wib("2026-12-01 08:00"));
    CHECK(story.clock(Stage::Total, 1).verdict == first);
    CHECK(story.clock(Stage::Total, 2).due == wib("2026-12-02 12:00"));
    CHECK(story.clock(Stage::Reception, 2).isRunning());
}

TEST_CASE("Case 10: a holiday decreed afterwards moves open deadlines, not verdicts")
{
    Story story(wib("2026-11-23 14:00"), inWorkingHours(Stage::Reception, 8h));
    story.then(Accept, wib("2026-11-23 15:00"));
    Story finished = story;
    finished.then(Assign, wib("2026-11-24 09:00")).then(Receive, wib("2026-11-24 10:00"));
    const auto verdict = finished.clock(Stage::Reception).verdict;
    CHECK(story.clock(Stage::Reception).due == wib("2026-11-24 15:30"));
    for (Story *each : {&story, &finished})
        add(each->changeRules().calendars.city, collectiveLeave(QDate(2026, 11, 24)));
    CHECK(story.clock(Stage::Reception).due == wib("2026-11-25 15:30"));
    CHECK(finished.clock(Stage::Reception).verdict == verdict);
    CHECK(verdict->calendarVersion < finished.rules().calendars.city.version);
}

TEST_CASE("Case 11: an agency that never closes counts across midnight")
{
    SlaRules rules = inWorkingHours(Stage::Verification, 2h);
    rules.calendars.agencies[u"DPUPKP"_s] = everyHour();
    CHECK(Story(wib("2026-11-28 23:00"), rules).clock(Stage::Verification).due
          == wib("2026-11-29 01:00"));
    CHECK(Story(wib("2026-11-28 22:00"), rules).clock(Stage::Verification).due
          == wib("2026-11-29 00:00"));
}

TEST_CASE("Case 12: a desk whose clock was hours wrong is judged by the server's time")
{
    Story story(wib("2026-11-23 08:00"));
    story.then(Accept, wib("2026-11-23 15:00"));
    CHECK_FALSE(story.clock(Stage::Verification).verdict->onTime);
    story.atServer(wib("2026-11-23 09:00"));
    CHECK(story.clock(Stage::Verification).verdict->onTime);
    CHECK(story.clock(Stage::Verification).verdict->used == 1h);
    CHECK(story.clock(Stage::Reception).startedAt == wib("2026-11-23 09:00"));
}

TEST_CASE("Case 13: Friday and Ramadan are shorter")
{
    SlaRules rules = inWorkingHours(Stage::Verification, 8h);
    rules.calendars.city.seasons = {ramadan()};
    CHECK(Story(wib("2026-02-20 08:00"), rules).clock(Stage::Verification).due
          == wib("2026-02-23 09:30"));
    CHECK(Story(wib("2026-02-17 15:00"), rules).clock(Stage::Verification).due
          == wib("2026-02-19 08:30"));
    CHECK(Story(wib("2026-11-27 08:00"), rules).clock(Stage::Verification).due
          == wib("2026-11-30 08:30"));
}

TEST_CASE("Case 14: a year without holidays entered is marked, not assumed")
{
    const SlaRules rules = inWorkingHours(Stage::Verification, 8h);
    const StageClock across = Story(wib("2027-12-31 14:00"), rules).clock(Stage::Verification);
    CHECK(across.calendarIncomplete);
    CHECK(across.due == wib("2028-01-03 14:00"));
    const StageClock within = Story(wib("2027-12-30 08:00"), rules).clock(Stage::Verification);
    CHECK_FALSE(within.calendarIncomplete);
    const StageClock onTheWall = Story(wib("2027-12-31 14:00")).clock(Stage::Total);
    CHECK_FALSE(onTheWall.calendarIncomplete);
}

TEST_CASE("Case 15: a thousand deadlines at one moment are all flagged")
{
    const Instant morning = wib("2026-11-23 08:00");
    std::vector<Deadline> list;
    for (int n = 0; n < 1000; ++n)
        list.push_back(deadlineOf(Story(morning).clocks(), usualRules()));
    const auto late = [&list](Instant now) {
        return std::ranges::count_if(list, [now](const Deadline &deadline) {
            return deadline.level(now) == Level::Late;
        });
    };
    CHECK(late(morning + 2h) == 0);
    CHECK(late(morning + 2h + 1ms) == 1000);
}
