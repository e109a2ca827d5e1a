// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QDate kMonday(2026, 11, 23);

} // namespace

TEST_CASE("The office works from Monday to Friday, shorter on Friday")
{
    const WorkCalendar calendar = officeHours();
    CHECK(calendar.spansOf(kMonday) == std::vector<DaySpan>{{450, 720}, {780, 960}});
    CHECK(calendar.spansOf(kMonday.addDays(4)) == std::vector<DaySpan>{{450, 690}, {780, 990}});
    CHECK_FALSE(calendar.isWorkingDay(kMonday.addDays(5)));
    CHECK_FALSE(calendar.isWorkingDay(kMonday.addDays(6)));
}

TEST_CASE("Nobody works on a holiday")
{
    WorkCalendar calendar = officeHours();
    add(calendar, holiday(kMonday, u"Hari Guru"_s));
    CHECK_FALSE(calendar.isWorkingDay(kMonday));
    REQUIRE(calendar.dayOff(kMonday));
    CHECK(calendar.dayOff(kMonday)->name == u"Hari Guru"_s);
    CHECK(calendar.dayOff(kMonday.addDays(1)) == nullptr);
}

TEST_CASE("Shifts go on through collective leave, not through a holiday")
{
    WorkCalendar calendar = officeHours();
    add(calendar, collectiveLeave(kMonday));
    add(calendar, holiday(kMonday.addDays(1)));
    CHECK_FALSE(calendar.isWorkingDay(kMonday));
    calendar.collectiveLeaveIsWork = true;
    CHECK(calendar.isWorkingDay(kMonday));
    CHECK_FALSE(calendar.isWorkingDay(kMonday.addDays(1)));
}

TEST_CASE("Ramadan has its own hours, from its first to its last day")
{
    WorkCalendar calendar = officeHours();
    SeasonHours ramadan{u"Ramadan"_s, kMonday, kMonday.addDays(9), calendar.hours};
    for (auto &spans : ramadan.hours)
        if (!spans.empty())
            spans = {{8 * 60, 15 * 60}};
    calendar.seasons = {ramadan};
    const std::vector<DaySpan> shorter{{480, 900}};
    CHECK(calendar.spansOf(kMonday) == shorter);
    CHECK(calendar.spansOf(kMonday.addDays(9)) == shorter);
    CHECK(calendar.spansOf(kMonday.addDays(10)) != shorter);
    CHECK_FALSE(calendar.isWorkingDay(kMonday.addDays(5)));
}

TEST_CASE("A calendar knows only the years whose holidays were entered")
{
    const WorkCalendar calendar = officeHours();
    CHECK(calendar.knows(2026));
    CHECK_FALSE(calendar.knows(2028));
}

TEST_CASE("An agency without hours of its own keeps the city's")
{
    CalendarBook book{officeHours(), {{u"PJU"_s, everyHour()}}};
    CHECK(book.of(u"PJU"_s) == everyHour());
    CHECK(book.of(u"DLH"_s) == officeHours());
    CHECK(book.of({}) == officeHours());
}
