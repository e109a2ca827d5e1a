// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockreading.h"
#include "domain/workflow.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// What must hold of every history. The histories are walks through the SOP by a seeded generator.

namespace {

constexpr int kHistories = 150;

class Walk
{
public:
    explicit Walk(unsigned seed) : m_random(seed), m_rules(drawRules()) {}

    Story story(int steps)
    {
        Instant at = wib("2026-11-02 06:00") + Millis(draw(30u * 86'400'000u));
        Story story(at, m_rules, draw(3) == 0 ? Channel::Lapor : Channel::Jss);
        for (int n = 0; n < steps; ++n)
            step(story, at += Millis(draw(draw(4) == 0 ? 200'000'000u : 5'000'000u)));
        return story;
    }

    unsigned draw(unsigned below) { return unsigned(m_random() % below); }

private:
    SlaRules drawRules()
    {
        SlaRules rules = usualRules();
        for (StageLimit &row : rules.settings.limits)
            row.clock = draw(2) == 0 ? row.clock : ClockKind(draw(2));
        rules.settings.completionReview = CompletionReview(draw(3));
        rules.settings.rejectMode = RejectMode(draw(2));
        rules.settings.clockStartsAtEntry = draw(2) == 0;
        if (draw(2) == 0)
            rules.calendars.agencies[u"DLH"_s] = everyHour();
        add(rules.calendars.city, holiday(QDate(2026, 11, 25)));
        return rules;
    }

    void step(Story &story, Instant at)
    {
        const Complaint &complaint = story.complaint();
        std::vector<std::pair<Seat, Action>> ways;
        for (const Seat &seat : {agencyAdmin(complaint.agency), centralAdmin()})
            for (const Action action : stepsFor(complaint, seat, story.rules().settings))
                ways.push_back({seat, action});
        const auto &[seat, action] = ways[draw(unsigned(ways.size()))];
        story.then(seat, action, at, inputOf(action, complaint));
    }

    ActionInput inputOf(Action action, const Complaint &complaint)
    {
        ActionInput input = inputFor(action);
        if (action == Action::Hold)
            input.reason = draw(2) == 0 ? u"weather"_s : u"materials"_s;
        if (action == Action::Reassign && complaint.officer == input.officer)
            input.officer = u"officer-1"_s;
        if (action == Action::Transfer && complaint.agency == input.agency)
            input.agency = u"DPUPKP"_s;
        return input;
    }

    std::mt19937 m_random;
    SlaRules m_rules;
};

template <typename Check>
void forHistories(Check check)
{
    for (unsigned seed = 1; seed <= kHistories; ++seed) {
        INFO("seed " << seed);
        Walk walk(seed);
        Story story = walk.story(4 + int(walk.draw(12)));
        check(story, walk);
    }
}

std::vector<Event> unfrozen(std::vector<Event> events)
{
    for (Event &event : events)
        event = unjudged(std::move(event));
    return events;
}

std::vector<Verdict> verdictsOf(const std::vector<StageClock> &clocks)
{
    std::vector<Verdict> verdicts;
    for (const StageClock &clock : clocks)
        if (clock.verdict)
            verdicts.push_back(*clock.verdict);
    return verdicts;
}

bool countsHours(const StageClock &clock)
{
    return clock.standard.clock != ClockKind::WorkingDays;
}

} // namespace

TEST_CASE("A history read one by one gives what it gives in one go")
{
    forHistories([](const Story &story, Walk &) {
        std::vector<Event> events;
        for (const Event &event : unfrozen(story.events())) {
            events.push_back(event);
            judgeLast(events, story.rules());
        }
        CHECK(events == story.events());
        CHECK(clocksOf(unfrozen(events), story.rules()) == story.clocks());
        CHECK(replay(events) == story.complaint());
    });
}

TEST_CASE("What has ended is not touched by what follows")
{
    forHistories([](const Story &story, Walk &) {
        const auto whole = story.clocks();
        auto events = story.events();
        while (events.size() > 1) {
            events.pop_back();
            for (const StageClock &clock : clocksOf(events, story.rules()))
                if (clock.endedAt)
                    CHECK(std::ranges::count(whole, clock) == 1);
        }
    });
}

TEST_CASE("A pause never brings a deadline nearer")
{
    forHistories([](const Story &story, Walk &) {
        for (StageClock clock : story.clocks()) {
            settle(clock, story.rules());
            StageClock without = clock;
            without.pauses.clear();
            settle(without, story.rules());
            if (clock.due)
                CHECK(*clock.due >= *without.due);
        }
    });
}

