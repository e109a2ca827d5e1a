// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/stageclock.h"

namespace upik {

/// How urgent a clock is; from the reminder points of the settings.
enum class Level { Safe, Attention, Critical, Late, Paused, Ended };

/// Every clock of a history, oldest first. Pure: the same events give the same clocks, read in
/// one go or one by one; what an event froze is taken from it.
std::vector<StageClock> clocksOf(const std::vector<Event> &events, const SlaRules &rules);

/// Freezes in the last event the verdicts of the stages that it ends. Nothing that is set or
/// decreed later touches them. REQUIRES: the last event has not been judged yet.
void judgeLast(std::vector<Event> &events, const SlaRules &rules);

/// The running clock whose deadline is nearest, else a paused one, else nullptr.
/// Total counts only where no other clock runs.
const StageClock *nearest(const std::vector<StageClock> &clocks);

/// By the reminder points and the deadline; what has ended is in no hurry.
Level levelOf(const StageClock &clock, Instant now);
/// Time until the deadline, negative after it, by the clock's own counting; frozen while paused.
Millis timeLeft(const StageClock &clock, Instant now, const SlaRules &rules);
/// Share of the limit used, 0 to 1 and beyond when late.
double shareUsed(const StageClock &clock, Instant now, const SlaRules &rules);

/// The way from the start to the deadline, slice by slice: hours counted, nights, weekends and
/// holidays skipped, pauses. Short runs of the same kind are joined.
std::vector<TimeSlice> explain(const StageClock &clock, Instant now, const SlaRules &rules);

/// What a list row needs of the clocks; kept beside the complaint by the store.
struct Deadline {
    std::optional<Stage> stage;          ///< none: no clock runs or is paused
    std::optional<Instant> due;
    std::optional<Instant> attentionAt;  ///< first reminder point
    std::optional<Instant> criticalAt;   ///< second
    bool paused = false;
    QString pauseReason;
    Millis left{};                       ///< frozen time left while paused

    bool operator==(const Deadline &) const = default;
    /// The same of a list row; Ended where no clock runs or is paused.
    Level level(Instant now) const;
};

/// The one of the nearest clock.
Deadline deadlineOf(const std::vector<StageClock> &clocks, const SlaRules &rules);

} // namespace upik

Q_DECLARE_METATYPE(upik::Deadline)
