// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"

#include "domain/clockreading.h"

#include <algorithm>

namespace upik {
namespace {

/// How soon a clock calls: running stages by their deadlines, then the whole complaint, then
/// what is paused. Lower is sooner; ended clocks do not call.
int callOf(const StageClock &clock)
{
    if (clock.endedAt)
        return 4;
    const int paused = clock.isPaused() ? 2 : 0;
    return paused + (clock.stage == Stage::Total ? 1 : 0);
}

bool callsSooner(const StageClock &a, const StageClock &b)
{
    if (callOf(a) != callOf(b))
        return callOf(a) < callOf(b);
    return a.due && b.due && *a.due < *b.due;
}

/// By the deadline and the reminder points that have passed.
Level levelAt(Instant now, Instant due, std::optional<Instant> attention,
              std::optional<Instant> critical)
{
    if (now > due)
        return Level::Late;
    if (critical && now >= *critical)
        return Level::Critical;
    return attention && now >= *attention ? Level::Attention : Level::Safe;
}

std::optional<Instant> reminder(const StageClock &clock, std::size_t n)
{
    return n < clock.reminders.size() ? std::optional(clock.reminders[n]) : std::nullopt;
}

} // namespace

const StageClock *nearest(const std::vector<StageClock> &clocks)
{
    const auto it = std::ranges::min_element(clocks, callsSooner);
    return it == clocks.end() || it->endedAt ? nullptr : &*it;
}

Level levelOf(const StageClock &clock, Instant now)
{
    if (clock.endedAt)
        return Level::Ended;
    if (clock.isPaused())
        return Level::Paused;
    return levelAt(now, *clock.due, reminder(clock, 0), reminder(clock, 1));
}

Millis timeLeft(const StageClock &clock, Instant now, const SlaRules &rules)
{
    if (clock.verdict)
        return clock.verdict->limit - clock.verdict->used;
    return clock.standard.limit - ClockReading(clock, rules).usedUntil(clock.endedAt.value_or(now));
}

double shareUsed(const StageClock &clock, Instant now, const SlaRules &rules)
{
    const Millis limit = clock.standard.limit;
    if (limit <= Millis::zero())
        return 0;
    return double((limit - timeLeft(clock, now, rules)).count()) / double(limit.count());
}

Level Deadline::level(Instant now) const
{
    if (!stage)
        return Level::Ended;
    return due ? levelAt(now, *due, attentionAt, criticalAt) : Level::Paused;
}

Deadline deadlineOf(const std::vector<StageClock> &clocks, const SlaRules &rules)
{
    const StageClock *clock = nearest(clocks);
    if (!clock)
        return {};
    Deadline deadline;
    deadline.stage = clock->stage;
    deadline.due = clock->due;
    deadline.attentionAt = reminder(*clock, 0);
    deadline.criticalAt = reminder(*clock, 1);
    if (clock->isPaused()) {
        deadline.paused = true;
        deadline.pauseReason = clock->pauses.back().reason;
        deadline.left = timeLeft(*clock, clock->pauses.back().from, rules);
    }
    return deadline;
}

} // namespace upik
