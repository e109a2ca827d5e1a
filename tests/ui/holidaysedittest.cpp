// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/settings/calendarpage.h"
#include "ui/settings/holidaysedit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Two holidays of 2026, looked at in November.
struct Days {
    Days()
    {
        add(calendar, holiday({2026, 12, 25}, u"Natal"_s));
        add(calendar, collectiveLeave({2026, 12, 26}));
        edit.show(calendar, {2026, 11, 24});
    }

    QString cell(int row, int column) const { return tableOf(edit)->item(row, column)->text(); }
    WorkCalendar written() const
    {
        WorkCalendar changed = calendar;
        edit.writeTo(changed);
        return changed;
    }

    WorkCalendar calendar = officeHours();
    HolidaysEdit edit;
};

} // namespace

TEST_CASE("The office adds a holiday and removes another")
{
    Edited<CalendarPage> edited;
    const auto *holidays = edited.find<QWidget>(u"holidays"_s);
    press(*holidays, u"add"_s);
    holidays->findChild<QLineEdit *>(u"holidayName"_s)->setText(u"Hari Jadi Kota"_s);
    holidays->findChild<QCheckBox *>(u"collectiveLeave"_s)->setChecked(true);
    tableOf(*holidays)->setCurrentCell(0, 0);
    press(*holidays, u"remove"_s);
    edited.save();
    const auto &kept = edited.desk.rules().calendars.city.holidays;
    REQUIRE(kept.size() == 1);
    CHECK(kept.begin()->second.name == u"Hari Jadi Kota"_s);
    CHECK(kept.begin()->second.collectiveLeave);
}

