// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/sopsettings.h"
#include "domain/workcalendar.h"

namespace upik {

struct ClockPause {
    Instant from;
    std::optional<Instant> to;  ///< none: still paused
    QString reason;             ///< hold reason, "needs_info", "under_review", "awaiting_check"

    bool operator==(const ClockPause &) const = default;
};

/// One clock of a complaint: a stage in a round (a transfer or a reopening begins a new round),
/// running, paused or ended.
struct StageClock {
    Stage stage = Stage::Verification;
    int round = 1;
    QString agency;
    Instant startedAt;
    StageLimit standard;
    std::vector<ClockPause> pauses;
    std::optional<Instant> due;     ///< none while paused
    Millis usedBeforePause{};       ///< while paused: frozen
    std::optional<Instant> endedAt;
    std::optional<Verdict> verdict; ///< none after the end: given up in time by a transfer...
    std::vector<Instant> reminders; ///< one for each reminder percent; empty while paused
    bool calendarIncomplete = false; ///< a year on the way has no holidays entered
    /// Was past its deadline when the complaint was found to be no complaint: stays counted.
    bool breached = false;

    bool operator==(const StageClock &) const = default;
    /// Time counts against whoever has the turn.
    bool isRunning() const { return due.has_value() && !endedAt; }
    /// Nobody can act: no deadline until it goes on.
    bool isPaused() const { return !due.has_value() && !endedAt; }
};

/// What deadlines depend on besides the events.
struct SlaRules {
    SopSettings settings;
    CalendarBook calendars;
};

} // namespace upik
