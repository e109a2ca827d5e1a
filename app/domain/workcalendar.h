// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace upik {

/// A span of a day in minutes since local midnight; `to` <= 1440.
struct DaySpan {
    int from = 0;
    int to = 0;

    bool operator==(const DaySpan &) const = default;
};

/// Working spans of Monday (0) to Sunday (6), ascending and apart.
using WeekHours = std::array<std::vector<DaySpan>, 7>;

struct Holiday {
    QDate date;
    QString name;
    bool collectiveLeave = false;  ///< cuti bersama
    bool confirmed = true;         ///< false: a decree may still move it

    bool operator==(const Holiday &) const = default;
};

/// Other hours for a time of the year, such as Ramadan; both days included.
struct SeasonHours {
    QString name;
    QDate first;
    QDate last;
    WeekHours hours;

    bool operator==(const SeasonHours &) const = default;
};

/// Working time of an agency or of the whole city, in WIB. A value; every change of it gets a
/// higher version, which verdicts keep.
struct WorkCalendar {
    QString code;                ///< "city", or an agency code
    QString name;
    int version = 1;
    WeekHours hours;
    std::vector<SeasonHours> seasons;
    std::map<QDate, Holiday> holidays;  ///< by Holiday::date
    std::set<int> years;         ///< years whose holidays have been entered
    bool collectiveLeaveIsWork = false;  ///< shifts that go on through cuti bersama

    bool operator==(const WorkCalendar &) const = default;

    /// The working spans of a day: none on a holiday, the season's inside one.
    const std::vector<DaySpan> &spansOf(QDate day) const;
    /// The holiday that keeps people from work on that day, or nullptr.
    const Holiday *dayOff(QDate day) const;
    /// The ordinary or the season's spans of that weekday, holidays left aside.
    const std::vector<DaySpan> &usualSpansOf(QDate day) const;
    bool isWorkingDay(QDate day) const { return !spansOf(day).empty(); }
    /// False where no holidays of the year have been entered: say so, do not assume.
    bool knows(int year) const { return years.contains(year); }
};

/// All calendars: the city's and those of agencies that differ.
struct CalendarBook {
    WorkCalendar city;
    std::map<QString, WorkCalendar> agencies;

    bool operator==(const CalendarBook &) const = default;
    /// The agency's own calendar, or the city's.
    const WorkCalendar &of(const QString &agency) const;
};

/// A counted or skipped piece of the way to a deadline, for its explanation.
struct TimeSlice {
    enum class Kind { Counted, OutsideHours, Weekend, Holiday, CollectiveLeave, Pause };
    Kind kind = Kind::Counted;
    Instant from;
    Instant to;
    QString name;  ///< of the holiday or the pause's reason code
};

} // namespace upik
