// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockcounting.h"
#include "domain/stageclock.h"

namespace upik {

/// Reads a stage's clock: its counting, with the pauses left out. Only the start, the standard
/// and the pauses of the clock are read; what is set from them follows in sla.h's terms.
/// Clock and rules must outlive it.
class ClockReading
{
public:
    ClockReading(const StageClock &clock, const SlaRules &rules);

    /// Time used up to a moment.
    Millis usedUntil(Instant at) const;
    /// When this much has been used; none where a pause that still lasts came before.
    std::optional<Instant> whenUsed(Millis amount) const;
    /// Whether the calendar knows the way from the start to this moment.
    bool isKnownUntil(Instant at) const;

private:
    /// When `amount` has been used after `from`; the rest where the stretch is too short for it.
    std::optional<Instant> within(Instant from, Instant to, Millis &amount) const;

    const StageClock &m_clock;
    ClockCounting m_counting;
};

/// The calendar of a stage: the agency's for what the agency does; the city's for Admin Pusat,
/// for SP4N-LAPOR! and for the whole complaint, which therefore no transfer can move.
const WorkCalendar &calendarOf(Stage stage, const QString &agency, const CalendarBook &book);

/// Sets due, reminders, usedBeforePause and calendarIncomplete from start, standard and pauses.
void settle(StageClock &clock, const SlaRules &rules);

/// How the clock ended at this moment. REQUIRES: a settled clock that is not paused.
Verdict verdictAt(const StageClock &clock, Instant endedAt, const SlaRules &rules);

} // namespace upik
