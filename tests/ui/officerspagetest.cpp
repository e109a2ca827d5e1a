// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdriver.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/dialogs/codepicker.h"
#include "ui/settings/codechecks.h"
#include "ui/settings/officerspage.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

struct Officers : Edited<OfficersPage> {
    void choose(int row) const { tableOf(page)->setCurrentCell(row, 0); }
    QString cell(int row, int column) const { return tableOf(page)->item(row, column)->text(); }
    QLineEdit *name() const { return find<QLineEdit>(u"officerName"_s); }
    std::vector<Officer> saved() const { return desk.reference()->officers; }
};

/// Ticks the line with this code.
void tick(const CodeChecks &checks, const QString &code)
{
    for (int i = 0; i < checks.count(); ++i)
        if (checks.item(i)->data(Qt::UserRole) == code)
            checks.item(i)->setCheckState(Qt::Checked);
}

} // namespace

TEST_CASE("The office adds an officer and takes another out of service")
{
    Edited<OfficersPage> edited;
    const auto *officers = edited.find<QWidget>(u"officers"_s);
    const int before = tableOf(*officers)->rowCount();
    edited.find<QCheckBox>(u"active"_s)->setChecked(false);
    press(*officers, u"add"_s);
    edited.find<QLineEdit>(u"officerName"_s)->setText(u"Tri Baru"_s);
    edited.find<CodePicker>(u"officerAgency"_s)->setCode(u"DLH"_s);
    edited.save();
    const auto &saved = edited.desk.reference()->officers;
    REQUIRE(int(saved.size()) == before + 1);
    CHECK_FALSE(saved.front().active);
    CHECK(saved.back().name == u"Tri Baru"_s);
    CHECK_FALSE(saved.back().id.isEmpty());
}

TEST_CASE("Short labels leave the width of the page to the fields of an officer")
{
    const Speaking speaking(Tongue::Indonesian);
    Edited<OfficersPage> edited;
    edited.page.resize(800, 900);
    edited.page.show();
    const auto *name = edited.find<QLineEdit>(u"officerName"_s);
    CHECK(name->width() > 800 * 7 / 10);
    CHECK(edited.find<QWidget>(u"kemantren"_s)->width() > name->width());
}

TEST_CASE("The office may not add an officer without a name")
{
    Edited<OfficersPage> edited;
    press(edited.part(u"officers"_s), u"add"_s);
    edited.save();
    CHECK(edited.office.saves == 0);
}

TEST_CASE("Everything about an officer is saved as it was entered")
{
    const Officers officers;
    officers.choose(1);
    type(officers.name(), u"Sri Lestari"_s);
    type(officers.find<QLineEdit>(u"team"_s), u"Tim 9"_s);
    officers.find<QSpinBox>(u"capacity"_s)->setValue(3);
    tick(*officers.find<CodeChecks>(u"skills"_s), u"pju"_s);
    tick(*officers.find<CodeChecks>(u"kemantren"_s), u"34.71.03"_s);
    officers.save();
    CHECK(officers.saved()[1]
          == Officer{u"officer-2"_s, u"Sri Lestari"_s, u"DPUPKP"_s, u"Tim 9"_s, {u"pju"_s},
                     {u"34.71.03"_s}, 3, true});
    CHECK(officers.saved()[0].name == u"Agus Andaian"_s);
}

TEST_CASE("The row of an officer follows every entry at once")
{
    const Officers officers;
    type(officers.name(), u"Agus Baru"_s);
    officers.find<QCheckBox>(u"active"_s)->click();
    officers.find<CodePicker>(u"officerAgency"_s)->setCode(u"DISHUB"_s);
    CHECK(officers.cell(0, 0) == u"Agus Baru"_s);
    CHECK(officers.cell(0, 1) == u"DISHUB"_s);
    CHECK(officers.cell(0, 4) == u"no"_s);
}

TEST_CASE("An odd name of an officer comes through letter for letter")
{
    const Officers officers;
    for (const QString &name : oddTexts()) {
        type(officers.name(), name);
        officers.save();
        CHECK(officers.saved().front().name == name);
        CHECK(officers.cell(0, 0) == name);
    }
}

TEST_CASE("The office is led to the officer without a name and reads what is missing")
{
    const Officers officers;
    officers.choose(2);
    type(officers.name(), u" "_s);
    officers.choose(0);
    officers.save();
    CHECK(tableOf(officers.page)->currentRow() == 2);
    CHECK(faultUnder(officers.name()) == u"Give the officer a name."_s);
    CHECK_FALSE(officers.isSaved());
    type(officers.name(), u"Budi"_s);
    officers.save();
    CHECK(officers.isSaved());
}

TEST_CASE("The office is told to choose the agency of an officer where it typed none it knows")
{
    const Officers officers;
    auto *agency = officers.find<CodePicker>(u"officerAgency"_s);
    agency->setEditText(u"Dinas Antah Berantah"_s);
    officers.save();
    CHECK(faultUnder(agency) == u"Choose the agency."_s);
    CHECK(agency->currentText() == u"Dinas Antah Berantah"_s);
    CHECK_FALSE(officers.isSaved());
}

TEST_CASE("Two officers who are added have ids of their own")
{
    const Officers officers;
    for (const QString &name : {u"Satu"_s, u"Dua"_s}) {
        press(officers.page, u"add"_s);
        type(officers.name(), name);
        officers.find<CodePicker>(u"officerAgency"_s)->setCode(u"DLH"_s);
    }
    officers.save();
    const auto saved = officers.saved();
    REQUIRE(saved.size() == 5);
    CHECK(saved[3].name == u"Satu"_s);
    CHECK(saved[3].id != saved[4].id);
    CHECK(saved[4].capacity == 8);
}

TEST_CASE("An officer cannot be deleted, only taken out of service")
{
    const Officers officers;
    CHECK(in<QPushButton>(officers.page, u"remove"_s)->isHidden());
}

TEST_CASE("Looking at the officers changes none")
{
    const Officers officers;
    for (const int row : {2, 1, 0})
        officers.choose(row);
    CHECK_FALSE(officers.page.isChanged());
}

TEST_CASE("What was entered about an officer stays while the window changes its language")
{
    Speaking speaking(Tongue::English);
    const Officers officers;
    const auto *skills = officers.find<CodeChecks>(u"skills"_s);
    tick(*skills, u"jalan"_s);
    type(officers.name(), u"Belum disimpan"_s);
    CHECK(skills->item(0)->text() == u"Roads"_s);
    speaking.change(Tongue::Indonesian);
    REQUIRE(QTest::qWaitFor([&] { return skills->item(0)->text() == u"Jalan"_s; }));
    CHECK(skills->codes() == QStringList{u"jalan"_s});
    CHECK(officers.name()->text() == u"Belum disimpan"_s);
    CHECK(officers.page.isChanged());
}

TEST_CASE("An officer hired elsewhere appears where nothing is being entered")
{
    Officers officers;
    Reference reference = *officers.desk.reference();
    reference.officers.push_back({u"officer-9"_s, u"Tri Baru"_s, u"DLH"_s, {}, {}, {}, 8, true});
    officers.desk.changeReference(reference);
    CHECK(officers.cell(3, 0) == u"Tri Baru"_s);
    type(officers.name(), u"Sedang ditulis"_s);
    officers.desk.changeReference(reference);
    CHECK(officers.name()->text() == u"Sedang ditulis"_s);
}
