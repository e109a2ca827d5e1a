// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockcounting.h"
#include "support/builders.h"
#include "support/catch.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr Millis kDay = 24h;

/// "2026-11-24 16:00" in WIB.
QString when(Instant at)
{
    const int minute = int((at - minuteOf(dayOf(at), 0)) / 1min);
    return u"%1 %2:%3"_s.arg(dayOf(at).toString(Qt::ISODate))
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

QString dueAfter(ClockKind kind, const char *from, Millis amount,
                 const WorkCalendar &calendar = officeHours())
{
    const ClockCounting counting(calendar, kind);
    return when(counting.after(counting.beginning(wib(from)), amount));
}

constexpr auto kHours = ClockKind::WorkingHours;
constexpr auto kDays = ClockKind::WorkingDays;

} // namespace

TEST_CASE("A day of the office begins at midnight in Yogyakarta")
{
    CHECK(dayOf(wib("2026-11-23 00:00")) == QDate(2026, 11, 23));
    CHECK(dayOf(wib("2026-11-23 00:00") - 1ms) == QDate(2026, 11, 22));
    CHECK(dayOf(fromMillis(0)) == QDate(1970, 1, 1));
    CHECK(dayOf(fromMillis(-8 * 3'600'000)) == QDate(1969, 12, 31));
    CHECK(minuteOf(QDate(2026, 11, 23), 450) == wib("2026-11-23 07:30"));
    CHECK(minuteOf(QDate(2026, 11, 23), 1440) == wib("2026-11-24 00:00"));
}

TEST_CASE("Hours on the wall go on through nights and holidays")
{
    CHECK(dueAfter(ClockKind::CalendarHours, "2026-11-28 23:00", 2h) == u"2026-11-29 01:00"_s);
    CHECK(dueAfter(ClockKind::CalendarHours, "2026-12-31 12:00", 24h) == u"2027-01-01 12:00"_s);
}

TEST_CASE("Working hours leave out the break, the night and the weekend")
{
    CHECK(dueAfter(kHours, "2026-11-23 08:00", 2h) == u"2026-11-23 10:00"_s);
    CHECK(dueAfter(kHours, "2026-11-23 11:30", 2h) == u"2026-11-23 14:30"_s);
    CHECK(dueAfter(kHours, "2026-11-23 15:30", 2h) == u"2026-11-24 09:00"_s);
    CHECK(dueAfter(kHours, "2026-11-27 16:00", 1h) == u"2026-11-30 08:00"_s);
    CHECK(dueAfter(kHours, "2026-11-28 12:00", 1h) == u"2026-11-30 08:30"_s);
}

TEST_CASE("What ends at closing time is due at closing time")
{
    CHECK(dueAfter(kHours, "2026-11-23 14:00", 2h) == u"2026-11-23 16:00"_s);
    CHECK(dueAfter(kHours, "2026-11-23 11:00", 1h) == u"2026-11-23 12:00"_s);
    CHECK(dueAfter(kHours, "2026-11-27 15:30", 1h) == u"2026-11-27 16:30"_s);
}

TEST_CASE("The N-th working day after the start is due when it closes")
{
    CHECK(dueAfter(kDays, "2026-11-23 09:00", 1 * kDay) == u"2026-11-24 16:00"_s);
    CHECK(dueAfter(kDays, "2026-11-23 20:00", 1 * kDay) == u"2026-11-24 16:00"_s);
    CHECK(dueAfter(kDays, "2026-11-25 09:00", 3 * kDay) == u"2026-11-30 16:00"_s);
    CHECK(dueAfter(kDays, "2026-11-24 09:00", 3 * kDay) == u"2026-11-27 16:30"_s);
}

TEST_CASE("A start on a day off counts as one on the next working day")
{
    CHECK(dueAfter(kDays, "2026-11-28 09:00", 1 * kDay) == u"2026-12-01 16:00"_s);
    CHECK(dueAfter(kDays, "2026-11-29 23:00", 1 * kDay) == u"2026-12-01 16:00"_s);
    CHECK(dueAfter(kDays, "2026-11-30 01:00", 1 * kDay) == u"2026-12-01 16:00"_s);
}

TEST_CASE("A holiday on the way moves the deadline to the next working day")
{
    WorkCalendar calendar = officeHours();
    add(calendar, holiday(QDate(2026, 11, 24)));
    CHECK(dueAfter(kHours, "2026-11-23 15:30", 2h, calendar) == u"2026-11-25 09:00"_s);
    CHECK(dueAfter(kDays, "2026-11-23 09:00", 1 * kDay, calendar) == u"2026-11-25 16:00"_s);
}

