// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sopsettings.h"
#include "domain/workcalendar.h"

namespace upik {

/// Counts time the way a stage's clock does: every hour, hours at work, or working days. Pauses
/// are not its matter; it counts one uninterrupted stretch.
/// The calendar must outlive it.
class ClockCounting
{
public:
    ClockCounting(const WorkCalendar &calendar, ClockKind kind)
        : m_calendar(calendar), m_kind(kind)
    {}

    /// From when a clock started at this moment counts. Working days are counted from the day
    /// after: a start on a day off counts as one on the next working day.
    Instant beginning(Instant startedAt) const;
    /// Time counted from `from` to `to`, never negative. In working days a day counts, as 24 h,
    /// at the moment it closes.
    Millis between(Instant from, Instant to) const;
    /// The earliest moment at which `amount` has been counted since `from`: what ends at closing
    /// time is due at closing time, not at the next opening. Part of a working day falls into the
    /// same part of its hours. After ten years without working time it gives up there.
    Instant after(Instant from, Millis amount) const;
    /// Whether the holidays of every year on the way have been entered. Always, where the
    /// calendar does not matter.
    bool isKnown(Instant from, Instant to) const;

private:
    Instant afterHours(Instant from, Millis amount) const;
    Instant afterDays(Instant from, Millis amount) const;
    Millis hoursBetween(Instant from, Instant to) const;
    Millis daysBetween(Instant from, Instant to) const;

    const WorkCalendar &m_calendar;
    ClockKind m_kind;
};

/// The WIB day of a moment.
QDate dayOf(Instant at);
/// A minute of a WIB day; 1440 is the next day's midnight.
Instant minuteOf(QDate day, int minute);

} // namespace upik
