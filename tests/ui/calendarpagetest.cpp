// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/dialogs/codepicker.h"
#include "ui/settings/calendarpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The page of calendars, and DLH's own calendar beside the city's where it is wanted.
struct Calendars : Edited<CalendarPage> {
    void giveOwn(const QString &agency) const
    {
        find<CodePicker>(u"ownCalendarFor"_s)->setCode(agency);
        press(page, u"addCalendar"_s);
    }
    void choose(int index) const
    {
        find<QComboBox>(u"calendars"_s)->setCurrentIndex(index);
        Q_EMIT find<QComboBox>(u"calendars"_s)->activated(index);
    }
    int chosen() const { return find<QComboBox>(u"calendars"_s)->currentIndex(); }
    QLineEdit *day(int n) const { return find<QLineEdit>(u"day-%1"_s.arg(n)); }
    const CalendarBook &saved() const
    {
        book = desk.rules().calendars;
        return book;
    }

    mutable CalendarBook book;
};

} // namespace

TEST_CASE("The office changes the hours of a day")
{
    Edited<CalendarPage> edited;
    auto *friday = edited.find<QLineEdit>(u"day-5"_s);
    type(friday, {});
    edited.save();
    CHECK(edited.desk.rules().calendars.city.hours[4].empty());
}

TEST_CASE("The office corrects hours that cannot be read where they stand")
{
    Edited<CalendarPage> edited;
    auto *monday = edited.find<QLineEdit>(u"day-1"_s);
    type(monday, u"siang"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
    CHECK(monday->text() == u"siang"_s);
}

TEST_CASE("The office fills a week with every hour of every day")
{
    Edited<CalendarPage> edited;
    auto *preset = edited.find<QWidget>(u"weekHours"_s)->findChild<QComboBox *>(u"preset"_s);
    preset->setCurrentIndex(3);
    Q_EMIT preset->activated(3);
    edited.save();
    CHECK(edited.desk.rules().calendars.city.hours == everyHour().hours);
}

TEST_CASE("The office gives an agency a calendar of its own and takes it back")
{
    Edited<CalendarPage> edited;
    edited.find<CodePicker>(u"ownCalendarFor"_s)->setCode(u"DLH"_s);
    press(edited.page, u"addCalendar"_s);
    edited.save();
    CHECK(edited.desk.rules().calendars.agencies.contains(u"DLH"_s));
    press(edited.page, u"removeCalendar"_s);
    edited.save();
    CHECK(edited.desk.rules().calendars.agencies.empty());
}

TEST_CASE("An agency's calendar begins as a copy and then goes its own way")
{
    const Calendars calendars;
    calendars.giveOwn(u"DLH"_s);
    CHECK(calendars.find<QLineEdit>(u"calendarName"_s)->text() == u"DLH"_s);
    type(calendars.day(6), u"08.00-12.00"_s);
    calendars.save();
    CHECK(calendars.saved().of(u"DLH"_s).hours[5] == std::vector<DaySpan>{{480, 720}});
    CHECK(calendars.saved().of(u"DLH"_s).holidays.contains({2026, 12, 25}));
    CHECK(calendars.saved().city.hours[5].empty());
}

TEST_CASE("The office cannot give a calendar to an agency that is not named")
{
    const Calendars calendars;
    press(calendars.page, u"addCalendar"_s);
    auto *agency = calendars.find<CodePicker>(u"ownCalendarFor"_s);
    CHECK(faultUnder(agency) == u"Choose the agency."_s);
    calendars.giveOwn(u"DLH"_s);
    CHECK(faultUnder(agency).isEmpty());
}

TEST_CASE("An agency that has a calendar is led to it and keeps its hours")
{
    const Calendars calendars;
    calendars.giveOwn(u"DLH"_s);
    type(calendars.day(1), u"09.00-12.00"_s);
    calendars.choose(0);
    calendars.giveOwn(u"DLH"_s);
    CHECK(calendars.day(1)->text() == u"09.00–12.00"_s);
    CHECK(calendars.find<QComboBox>(u"calendars"_s)->count() == 2);
}

TEST_CASE("The city's calendar cannot be taken away")
{
    const Calendars calendars;
    auto *remove = calendars.find<QPushButton>(u"removeCalendar"_s);
    CHECK(remove->isHidden());
    calendars.giveOwn(u"DLH"_s);
    CHECK_FALSE(remove->isHidden());
    calendars.choose(0);
    CHECK(remove->isHidden());
}

TEST_CASE("A calendar with hours that cannot be read is not left for another")
{
    const Calendars calendars;
    calendars.giveOwn(u"DLH"_s);
    type(calendars.day(2), u"sampai sore"_s);
    calendars.choose(0);
    CHECK(calendars.chosen() == 1);
    CHECK(calendars.day(2)->text() == u"sampai sore"_s);
    CHECK_FALSE(faultUnder(calendars.day(2)).isEmpty());
}

TEST_CASE("Each calendar shows its own hours when the office goes from one to the other")
{
    const Calendars calendars;
    calendars.giveOwn(u"DLH"_s);
    type(calendars.day(1), {});
    calendars.choose(0);
    CHECK(calendars.day(1)->text() == u"07.30–12.00, 13.00–16.00"_s);
    calendars.choose(1);
    CHECK(calendars.day(1)->text().isEmpty());
    CHECK(calendars.page.isChanged());
}

TEST_CASE("Looking through the calendars is no change")
{
    Calendars calendars;
    calendars.giveOwn(u"DLH"_s);
    calendars.save();
    for (const int index : {0, 1, 0})
        calendars.choose(index);
    CHECK_FALSE(calendars.page.isChanged());
}

TEST_CASE("An odd name of a calendar comes through letter for letter")
{
    for (const QString &name : oddTexts()) {
        const Calendars calendars;
        type(calendars.find<QLineEdit>(u"calendarName"_s), name);
        calendars.save();
        CHECK(calendars.saved().city.name == name);
    }
}

TEST_CASE("Shifts that go on through collective leave are saved as such")
{
    const Calendars calendars;
    calendars.find<QCheckBox>(u"leaveIsWork"_s)->click();
    calendars.save();
    CHECK(calendars.saved().city.collectiveLeaveIsWork);
}

TEST_CASE("A calendar that somebody else took away meanwhile gives way to the city's")
{
    Calendars calendars;
    calendars.giveOwn(u"DLH"_s);
    calendars.save();
    calendars.desk.changeRules(rulesWithHoliday());
    CHECK(calendars.chosen() == 0);
    CHECK(calendars.find<QLineEdit>(u"calendarName"_s)->text()
          == u"Pemerintah Kota Yogyakarta"_s);
}

TEST_CASE("The list of calendars speaks the language of the window")
{
    Speaking speaking(Tongue::English);
    const Calendars calendars;
    const auto *list = calendars.find<QComboBox>(u"calendars"_s);
    CHECK(list->itemText(0) == u"The city"_s);
    calendars.giveOwn(u"DLH"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return list->itemText(0) == u"Kota"_s; }));
    CHECK(calendars.chosen() == 1);
}
