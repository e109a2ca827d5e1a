// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sla.h"

#include "domain/clockreading.h"

#include <algorithm>

namespace upik {
namespace {

using Kind = TimeSlice::Kind;

/// Collects the slices of a way through time; what touches and is of one kind becomes one.
class SliceList
{
public:
    void add(Kind kind, Instant from, Instant to, const QString &name = {})
    {
        if (to <= from)
            return;
        if (!m_slices.empty()) {
            TimeSlice &last = m_slices.back();
            if (last.kind == kind && last.to == from && last.name == name) {
                last.to = to;
                return;
            }
        }
        m_slices.push_back({kind, from, to, name});
    }

    std::vector<TimeSlice> take() { return std::move(m_slices); }

private:
    std::vector<TimeSlice> m_slices;
};

/// A day without work, with the reason why.
void addDayOff(SliceList &list, const WorkCalendar &calendar, QDate day, Instant from, Instant to)
{
    const Holiday *holiday = calendar.dayOff(day);
    if (!holiday || calendar.usualSpansOf(day).empty())
        return list.add(Kind::Weekend, from, to);
    list.add(holiday->collectiveLeave ? Kind::CollectiveLeave : Kind::Holiday, from, to,
             holiday->name);
}

/// The part from..to of a working day, hour by hour.
void addHours(SliceList &list, const WorkCalendar &calendar, QDate day, Instant from, Instant to)
{
    Instant at = from;
    for (const DaySpan &span : calendar.spansOf(day)) {
        const Instant opens = std::clamp(minuteOf(day, span.from), at, to);
        const Instant closes = std::clamp(minuteOf(day, span.to), opens, to);
        list.add(Kind::OutsideHours, at, opens);
        list.add(Kind::Counted, opens, closes);
        at = closes;
    }
    list.add(Kind::OutsideHours, at, to);
}

/// The part from..to of a working day, which counts as a whole once the clock has begun.
void addDay(SliceList &list, Instant begins, Instant from, Instant to)
{
    const Instant middle = std::clamp(begins, from, to);
    list.add(Kind::OutsideHours, from, middle);
    list.add(Kind::Counted, middle, to);
}

/// One stretch without a pause, on the day `begins` for clocks that count days.
class Stretch
{
public:
    Stretch(const StageClock &clock, const SlaRules &rules)
        : m_calendar(calendarOf(clock.stage, clock.agency, rules.calendars)),
          m_kind(clock.standard.clock),
          m_begins(ClockCounting(m_calendar, m_kind).beginning(clock.startedAt))
    {}

    void addTo(SliceList &list, Instant from, Instant to) const
    {
        if (m_kind == ClockKind::CalendarHours)
            return list.add(Kind::Counted, from, to);
        for (Instant at = from; at < to;) {
            const QDate day = dayOf(at);
            const Instant end = std::min(to, minuteOf(day.addDays(1), 0));
            addPartOfDay(list, day, at, end);
            at = end;
        }
    }

private:
    void addPartOfDay(SliceList &list, QDate day, Instant from, Instant to) const
    {
        if (!m_calendar.isWorkingDay(day))
            addDayOff(list, m_calendar, day, from, to);
        else if (m_kind == ClockKind::WorkingHours)
            addHours(list, m_calendar, day, from, to);
        else
            addDay(list, m_begins, from, to);
    }

    const WorkCalendar &m_calendar;
    ClockKind m_kind;
    Instant m_begins;
};

} // namespace

std::vector<TimeSlice> explain(const StageClock &clock, Instant now, const SlaRules &rules)
{
    const Stretch stretch(clock, rules);
    const Instant target = clock.due.value_or(clock.endedAt.value_or(now));
    SliceList list;
    Instant at = clock.startedAt;
    for (const ClockPause &pause : clock.pauses) {
        if (pause.from >= target)
            break;
        stretch.addTo(list, at, pause.from);
        at = std::max(at, std::min(pause.to.value_or(now), target));
        list.add(Kind::Pause, pause.from, at, pause.reason);
    }
    stretch.addTo(list, at, target);
    return list.take();
}

} // namespace upik
