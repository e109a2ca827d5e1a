// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demohistory.h"

#include "domain/workflow.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/seed.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 14:05");

SlaRules seedRules() { return {SopSettings(), seedCalendars()}; }

const std::vector<DemoCase> &cases()
{
    static const auto made = demoCases(seedReference(), seedRules(), kNow, samplesPath()).value();
    return made;
}

Deadline deadlineOf(const DemoCase &life)
{
    return upik::deadlineOf(clocksOf(life.events, seedRules()), seedRules());
}

qsizetype countIn(const Queue &queue, const Seat &seat)
{
    return std::ranges::count_if(cases(), [&](const DemoCase &life) {
        const Complaint complaint = replay(life.events);
        const bool inState = std::ranges::find(queue.states, std::optional(complaint.state))
            != queue.states.end();
        const Level level = deadlineOf(life).level(kNow);
        const bool cut = queue.cut == Cut::None || queue.cut == Cut::Everything
            || (queue.cut == Cut::Late && level == Level::Late)
            || (queue.cut == Cut::DueSoon
                && (level == Level::Attention || level == Level::Critical))
            || (queue.cut == Cut::Rework && complaint.rework)
            || (queue.cut == Cut::Emergency && complaint.facts.isEmergency())
            || (queue.cut == Cut::EndedThisWeek && complaint.endedAt > kNow - 30h);
        return inState && cut && inSight(complaint, seat);
    });
}

/// Filled only where an office has results checked.
bool needsASetting(const Queue &queue)
{
    return std::ranges::find(queue.states, std::optional(State::AwaitingCheck))
        != queue.states.end() && queue.cut == Cut::None;
}

} // namespace

TEST_CASE("The demonstration shows every sample complaint with a history of its own")
{
    CHECK(cases().size() == 90);
    std::set<QString> ids;
    for (const DemoCase &life : cases())
        for (const Event &event : life.events)
            ids.insert(event.id);
    qsizetype events = 0;
    for (const DemoCase &life : cases())
        events += qsizetype(life.events.size());
    CHECK(qsizetype(ids.size()) == events);
}

TEST_CASE("A demonstration history runs forward, up to now and not beyond")
{
    for (const DemoCase &life : cases())
        for (std::size_t i = 0; i < life.events.size(); ++i) {
            CHECK(life.events[i].n == int(i) + 1);
            CHECK(life.events[i].at < kNow);
            CHECK((i == 0 || life.events[i - 1].at < life.events[i].at));
        }
    CHECK(cases().back().events.front().at > kNow - 10min);
}

TEST_CASE("No step of the demonstration's script is refused by the SOP")
{
    std::map<State, int> states;
    for (const DemoCase &life : cases())
        ++states[replay(life.events).state];
    for (const StateRow &state : upik::states())
        CHECK((states[state.state] > 0 || state.state == State::AwaitingCheck));
    CHECK(states[State::Rejected] == 4);
    CHECK(states[State::Referred] == 4);
    CHECK(states[State::Merged] == 1);
    CHECK(states[State::NeedsInfo] == 2);
}

TEST_CASE("Every queue of the demonstration's seats holds something")
{
    const Seat officerSeat = officer(seedReference().officers.front().id);
    for (const Queue &queue : queues()) {
        const Seat seat = queue.role == Role::AgencyAdmin ? agencyAdmin()
            : queue.role == Role::FieldOfficer            ? officerSeat
                                                          : centralAdmin();
        CAPTURE(QString(queue.code));
        CHECK((needsASetting(queue) || countIn(queue, seat) > 0));
    }
}

TEST_CASE("The demonstration's clocks stand at every level")
{
    std::set<Level> levels;
    for (const DemoCase &life : cases())
        if (deadlineOf(life).stage)
            levels.insert(deadlineOf(life).level(kNow));
    for (const Level level : {Level::Safe, Level::Attention, Level::Critical, Level::Late,
                              Level::Paused})
        CHECK(levels.contains(level));
}

TEST_CASE("The demonstration has verdicts on time and late, and photos that exist")
{
    std::set<bool> verdicts;
    for (const DemoCase &life : cases())
        for (const Event &event : life.events) {
            for (const Verdict &verdict : event.verdicts)
                verdicts.insert(verdict.onTime);
            for (const QString &photo : event.input.photos) {
                REQUIRE(photo.startsWith(u":/demo/"_s));
                const QString folder = QStringLiteral(UPIK_SOURCE_DIR "/resources");
                CHECK(QFile::exists(folder + photo.sliced(1)));
            }
        }
    CHECK(verdicts == std::set<bool>{false, true});
}

TEST_CASE("The demonstration is the same for the same moment")
{
    const auto again = demoCases(seedReference(), seedRules(), kNow, samplesPath()).value();
    REQUIRE(again.size() == cases().size());
    for (std::size_t i = 0; i < again.size(); ++i)
        CHECK(again[i].events == cases()[i].events);
}

TEST_CASE("A demonstration without its samples says which file is missing")
{
    const auto made = demoCases(seedReference(), seedRules(), kNow, u"/nowhere.json"_s);
    CHECK(made.error().code == ErrorCode::FileUnreadable);
    CHECK(made.error().place == u"/nowhere.json"_s);
}
