// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockreading.h"

#include <algorithm>

namespace upik {

ClockReading::ClockReading(const StageClock &clock, const SlaRules &rules)
    : m_clock(clock),
      m_counting(calendarOf(clock.stage, clock.agency, rules.calendars), clock.standard.clock)
{}

Millis ClockReading::usedUntil(Instant at) const
{
    Millis used{};
    Instant from = m_counting.beginning(m_clock.startedAt);
    for (const ClockPause &pause : m_clock.pauses) {
        used += m_counting.between(from, std::min(at, pause.from));
        if (!pause.to)
            return used;
        from = std::max(from, *pause.to);
    }
    return used + m_counting.between(from, at);
}

std::optional<Instant> ClockReading::whenUsed(Millis amount) const
{
    Instant from = m_counting.beginning(m_clock.startedAt);
    for (const ClockPause &pause : m_clock.pauses) {
        if (const auto found = within(from, pause.from, amount))
            return found;
        if (!pause.to)
            return std::nullopt;
        from = std::max(from, *pause.to);
    }
    return m_counting.after(from, amount);
}

std::optional<Instant> ClockReading::within(Instant from, Instant to, Millis &amount) const
{
    const Millis room = m_counting.between(from, to);
    if (from < to && room >= amount)
        return m_counting.after(from, amount);
    amount -= room;
    return std::nullopt;
}

bool ClockReading::isKnownUntil(Instant at) const
{
    return m_counting.isKnown(m_clock.startedAt, at);
}

const WorkCalendar &calendarOf(Stage stage, const QString &agency, const CalendarBook &book)
{
    switch (stage) {
    case Stage::Verification:
    case Stage::Reception:
    case Stage::Work: return book.of(agency);
    case Stage::Review:
    case Stage::Total:
    case Stage::NationalVerification:
    case Stage::NationalFollowUp:
    case Stage::NationalCompletion: return book.city;
    }
    Q_UNREACHABLE();
}

void settle(StageClock &clock, const SlaRules &rules)
{
    const ClockReading reading(clock, rules);
    const bool paused = !clock.pauses.empty() && !clock.pauses.back().to;
    clock.reminders.clear();
    if (paused) {
        const Instant since = clock.pauses.back().from;
        clock.due.reset();
        clock.usedBeforePause = reading.usedUntil(since);
        clock.calendarIncomplete = !reading.isKnownUntil(since);
        return;
    }
    clock.due = reading.whenUsed(clock.standard.limit);
    clock.calendarIncomplete = !reading.isKnownUntil(*clock.due);
    clock.reminders.reserve(rules.settings.reminderPercents.size());
    for (const int percent : rules.settings.reminderPercents)
        clock.reminders.push_back(*reading.whenUsed(clock.standard.limit * percent / 100));
}

Verdict verdictAt(const StageClock &clock, Instant endedAt, const SlaRules &rules)
{
    Verdict verdict;
    verdict.stage = clock.stage;
    verdict.round = clock.round;
    verdict.agency = clock.agency;
    verdict.due = *clock.due;
    verdict.endedAt = endedAt;
    verdict.limit = clock.standard.limit;
    verdict.used = ClockReading(clock, rules).usedUntil(endedAt);
    verdict.onTime = endedAt <= verdict.due;
    verdict.calendarVersion = calendarOf(clock.stage, clock.agency, rules.calendars).version;
    return verdict;
}

} // namespace upik