TEST_CASE("The office may not have two holidays on one day or one without a name")
{
    Edited<CalendarPage> edited;
    const auto *holidays = edited.find<QWidget>(u"holidays"_s);
    press(*holidays, u"add"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
    holidays->findChild<QLineEdit *>(u"holidayName"_s)->setText(u"Libur"_s);
    edited.save();
    CHECK(edited.office.saves == 1);
}

TEST_CASE("The office is warned that next year's holidays are missing")
{
    Edited<CalendarPage> edited;
    auto *warning = edited.find<Notice>(u"yearWarning"_s);
    CHECK(warning->sentence().contains(u"2027"));
    edited.find<QCheckBox>(u"year-2027"_s)->click();
    CHECK(warning->sentence().isEmpty());
    edited.save();
    CHECK(edited.desk.rules().calendars.city.knows(2027));
}

TEST_CASE("Holidays keep their order while they are edited")
{
    WorkCalendar calendar = officeHours();
    add(calendar, holiday({2026, 12, 25}, u"Natal"_s));
    add(calendar, holiday({2026, 1, 1}, u"Tahun Baru"_s));
    HolidaysEdit edit;
    edit.show(calendar, {2026, 11, 24});
    CHECK(tableOf(edit)->item(0, 1)->text() == u"Tahun Baru"_s);
    in<QDateEdit>(edit, u"date"_s)->setDate({2026, 12, 31});
    WorkCalendar changed = calendar;
    edit.writeTo(changed);
    CHECK(changed.holidays.contains({2026, 12, 31}));
    CHECK(tableOf(edit)->item(0, 1)->text() == u"Tahun Baru"_s);
}

TEST_CASE("Two holidays on one day are refused and both kept")
{
    WorkCalendar calendar = officeHours();
    add(calendar, holiday({2026, 12, 25}, u"Natal"_s));
    add(calendar, holiday({2026, 12, 26}, u"Libur"_s));
    HolidaysEdit edit;
    edit.show(calendar, {2026, 11, 24});
    in<QDateEdit>(edit, u"date"_s)->setDate({2026, 12, 26});
    CHECK_FALSE(edit.check());
    CHECK(tableOf(edit)->rowCount() == 2);
    in<QDateEdit>(edit, u"date"_s)->setDate({2026, 12, 27});
    CHECK(edit.check());
}

TEST_CASE("The office reads of what kind each holiday is")
{
    const Speaking speaking(Tongue::English);
    const Days days;
    CHECK(days.cell(0, 0) == u"Fri 25 Dec 2026"_s);
    CHECK(days.cell(0, 2) == u"holiday"_s);
    CHECK(days.cell(1, 2) == u"collective leave"_s);
}

TEST_CASE("A holiday that a decree may still move says so in its row")
{
    const Days days;
    in<QCheckBox>(days.edit, u"confirmed"_s)->setChecked(false);
    CHECK(days.cell(0, 2).contains(u"may still move"));
    CHECK_FALSE(days.written().holidays.at({2026, 12, 25}).confirmed);
}

TEST_CASE("An odd name of a holiday comes through letter for letter")
{
    const Days days;
    for (const QString &name : oddTexts()) {
        type(in<QLineEdit>(days.edit, u"holidayName"_s), name);
        CHECK(days.cell(0, 1) == name);
        CHECK(days.written().holidays.at({2026, 12, 25}).name == name);
    }
}

TEST_CASE("The office is led to the holiday without a name and reads what it lacks")
{
    Days days;
    tableOf(days.edit)->setCurrentCell(1, 0);
    auto *name = in<QLineEdit>(days.edit, u"holidayName"_s);
    type(name, u"   "_s);
    tableOf(days.edit)->setCurrentCell(0, 0);
    CHECK_FALSE(days.edit.check());
    CHECK(tableOf(days.edit)->currentRow() == 1);
    CHECK(faultUnder(name) == u"Give the holiday a name."_s);
    type(name, u"Cuti"_s);
    CHECK(faultUnder(name).isEmpty());
    CHECK(days.edit.check());
}

TEST_CASE("The office reads under the day that another holiday has it")
{
    Days days;
    auto *date = in<QDateEdit>(days.edit, u"date"_s);
    date->setDate({2026, 12, 26});
    CHECK_FALSE(days.edit.check());
    CHECK(faultUnder(date).contains(u"same day"));
}

TEST_CASE("Looking at the holidays changes none")
{
    const Days days;
    const QSignalSpy changed(&days.edit, &HolidaysEdit::changed);
    tableOf(days.edit)->setCurrentCell(1, 0);
    tableOf(days.edit)->setCurrentCell(0, 0);
    CHECK(changed.isEmpty());
    CHECK(days.written() == days.calendar);
}

TEST_CASE("The years around today are offered and an older year is kept unseen")
{
    Days days;
    days.calendar.years = {2019, 2026};
    days.edit.show(days.calendar, {2026, 11, 24});
    CHECK(in<QCheckBox>(days.edit, u"year-2026"_s)->isChecked());
    CHECK_FALSE(in<QCheckBox>(days.edit, u"year-2028"_s)->isChecked());
    in<QCheckBox>(days.edit, u"year-2026"_s)->click();
    CHECK(days.written().years == std::set{2019});
}

TEST_CASE("The last holiday that goes takes its fields with it")
{
    const Days days;
    press(days.edit, u"remove"_s);
    press(days.edit, u"remove"_s);
    CHECK(days.written().holidays.empty());
    CHECK_FALSE(in<QLineEdit>(days.edit, u"holidayName"_s)->isEnabled());
}

TEST_CASE("Holidays are named in the language of the window while they are edited")
{
    Speaking speaking(Tongue::English);
    const Days days;
    type(in<QLineEdit>(days.edit, u"holidayName"_s), u"Belum disimpan"_s);
    speaking.change(Tongue::Indonesian);
    REQUIRE(QTest::qWaitFor([&] { return days.cell(0, 0) == u"Jum 25 Des 2026"_s; }));
    CHECK(days.cell(0, 1) == u"Belum disimpan"_s);
    CHECK(in<QDateEdit>(days.edit, u"date"_s)->text() == u"25 Des 2026"_s);
    CHECK(in<QCheckBox>(days.edit, u"year-2027"_s)->isChecked());
}