TEST_CASE("A later holiday moves no frozen verdict and brings no deadline nearer")
{
    forHistories([](Story &story, Walk &walk) {
        const auto before = story.clocks();
        const int days = int(walk.draw(60));
        add(story.changeRules().calendars.city, holiday(QDate(2026, 11, 1).addDays(days)));
        const auto after = story.clocks();
        CHECK(verdictsOf(after) == verdictsOf(before));
        REQUIRE(after.size() == before.size());
        for (std::size_t n = 0; n < after.size(); ++n)
            if (after[n].due && before[n].due)
                CHECK(*after[n].due >= *before[n].due);
    });
}

TEST_CASE("A transfer leaves the resident's clock untouched")
{
    forHistories([](Story &story, Walk &) {
        const Complaint &complaint = story.complaint();
        const auto steps = stepsFor(complaint, centralAdmin(), story.rules().settings);
        if (std::ranges::find(steps, Action::Transfer) == steps.end()
            || story.clock(Stage::Total).isPaused())
            return;
        const StageClock before = story.clock(Stage::Total);
        ActionInput input = inputFor(Action::Transfer);
        input.agency = complaint.agency == u"DLH"_s ? u"DPUPKP"_s : u"DLH"_s;
        story.then(Action::Transfer, complaint.changedAt + 1h, input);
        CHECK(story.clock(Stage::Total) == before);
        CHECK(story.clock(Stage::Verification).agency == input.agency);
    });
}

TEST_CASE("More time never brings a deadline nearer")
{
    forHistories([](const Story &story, Walk &walk) {
        for (StageClock clock : story.clocks()) {
            settle(clock, story.rules());
            StageClock longer = clock;
            longer.standard.limit += Millis(walk.draw(100'000'000u));
            settle(longer, story.rules());
            if (clock.due)
                CHECK(*longer.due >= *clock.due);
        }
    });
}

TEST_CASE("The time used only grows, and is the limit when it is due")
{
    forHistories([](const Story &story, Walk &) {
        for (const StageClock &clock : story.clocks()) {
            const ClockReading reading(clock, story.rules());
            Millis used{};
            for (Instant now = clock.startedAt; now < clock.startedAt + 240h; now += 5h) {
                CHECK(reading.usedUntil(now) >= used);
                used = reading.usedUntil(now);
            }
            if (clock.isRunning())
                CHECK(reading.usedUntil(*clock.due) == clock.standard.limit);
        }
    });
}

TEST_CASE("No open complaint is without a clock, no ended one has any")
{
    forHistories([](const Story &story, Walk &) {
        std::set<Stage> open;
        for (const StageClock &clock : story.clocks())
            if (!clock.endedAt)
                CHECK(open.insert(clock.stage).second);
        const State state = story.complaint().state;
        CHECK(open.contains(Stage::Total) == row(state).open);
        CHECK((open.size() >= 2) == (row(state).open && state != State::AwaitingCheck));
    });
}

TEST_CASE("A deadline is explained without gaps, and the hours counted are the limit")
{
    forHistories([](const Story &story, Walk &) {
        for (const StageClock &clock : story.clocks()) {
            if (!clock.isRunning() || !countsHours(clock))
                continue;
            Millis counted{};
            Instant at = clock.startedAt;
            for (const TimeSlice &slice : explain(clock, at, story.rules())) {
                CHECK(slice.from == at);
                CHECK(slice.to > slice.from);
                at = slice.to;
                counted += slice.kind == TimeSlice::Kind::Counted ? slice.to - slice.from : 0ms;
            }
            CHECK(at == *clock.due);
            CHECK(counted == clock.standard.limit);
        }
    });
}

TEST_CASE("On the wall, late is who has used more than the limit")
{
    forHistories([](const Story &story, Walk &) {
        for (const StageClock &clock : story.clocks())
            if (clock.verdict && clock.standard.clock == ClockKind::CalendarHours)
                CHECK(clock.verdict->onTime == (clock.verdict->used <= clock.verdict->limit));
    });
}

TEST_CASE("Reminders come in their order and none after the deadline")
{
    forHistories([](const Story &story, Walk &) {
        for (const StageClock &clock : story.clocks()) {
            CHECK(std::ranges::is_sorted(clock.reminders));
            if (clock.isRunning())
                CHECK(clock.reminders.back() == *clock.due);
        }
    });
}
