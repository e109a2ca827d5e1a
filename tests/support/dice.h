// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stageclock.h"

#include <QRandomGenerator>

namespace upik {

/// Values as they may occur, drawn from a seed: the same seed draws the same values.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_chance(seed) {}

    /// 0 to below `sides`.
    int roll(int sides) { return m_chance.bounded(sides); }
    bool coin() { return roll(2) == 1; }
    template <typename List>
    auto &oneOf(List &&list)
    {
        return list[std::size_t(roll(int(std::size(list))))];
    }

    /// Empty now and then; letters, marks, quotes, line breaks, emoji, odd texts.
    QString text();
    /// Never empty.
    QString word();
    QStringList words();
    /// Between 1990 and 2100, to the millisecond.
    Instant instant();
    std::optional<Instant> maybeInstant();
    Millis span() { return Millis(m_chance.bounded(qint64(0), qint64(4'000'000'000))); }

    Facts facts();
    Intake intake();
    Seat seat();
    ActionInput input();
    Verdict verdict();
    Event event();
    Complaint complaint();
    SopSettings settings();
    WorkCalendar calendar();
    CalendarBook calendars();
    QByteArray bytes(int length);

private:
    WeekHours hours();
    QDate day();

    QRandomGenerator m_chance;
};

} // namespace upik
