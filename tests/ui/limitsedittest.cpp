// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "support/fakereference.h"
#include "ui/dialogs/codepicker.h"
#include "ui/settings/limitsedit.h"
#include "ui/settings/soppage.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString cell(const QWidget &edit, int row, int column)
{
    return tableOf(edit)->item(row, column)->text();
}

constexpr int kScope = 1, kLimit = 2;

/// Standards that begin with one for the work of an agency nobody can be sent to any more.
struct Standards {
    explicit Standards(const std::vector<StageLimit> &limits, ReferencePtr reference = {})
    {
        edit.show(limits, reference ? reference : fakeReference());
    }
    const StageLimit &first() const { return edit.limits().front(); }

    LimitsEdit edit;
};

ReferencePtr referenceWithoutDlh()
{
    Reference reference = *fakeReference();
    reference.agencies[1].active = false;
    return std::make_shared<const Reference>(reference);
}

} // namespace

TEST_CASE("The office gives an agency a time standard of its own")
{
    Edited<SopPage> edited;
    const auto *limits = edited.find<QWidget>(u"limits"_s);
    press(*limits, u"add"_s);
    limits->findChild<QComboBox *>(u"stage"_s)->setCurrentIndex(int(Stage::Work));
    limits->findChild<CodePicker *>(u"agency"_s)->setCode(u"DLH"_s);
    limits->findChild<QComboBox *>(u"clockKind"_s)->setCurrentIndex(1);
    limits->findChild<QSpinBox *>(u"amount"_s)->setValue(12);
    limits->findChild<QSpinBox *>(u"minutes"_s)->setValue(30);
    edited.save();
    const StageLimit standard
        = limitFor(edited.desk.rules().settings, Stage::Work, u"DLH"_s, u"jalan_rusak"_s);
    CHECK(standard.limit == Millis(12h + 30min));
    CHECK(standard.clock == ClockKind::WorkingHours);
}

TEST_CASE("The office may not have two standards for the same thing")
{
    Edited<SopPage> edited;
    press(edited.part(u"limits"_s), u"add"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
    CHECK(edited.page.isChanged());
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

TEST_CASE("The office reads in the row for whom a time standard holds")
{
    const Speaking speaking(Tongue::English);
    const Standards standards({{Stage::Work, u"DLH"_s, u"sampah"_s, 4h},
                               {Stage::Work, {}, u"informasi"_s, 4h},
                               {Stage::Work, {}, u"kode_lama"_s, 4h}});
    CHECK(cell(standards.edit, 0, kScope) == u"DLH · Waste"_s);
    CHECK(cell(standards.edit, 1, kScope) == u"Information"_s);
    CHECK(cell(standards.edit, 2, kScope) == u"kode_lama"_s);
}

TEST_CASE("The row of a time standard follows every entry at once")
{
    const Standards standards({{.stage = Stage::Work, .limit = 2h}});
    in<QSpinBox>(standards.edit, u"minutes"_s)->setValue(45);
    CHECK(cell(standards.edit, 0, kLimit).contains(u"45"));
    in<CodePicker>(standards.edit, u"agency"_s)->setCode(u"DISHUB"_s);
    CHECK(cell(standards.edit, 0, kScope) == u"DISHUB"_s);
}

TEST_CASE("A standard for an agency out of service stays for it when its limit changes")
{
    const Standards standards({{Stage::Work, u"DLH"_s, {}, 4h}}, referenceWithoutDlh());
    in<QSpinBox>(standards.edit, u"amount"_s)->setValue(5);
    CHECK(standards.first().limit == Millis(5h));
    CHECK(standards.first().agency == u"DLH"_s);
}

TEST_CASE("A standard for a category that is no longer known stays for it")
{
    const Standards standards({{Stage::Work, {}, u"kode_lama"_s, 4h}});
    in<QSpinBox>(standards.edit, u"amount"_s)->setValue(5);
    CHECK(standards.first().category == u"kode_lama"_s);
}

TEST_CASE("The office may not give a standard to an agency that is not there")
{
    Standards standards({{Stage::Work, u"DISHUB"_s, {}, 2h}});
    auto *agency = in<CodePicker>(standards.edit, u"agency"_s);
    agency->setEditText(u"Dinas Antah Berantah"_s);
    CHECK_FALSE(standards.edit.check());
    CHECK(faultUnder(agency).contains(u"list"));
    CHECK(agency->currentText() == u"Dinas Antah Berantah"_s);
    CHECK(standards.first().agency == u"DISHUB"_s);
    agency->setCode(u"DLH"_s);
    CHECK(standards.edit.check());
    CHECK(standards.first().agency == u"DLH"_s);
}

TEST_CASE("The clock of SP4N-LAPOR! is set by classification, every other by category")
{
    const Standards standards({{.stage = Stage::NationalCompletion, .limit = 24h}});
    auto *category = in<CodePicker>(standards.edit, u"category"_s);
    category->setCode(u"informasi"_s);
    CHECK(standards.first().category == u"informasi"_s);
    in<QComboBox>(standards.edit, u"stage"_s)->setCurrentIndex(int(Stage::Work));
    CHECK(standards.first().category.isEmpty());
    category->setCode(u"sampah"_s);
    CHECK(standards.first().category == u"sampah"_s);
}

TEST_CASE("The office is led to the second of two standards for one thing")
{
    LimitsEdit edit;
    edit.show({{.stage = Stage::Work, .limit = 2h}, {.stage = Stage::Review, .limit = 2h},
               {.stage = Stage::Work, .limit = 9h}}, fakeReference());
    CHECK_FALSE(edit.check());
    CHECK(tableOf(edit)->currentRow() == 2);
    CHECK(in<QSpinBox>(edit, u"amount"_s)->value() == 9);
    CHECK(faultUnder(in<QComboBox>(edit, u"stage"_s)).contains(u"same stage"));
    in<QComboBox>(edit, u"stage"_s)->setCurrentIndex(int(Stage::Reception));
    CHECK(edit.check());
}

TEST_CASE("An emptied list of time standards has no field to write into")
{
    LimitsEdit edit;
    edit.show({{.stage = Stage::Work, .limit = 2h}}, fakeReference());
    CHECK(in<QSpinBox>(edit, u"amount"_s)->isEnabled());
    press(edit, u"remove"_s);
    CHECK(edit.limits().empty());
    CHECK_FALSE(in<QSpinBox>(edit, u"amount"_s)->isEnabled());
}

TEST_CASE("Time standards keep their values while the window changes its language")
{
    Speaking speaking(Tongue::English);
    LimitsEdit edit;
    edit.show(SopSettings().limits, fakeReference());
    CHECK(cell(edit, 0, kScope) == u"everything"_s);
    const QSignalSpy changed(&edit, &LimitsEdit::changed);
    speaking.change(Tongue::Indonesian);
    REQUIRE(QTest::qWaitFor([&] { return cell(edit, 0, kScope) != u"everything"_s; }));
    CHECK(edit.limits() == SopSettings().limits);
    CHECK(changed.isEmpty());
}
