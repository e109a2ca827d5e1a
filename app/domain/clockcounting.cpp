// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockcounting.h"

#include <algorithm>

namespace upik {
namespace {

constexpr Millis kDay = 24h;
constexpr qint64 kJulianDayOfEpoch = 2440588;
/// How far a calendar without working hours is searched.
constexpr int kFarthestDays = 3660;

Instant closingOf(const WorkCalendar &calendar, QDate day)
{
    return minuteOf(day, calendar.spansOf(day).back().to);
}

Instant openingOf(const WorkCalendar &calendar, QDate day)
{
    return minuteOf(day, calendar.spansOf(day).front().from);
}

/// The first working day whose closing lies after the moment.
QDate nextToClose(const WorkCalendar &calendar, Instant after)
{
    QDate day = dayOf(after);
    for (int n = 0; n < kFarthestDays; ++n, day = day.addDays(1))
        if (calendar.isWorkingDay(day) && closingOf(calendar, day) > after)
            return day;
    return {};
}

Instant farthest(Instant from) { return from + kFarthestDays * kDay; }

/// Whether a working day ends between the two: only then has it been used up.
bool isWithin(Instant closes, Instant from, Instant to) { return from < closes && closes <= to; }

} // namespace

QDate dayOf(Instant at)
{
    const auto days = std::chrono::floor<std::chrono::days>(at + kWib).time_since_epoch();
    return QDate::fromJulianDay(kJulianDayOfEpoch + days.count());
}

Instant minuteOf(QDate day, int minute)
{
    const auto days = std::chrono::days(day.toJulianDay() - kJulianDayOfEpoch);
    return Instant{days + std::chrono::minutes(minute) - kWib};
}

Instant ClockCounting::beginning(Instant startedAt) const
{
    if (m_kind != ClockKind::WorkingDays)
        return startedAt;
    QDate day = dayOf(startedAt);
    for (int n = 0; n < kFarthestDays; ++n, day = day.addDays(1))
        if (m_calendar.isWorkingDay(day))
            return std::max(startedAt, closingOf(m_calendar, day));
    return startedAt;
}

Millis ClockCounting::between(Instant from, Instant to) const
{
    if (to <= from)
        return {};
    switch (m_kind) {
    case ClockKind::CalendarHours: return to - from;
    case ClockKind::WorkingHours: return hoursBetween(from, to);
    case ClockKind::WorkingDays: return daysBetween(from, to);
    }
    Q_UNREACHABLE();
}

Instant ClockCounting::after(Instant from, Millis amount) const
{
    if (amount <= Millis::zero())
        return from;
    switch (m_kind) {
    case ClockKind::CalendarHours: return from + amount;
    case ClockKind::WorkingHours: return afterHours(from, amount);
    case ClockKind::WorkingDays: return afterDays(from, amount);
    }
    Q_UNREACHABLE();
}

bool ClockCounting::isKnown(Instant from, Instant to) const
{
    if (m_kind == ClockKind::CalendarHours)
        return true;
    for (int year = dayOf(from).year(); year <= dayOf(std::max(from, to)).year(); ++year)
        if (!m_calendar.knows(year))
            return false;
    return true;
}

Instant ClockCounting::afterHours(Instant from, Millis amount) const
{
    QDate day = dayOf(from);
    for (int n = 0; n < kFarthestDays; ++n, day = day.addDays(1))
        for (const DaySpan &span : m_calendar.spansOf(day)) {
            const Instant begin = std::max(from, minuteOf(day, span.from));
            const Millis room = minuteOf(day, span.to) - begin;
            if (room >= amount)
                return begin + amount;
            amount -= std::max(room, Millis::zero());
        }
    return farthest(from);
}

Instant ClockCounting::afterDays(Instant from, Millis amount) const
{
    Instant closed = from;
    for (; amount >= kDay; amount -= kDay) {
        const QDate day = nextToClose(m_calendar, closed);
        if (!day.isValid())
            return farthest(from);
        closed = closingOf(m_calendar, day);
    }
    if (amount == Millis::zero())
        return closed;
    const QDate day = nextToClose(m_calendar, closed);
    if (!day.isValid())
        return farthest(from);
    const Instant opens = std::max(closed, openingOf(m_calendar, day));
    return opens + (closingOf(m_calendar, day) - opens) * amount.count() / kDay.count();
}

Millis ClockCounting::hoursBetween(Instant from, Instant to) const
{
    Millis sum{};
    const QDate last = dayOf(to);
    for (QDate day = dayOf(from); day <= last; day = day.addDays(1))
        for (const DaySpan &span : m_calendar.spansOf(day)) {
            const Instant begin = std::max(from, minuteOf(day, span.from));
            const Instant end = std::min(to, minuteOf(day, span.to));
            sum += std::max(end - begin, Millis::zero());
        }
    return sum;
}

Millis ClockCounting::daysBetween(Instant from, Instant to) const
{
    Millis sum{};
    const QDate last = dayOf(to);
    for (QDate day = dayOf(from); day <= last; day = day.addDays(1))
        if (m_calendar.isWorkingDay(day)) {
            sum += isWithin(closingOf(m_calendar, day), from, to) ? kDay : Millis::zero();
        }
    return sum;
}

} // namespace upik
