// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakereference.h"
#include "ui/dialogs/notice.h"
#include "ui/settings/codechecks.h"
#include "ui/settings/formrows.h"
#include "ui/settings/holidaysedit.h"
#include "ui/settings/limitsedit.h"
#include "ui/settings/rowtable.h"
#include "ui/settings/savebar.h"
#include "ui/settings/seasonsedit.h"
#include "ui/settings/weekhoursedit.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

void turnWheelOver(QWidget &widget)
{
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
}

template <typename T>
T *in(const QWidget &part, const QString &name)
{
    T *found = part.findChild<T *>(name);
    REQUIRE(found);
    return found;
}

QTableWidget *tableOf(const QWidget &part) { return in<QTableWidget>(part, u"rows"_s); }

/// The first sentence that blames a field.
QString shownFault(const QWidget &part)
{
    for (const auto *notice : part.findChildren<Notice *>())
        if (!notice->sentence().isEmpty())
            return notice->sentence();
    return {};
}

SeasonHours ramadan()
{
    return {u"Ramadan"_s, {2027, 2, 8}, {2027, 3, 9}, officeHours().hours};
}

} // namespace

TEST_CASE("Scrolling a page of settings changes no field under the pointer")
{
    FormRows form;
    auto *box = new QSpinBox(&form);
    form.addField("Limit", box);
    box->setValue(7);
    turnWheelOver(*box);
    CHECK(box->value() == 7);
    CHECK(box->focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("A field is blamed where it stands until it is mended")
{
    FormRows form;
    auto *name = new QLineEdit(&form);
    form.addField("Name", name);
    CHECK(form.faulty() == nullptr);
    form.blame(name, u"Beri nama."_s);
    CHECK(form.faulty() == name);
    form.blame(name, {});
    CHECK(form.faulty() == nullptr);
}

TEST_CASE("A field of the settings carries the name of its label")
{
    FormRows form;
    auto *box = new QComboBox(&form);
    form.addChoice("Theme", box, {"Light", "Dark"});
    CHECK(box->accessibleName() == u"Theme"_s);
    CHECK(box->count() == 2);
}

TEST_CASE("A table keeps the chosen row when its rows change")
{
    RowTable table;
    table.setHeaders({u"A"_s}, u"rows"_s);
    table.setRows({{u"1"_s}, {u"2"_s}, {u"3"_s}});
    CHECK(table.current() == 0);
    table.choose(2);
    table.setRows({{u"1"_s}, {u"2"_s}, {u"3!"_s}});
    CHECK(table.current() == 2);
    table.setRows({{u"1"_s}});
    CHECK(table.current() == 0);
}

TEST_CASE("An emptied table says that nothing is chosen")
{
    RowTable table;
    table.setHeaders({u"A"_s}, u"rows"_s);
    table.setRows({{u"1"_s}});
    QSignalSpy chosen(&table, &RowTable::chosen);
    table.setRows({});
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toInt() == -1);
    CHECK_FALSE(in<QPushButton>(table, u"remove"_s)->isEnabled());
}

TEST_CASE("A row that is removed is told by its place")
{
    RowTable table;
    table.setHeaders({u"A"_s}, u"rows"_s);
    table.setRows({{u"1"_s}, {u"2"_s}});
    table.choose(1);
    QSignalSpy removed(&table, &RowTable::removeWanted);
    in<QPushButton>(table, u"remove"_s)->click();
    CHECK(removed.first().first().toInt() == 1);
}

TEST_CASE("The office is asked once and saves on the second press")
{
    SaveBar bar;
    bar.setChanged(true);
    QSignalSpy wanted(&bar, &SaveBar::saveWanted), confirmed(&bar, &SaveBar::confirmed);
    auto *save = in<QPushButton>(bar, u"save"_s);
    save->click();
    bar.askAbout(12);
    save->click();
    CHECK(wanted.size() == 1);
    CHECK(confirmed.size() == 1);
}

TEST_CASE("A further entry takes the question back")
{
    SaveBar bar;
    bar.setChanged(true);
    bar.askAbout(12);
    bar.setChanged(true);
    QSignalSpy wanted(&bar, &SaveBar::saveWanted);
    in<QPushButton>(bar, u"save"_s)->click();
    CHECK(wanted.size() == 1);
    CHECK(in<Notice>(bar, u"saveNotice"_s)->sentence().isEmpty());
}

TEST_CASE("Nothing can be saved twice while it is being saved")
{
    SaveBar bar;
    bar.setChanged(true);
    bar.tellWorking();
    CHECK_FALSE(in<QPushButton>(bar, u"save"_s)->isEnabled());
    bar.tellFailed(u"Cakram penuh."_s);
    CHECK(in<QPushButton>(bar, u"save"_s)->isEnabled());
    CHECK(in<Notice>(bar, u"saveNotice"_s)->sentence() == u"Cakram penuh."_s);
}

TEST_CASE("Codes that are not offered stay with the officer")
{
    CodeChecks checks;
    checks.offer({{u"jalan"_s, u"Jalan"_s}, {u"lampu"_s, u"Lampu"_s}});
    checks.setCodes({u"lampu"_s, u"kode_lama"_s});
    CHECK(checks.codes() == QStringList{u"lampu"_s, u"kode_lama"_s});
    checks.item(0)->setCheckState(Qt::Checked);
    CHECK(checks.codes().contains(u"jalan"_s));
}

TEST_CASE("Skills stay ticked when they are named in another language")
{
    CodeChecks checks;
    checks.offer({{u"jalan"_s, u"Jalan"_s}});
    checks.setCodes({u"jalan"_s});
    QSignalSpy changed(&checks, &CodeChecks::codesChanged);
    checks.offer({{u"jalan"_s, u"Road"_s}});
    CHECK(checks.codes() == QStringList{u"jalan"_s});
    CHECK(changed.isEmpty());
}

TEST_CASE("A day that cannot be read keeps the hours it had")
{
    WeekHoursEdit hours;
    hours.show(officeHours().hours);
    auto *tuesday = in<QLineEdit>(hours, u"day-2"_s);
    tuesday->setText(u"07.30 sampai sore"_s);
    Q_EMIT tuesday->textEdited(tuesday->text());
    CHECK(hours.hours() == officeHours().hours);
    CHECK_FALSE(hours.check());
    hours.show(officeHours().hours);
    CHECK(hours.check());
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
    CHECK(shownFault(edit).contains(u"Ramadan"));
}

TEST_CASE("A season is removed")
{
    SeasonsEdit edit;
    edit.show({ramadan()}, {2026, 11, 24});
    in<QPushButton>(edit, u"remove"_s)->click();
    CHECK(edit.seasons().empty());
    CHECK(edit.check());
}

TEST_CASE("Time standards are shown as the SOP writes them")
{
    LimitsEdit edit;
    edit.show(SopSettings().limits, fakeReference());
    const auto *table = tableOf(edit);
    CHECK(table->item(0, 2)->text() == u"2 hour(s)"_s);
    CHECK(table->item(3, 2)->text() == u"24 hour(s)"_s);
    CHECK(table->item(5, 2)->text() == u"3 working day(s)"_s);
    CHECK(table->item(0, 1)->text() == u"everything"_s);
}

TEST_CASE("Looking at a time standard changes none")
{
    LimitsEdit edit;
    edit.show(SopSettings().limits, fakeReference());
    QSignalSpy changed(&edit, &LimitsEdit::changed);
    for (int row = 0; row < tableOf(edit)->rowCount(); ++row)
        tableOf(edit)->setCurrentCell(row, 0);
    CHECK(edit.limits() == SopSettings().limits);
    CHECK(changed.isEmpty());
}

TEST_CASE("A limit of nothing means that the stage has no clock")
{
    LimitsEdit edit;
    edit.show({{.stage = Stage::Review, .limit = 2h}}, fakeReference());
    in<QSpinBox>(edit, u"amount"_s)->setValue(0);
    CHECK(edit.limits().front().limit == Millis::zero());
    CHECK(tableOf(edit)->item(0, 2)->text() == u"no clock"_s);
}

TEST_CASE("A limit in working days has no minutes")
{
    LimitsEdit edit;
    edit.show({{.stage = Stage::Work, .limit = 2h + 30min}}, fakeReference());
    in<QComboBox>(edit, u"clockKind"_s)->setCurrentIndex(int(ClockKind::WorkingDays));
    CHECK(edit.limits().front().limit == Millis(48h));
    CHECK_FALSE(in<QSpinBox>(edit, u"minutes"_s)->isEnabled());
}

TEST_CASE("A time standard is taken away")
{
    LimitsEdit edit;
    edit.show(SopSettings().limits, fakeReference());
    tableOf(edit)->setCurrentCell(1, 0);
    in<QPushButton>(edit, u"remove"_s)->click();
    CHECK(edit.limits().size() == SopSettings().limits.size() - 1);
    CHECK(edit.check());
}
