// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/settings/codechecks.h"
#include "ui/settings/formrows.h"
#include "ui/settings/rowtable.h"
#include "ui/settings/savebar.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

void turnWheelOver(QWidget &widget)
{
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
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
    form.blame(name, [] { return u"Beri nama."_s; });
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

TEST_CASE("Every word of a choice of the settings is read whole")
{
    const QString longest = u"is reviewed by the central admin"_s;
    FormRows form;
    auto *box = new QComboBox(&form);
    form.addChoice("A rejection by an agency", box,
                   {"is final", "is reviewed by the central admin"});
    form.resize(900, 100);
    form.show();
    CHECK(box->width() > box->fontMetrics().horizontalAdvance(longest));
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

TEST_CASE("A table in other words chooses nothing anew")
{
    RowTable table;
    table.setHeaders({u"A"_s}, u"rows"_s);
    table.setRows({{u"1"_s}, {u"2"_s}});
    table.choose(1);
    const QSignalSpy chosen(&table, &RowTable::chosen);
    table.reword({{u"satu"_s}, {u"dua"_s}});
    CHECK(chosen.isEmpty());
    CHECK(table.current() == 1);
    CHECK(tableOf(table)->item(1, 0)->text() == u"dua"_s);
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
    bar.tellFailed({ErrorCode::StoreFull});
    CHECK(in<QPushButton>(bar, u"save"_s)->isEnabled());
    CHECK(in<Notice>(bar, u"saveNotice"_s)->sentence()
          == errorText({ErrorCode::StoreFull}));
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

TEST_CASE("The wheel turns a field that has the keyboard")
{
    FormRows form;
    auto *box = new QSpinBox(&form);
    form.addField("Limit", box);
    form.show();
    form.activateWindow();
    box->setValue(7);
    box->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return box->hasFocus(); }));
    turnWheelOver(*box);
    CHECK(box->value() == 6);
}

TEST_CASE("The first of several faults of a form is the one that is told")
{
    FormRows form;
    auto *first = new QLineEdit(&form), *second = new QLineEdit(&form);
    form.addField("Name", first);
    form.addField("Team", second);
    form.blame(second, [] { return u"Isi."_s; });
    form.blame(first, [] { return u"Beri nama."_s; });
    CHECK(form.faulty() == first);
    CHECK(faultUnder(second) == u"Isi."_s);
    form.blame(first, {});
    CHECK(form.faulty() == second);
}

TEST_CASE("A form says its labels, choices and buttons in the language of the window")
{
    Speaking speaking(Tongue::English);
    FormRows form;
    auto *box = new QComboBox(&form);
    auto *button = new QCheckBox(&form);
    form.addChoice("Theme", box, {"Light", "Dark"});
    form.addButton("In service", button);
    box->setCurrentIndex(1);
    speaking.change(Tongue::Indonesian);
    REQUIRE(QTest::qWaitFor([&] { return box->currentText() == u"Gelap"_s; }));
    CHECK(box->accessibleName() == u"Tema"_s);
    CHECK(button->text() != u"In service"_s);
    CHECK(button->accessibleName() == button->text());
}

TEST_CASE("The letter after Alt of a label leads to its field")
{
    FormRows form;
    auto *name = new QLineEdit(&form);
    form.addField("Name", name);
    const auto labels = form.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [name](const QLabel *label) {
        return label->buddy() == name;
    }));
}

TEST_CASE("A table is not edited in its cells and its rows are whole")
{
    RowTable table;
    table.setHeaders({u"A"_s, u"B"_s}, u"Baris"_s);
    table.setRows({{u"1"_s, u"2"_s}});
    const auto *rows = tableOf(table);
    CHECK(rows->editTriggers() == QAbstractItemView::NoEditTriggers);
    CHECK(rows->selectionBehavior() == QAbstractItemView::SelectRows);
    CHECK(rows->accessibleName() == u"Baris"_s);
}

TEST_CASE("Odd texts stand in a table letter for letter")
{
    RowTable table;
    table.setHeaders({u"A"_s}, u"rows"_s);
    table.setRows({{u"-"_s}});
    for (const QString &text : oddTexts()) {
        table.setRow(0, {text});
        CHECK(tableOf(table)->item(0, 0)->text() == text);
    }
}

TEST_CASE("A row is chosen once, however often its table is filled")
{
    RowTable table;
    table.setHeaders({u"A"_s}, u"rows"_s);
    const QSignalSpy chosen(&table, &RowTable::chosen);
    table.setRows({{u"1"_s}, {u"2"_s}});
    CHECK(chosen.count() == 1);
    table.choose(0);
    CHECK(chosen.count() == 1);
    table.choose(1);
    CHECK(chosen.last()[0].toInt() == 1);
}

TEST_CASE("The button of a saved page has nothing to do")
{
    SaveBar bar;
    bar.setChanged(true);
    bar.setChanged(false);
    bar.tellSaved();
    CHECK_FALSE(in<QPushButton>(bar, u"save"_s)->isEnabled());
    CHECK_FALSE(in<QPushButton>(bar, u"discard"_s)->isEnabled());
    CHECK(in<Notice>(bar, u"saveNotice"_s)->sentence() == u"Saved."_s);
}

TEST_CASE("The question before saving is asked in words of the window's language")
{
    Speaking speaking(Tongue::English);
    SaveBar bar;
    bar.setChanged(true);
    bar.askAbout(1);
    const auto words = [&bar] { return in<QPushButton>(bar, u"save"_s)->text().remove(u'&'); };
    CHECK(words() == u"Save all the same"_s);
    CHECK(in<Notice>(bar, u"saveNotice"_s)->sentence()
          == u"1 open complaint will get another deadline."_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return words() == u"Tetap simpan"_s; }));
}

TEST_CASE("What the bar says of the saving follows the language of the window")
{
    Speaking speaking(Tongue::Indonesian);
    SaveBar bar;
    const auto *notice = bar.findChild<Notice *>(u"saveNotice"_s);
    bar.tellSaved();
    CHECK(notice->sentence() == u"Tersimpan."_s);
    speaking.change(Tongue::English);
    CHECK(QTest::qWaitFor([&] { return notice->sentence() == u"Saved."_s; }));
    bar.askAbout(2);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return notice->sentence().startsWith(u"2 aduan"); }));
    bar.tellFailed({ErrorCode::StoreFull});
    speaking.change(Tongue::English);
    CHECK(QTest::qWaitFor([&] { return notice->sentence().startsWith(u"The disk is full."); }));
    bar.clear();
    speaking.change(Tongue::Indonesian);
    QCoreApplication::sendPostedEvents();
    CHECK(notice->sentence().isEmpty());
}
