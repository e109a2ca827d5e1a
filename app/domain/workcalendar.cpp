// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

namespace upik {

const std::vector<DaySpan> &WorkCalendar::spansOf(QDate day) const
{
    static const std::vector<DaySpan> none;
    return dayOff(day) ? none : usualSpansOf(day);
}

const Holiday *WorkCalendar::dayOff(QDate day) const
{
    const auto it = holidays.find(day);
    if (it == holidays.end())
        return nullptr;
    return it->second.collectiveLeave && collectiveLeaveIsWork ? nullptr : &it->second;
}

const std::vector<DaySpan> &WorkCalendar::usualSpansOf(QDate day) const
{
    const auto weekday = std::size_t(day.dayOfWeek() - 1);
    for (const SeasonHours &season : seasons)
        if (season.first <= day && day <= season.last)
            return season.hours[weekday];
    return hours[weekday];
}

const WorkCalendar &CalendarBook::of(const QString &agency) const
{
    const auto it = agencies.find(agency);
    return it == agencies.end() ? city : it->second;
}

} // namespace upik
