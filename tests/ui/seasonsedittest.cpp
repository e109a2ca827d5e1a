// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "support/oddtexts.h"
#include "ui/settings/calendarpage.h"
#include "ui/settings/seasonsedit.h"

#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

SeasonHours ramadan()
{
    return {u"Ramadan"_s, {2027, 2, 8}, {2027, 3, 9}, officeHours().hours};
}

SeasonHours fair()
{
    return {u"Sekaten"_s, {2027, 8, 1}, {2027, 8, 7}, everyHour().hours};
}

/// Two seasons in the fields, the first chosen.
struct Seasons {
    Seasons() { edit.show({ramadan(), fair()}, {2026, 11, 24}); }

    QLineEdit *monday() const { return in<QLineEdit>(edit, u"day-1"_s); }
    QLineEdit *name() const { return in<QLineEdit>(edit, u"seasonName"_s); }
    void choose(int row) const { tableOf(edit)->setCurrentCell(row, 0); }
    int chosen() const { return tableOf(edit)->currentRow(); }

    SeasonsEdit edit;
};

} // namespace

TEST_CASE("The office enters the hours of Ramadan")
{
    Edited<CalendarPage> edited;
    const auto *seasons = edited.find<QWidget>(u"seasons"_s);
    press(*seasons, u"add"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
    seasons->findChild<QLineEdit *>(u"seasonName"_s)->setText(u"Ramadan 1448"_s);
    edited.save();
    REQUIRE(edited.desk.rules().calendars.city.seasons.size() == 1);
    CHECK(edited.desk.rules().calendars.city.seasons[0].name == u"Ramadan 1448"_s);
}

TEST_CASE("A season that ends before it begins is refused")
{
    SeasonsEdit edit;
    edit.show({ramadan()}, {2026, 11, 24});
    CHECK(edit.check());
    in<QDateEdit>(edit, u"last"_s)->setDate({2027, 2, 1});
    CHECK_FALSE(edit.check());
    in<QDateEdit>(edit, u"last"_s)->setDate({2027, 3, 9});
    CHECK(edit.check());
    CHECK(edit.seasons() == std::vector{ramadan()});
}

TEST_CASE("Hours that cannot be read stay as typed while another season is looked at")
{
    SeasonHours holidays = ramadan();
    holidays.name = u"Libur sekolah"_s;
    SeasonsEdit edit;
    edit.show({ramadan(), holidays}, {2026, 11, 24});
    tableOf(edit)->setCurrentCell(0, 0);
    auto *monday = in<QLineEdit>(edit, u"day-1"_s);
    QTest::keyClicks(monday, u"sampai sore"_s);
    const QString typed = monday->text();
    tableOf(edit)->setCurrentCell(1, 0);
    CHECK(monday->text() != typed);
    CHECK_FALSE(edit.check());
    CHECK(tableOf(edit)->currentRow() == 0);
    CHECK(monday->text() == typed);
    CHECK(faultUnder(monday).contains(u"Ramadan"));
}

TEST_CASE("A season is removed")
{
    SeasonsEdit edit;
    edit.show({ramadan()}, {2026, 11, 24});
    in<QPushButton>(edit, u"remove"_s)->click();
    CHECK(edit.seasons().empty());
    CHECK(edit.check());
}

TEST_CASE("Each season has its own name, days and hours")
{
    const Seasons seasons;
    seasons.choose(1);
    CHECK(seasons.name()->text() == u"Sekaten"_s);
    CHECK(in<QDateEdit>(seasons.edit, u"first"_s)->date() == QDate(2027, 8, 1));
    CHECK(seasons.monday()->text() == u"00.00–24.00"_s);
}

TEST_CASE("Looking at the seasons changes none")
{
    const Seasons seasons;
    const QSignalSpy changed(&seasons.edit, &SeasonsEdit::changed);
    for (const int row : {1, 0, 1})
        seasons.choose(row);
    CHECK(changed.isEmpty());
    CHECK(seasons.edit.seasons() == std::vector{ramadan(), fair()});
}

TEST_CASE("A new season begins today and lasts thirty days until it is told otherwise")
{
    const Seasons seasons;
    press(seasons.edit, u"add"_s);
    CHECK(seasons.chosen() == 2);
    const SeasonHours made = seasons.edit.seasons().back();
    CHECK(made.first == QDate(2026, 11, 24));
    CHECK(made.first.daysTo(made.last) == 29);
    CHECK(seasons.edit.seasons().front() == ramadan());
}

TEST_CASE("An odd name of a season comes through letter for letter")
{
    const Seasons seasons;
    for (const QString &name : oddTexts()) {
        type(seasons.name(), name);
        CHECK(seasons.edit.seasons().front().name == name);
        CHECK(tableOf(seasons.edit)->item(0, 0)->text() == name);
    }
}

TEST_CASE("The office reads under the name and under the last day what is wrong with them")
{
    Seasons seasons;
    type(seasons.name(), {});
    CHECK_FALSE(seasons.edit.check());
    CHECK(faultUnder(seasons.name()) == u"Give the season a name."_s);
    type(seasons.name(), u"Ramadan"_s);
    auto *last = in<QDateEdit>(seasons.edit, u"last"_s);
    last->setDate({2027, 1, 1});
    CHECK_FALSE(seasons.edit.check());
    CHECK(faultUnder(last) == u"The last day is before the first."_s);
    CHECK(faultUnder(seasons.name()).isEmpty());
}

TEST_CASE("A season of one day is a season")
{
    Seasons seasons;
    in<QDateEdit>(seasons.edit, u"last"_s)->setDate({2027, 2, 8});
    CHECK(seasons.edit.check());
}

TEST_CASE("A season is removed although its hours cannot be read")
{
    Seasons seasons;
    type(seasons.monday(), u"sampai magrib"_s);
    press(seasons.edit, u"remove"_s);
    CHECK(seasons.edit.seasons() == std::vector{fair()});
    CHECK(seasons.name()->text() == u"Sekaten"_s);
    CHECK(seasons.edit.check());
}

TEST_CASE("Hours that cannot be read stay as typed while another season is added")
{
    Seasons seasons;
    type(seasons.monday(), u"sampai magrib"_s);
    press(seasons.edit, u"add"_s);
    type(seasons.name(), u"Baru"_s);
    CHECK_FALSE(seasons.edit.check());
    CHECK(seasons.chosen() == 0);
    CHECK(seasons.monday()->text() == u"sampai magrib"_s);
    CHECK(seasons.edit.seasons().front().hours == ramadan().hours);
}

TEST_CASE("The fields of a season are hidden where there is none")
{
    SeasonsEdit edit;
    edit.show({}, {2026, 11, 24});
    CHECK_FALSE(in<QLineEdit>(edit, u"seasonName"_s)->isVisibleTo(&edit));
    press(edit, u"add"_s);
    CHECK(in<QLineEdit>(edit, u"seasonName"_s)->isVisibleTo(&edit));
}