TEST_CASE("An agency that never closes counts across midnight")
{
    CHECK(dueAfter(kHours, "2026-11-23 23:00", 2h, everyHour()) == u"2026-11-24 01:00"_s);
    CHECK(dueAfter(kHours, "2026-11-23 23:00", 1h, everyHour()) == u"2026-11-24 00:00"_s);
    CHECK(dueAfter(kHours, "2026-11-23 00:00", 48h, everyHour()) == u"2026-11-25 00:00"_s);
    CHECK(dueAfter(kDays, "2026-11-28 09:00", 1 * kDay, everyHour()) == u"2026-11-30 00:00"_s);
}

TEST_CASE("Part of a working day falls into the same part of its hours")
{
    CHECK(dueAfter(kDays, "2026-11-23 09:00", 12h) == u"2026-11-24 11:45"_s);
    CHECK(dueAfter(kDays, "2026-11-23 09:00", 36h) == u"2026-11-25 11:45"_s);
}

TEST_CASE("A working day counts when it closes, not before")
{
    const WorkCalendar calendar = officeHours();
    const ClockCounting counting(calendar, kDays);
    const Instant monday = wib("2026-11-23 16:00");
    CHECK(counting.between(monday, wib("2026-11-24 15:59")) == 0ms);
    CHECK(counting.between(monday, wib("2026-11-24 16:00")) == kDay);
    CHECK(counting.between(monday, wib("2026-11-30 16:00")) == 5 * kDay);
}

TEST_CASE("Time backwards counts nothing")
{
    const WorkCalendar calendar = officeHours();
    const auto kind = GENERATE(ClockKind::CalendarHours, kHours, kDays);
    const ClockCounting counting(calendar, kind);
    const Instant at = wib("2026-11-24 10:00");
    CHECK(counting.between(at, at - 48h) == 0ms);
    CHECK(counting.after(at, -2h) == at);
    CHECK(counting.after(at, 0h) == at);
}

TEST_CASE("A calendar without any working hours gives up after ten years")
{
    WorkCalendar calendar = officeHours();
    calendar.hours = {};
    const Instant from = wib("2026-11-23 09:00");
    const auto kind = GENERATE(kHours, kDays);
    const ClockCounting counting(calendar, kind);
    CHECK(counting.after(from, 2h) > from + 24h * 3650);
    CHECK(counting.after(from, kDay) > from + 24h * 3650);
    CHECK(counting.beginning(from) == from);
    CHECK(counting.between(from, from + 24h * 365) == 0ms);
}

TEST_CASE("A clock that needs no calendar knows every year")
{
    const WorkCalendar calendar = officeHours();
    const Instant from = wib("2027-12-30 09:00");
    CHECK(ClockCounting(calendar, ClockKind::CalendarHours).isKnown(from, from + 72h));
    CHECK_FALSE(ClockCounting(calendar, kHours).isKnown(from, from + 72h));
    CHECK(ClockCounting(calendar, kHours).isKnown(from, from + 1h));
}

TEST_CASE("Counting what was added gives back what was added")
{
    std::mt19937 random(20261124);
    WorkCalendar calendar = officeHours();
    add(calendar, holiday(QDate(2026, 12, 25)));
    const auto kind = GENERATE(ClockKind::CalendarHours, kHours);
    const ClockCounting counting(calendar, kind);
    for (int n = 0; n < 2000; ++n) {
        const Instant from = wib("2026-11-01 00:00") + Millis(random() % 6'000'000'000u);
        const Millis amount(random() % 200'000'000u);
        CHECK(counting.between(from, counting.after(from, amount)) == amount);
    }
}

TEST_CASE("Counting days that were added gives back the days")
{
    std::mt19937 random(7);
    const WorkCalendar calendar = officeHours();
    const ClockCounting counting(calendar, kDays);
    for (int n = 0; n < 1000; ++n) {
        const Instant from =
            counting.beginning(wib("2026-11-01 00:00") + Millis(random() % 6'000'000'000u));
        const Millis amount = int(random() % 70) * kDay;
        CHECK(counting.between(from, counting.after(from, amount)) == amount);
    }
}

TEST_CASE("Counting in two stretches gives the same as counting in one")
{
    std::mt19937 random(11);
    const WorkCalendar calendar = officeHours();
    const auto kind = GENERATE(ClockKind::CalendarHours, kHours, kDays);
    const ClockCounting counting(calendar, kind);
    for (int n = 0; n < 1000; ++n) {
        const Instant from = wib("2026-11-01 00:00") + Millis(random() % 4'000'000'000u);
        const Instant middle = from + Millis(random() % 1'000'000'000u);
        const Instant to = middle + Millis(random() % 1'000'000'000u);
        CHECK(counting.between(from, middle) + counting.between(middle, to)
              == counting.between(from, to));
    }
}
