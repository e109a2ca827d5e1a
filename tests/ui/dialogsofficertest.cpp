// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/dialogs/officerfilter.h"
#include "ui/dialogs/officermodel.h"
#include "ui/dialogs/officerpicker.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// Agus covers the whole city; Sri knows roads and only Gondokusuman.
Reference cityOf(const Reference &plain)
{
    Reference reference = plain;
    reference.officers[1].skills = {u"jalan"_s};
    reference.officers[1].kemantren = {u"34.71.03"_s};
    reference.officers[1].team = QString();
    return reference;
}

/// The officers of DPUPKP over a complaint in Bener, Tegalrejo.
struct Officers {
    Officers()
    {
        desk.changeReference(cityOf(*desk.reference()));
        complaint = desk.complaint(desk.add(u"Lubang"_s));
        model.show(desk.reference(), officersFor(complaint, *desk.reference(),
                                                 {{u"officer-1"_s, 3, 1, 1240},
                                                  {u"officer-2"_s, 8, 0, -1}}));
    }

    QString shown(int row, OfficerModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    QString spoken(int row, OfficerModel::Column column) const
    {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    }

    FakeDesk desk;
    Complaint complaint;
    OfficerModel model;
};

/// The same in a picker on the screen.
struct Picker {
    Picker()
    {
        desk.changeReference(cityOf(*desk.reference()));
        desk.setLoads({{u"officer-1"_s, 3, 1, 1240}, {u"officer-2"_s, 8, 0, -1}});
        complaint = desk.complaint(desk.add(u"Lubang"_s));
        widget.prepare(desk, complaint);
        widget.resize(900, 400);
        widget.show();
    }

    QTableView *table() const { return widget.findChild<QTableView *>(u"table"_s); }
    QString selected() const
    {
        const auto rows = table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.front().data(OfficerModel::OfficerId).toString();
    }

    FakeDesk desk;
    Complaint complaint;
    OfficerPicker widget;
};

} // namespace

TEST_CASE("The agency admin sees each officer's team, skills, area, load and distance")
{
    const Officers officers;
    REQUIRE(officers.model.rowCount() == 2);
    CHECK(officers.shown(0, OfficerModel::Name) == u"Agus Andaian (Tim 1)"_s);
    CHECK(officers.shown(0, OfficerModel::Load) == u"3 / 8"_s);
    CHECK(officers.shown(0, OfficerModel::Late) == u"1"_s);
    CHECK(officers.shown(0, OfficerModel::Distance).contains(u"km"));
    CHECK(officers.shown(1, OfficerModel::Name) == u"Sri Contoh"_s);
    CHECK(officers.shown(1, OfficerModel::Area) == u"Gondokusuman"_s);
    CHECK(officers.shown(1, OfficerModel::Distance).isEmpty());
}

TEST_CASE("A screen reader hears who is suggested and who is full")
{
    const Officers officers;
    CHECK(officers.spoken(0, OfficerModel::Name) != officers.shown(0, OfficerModel::Name));
    CHECK(officers.spoken(1, OfficerModel::Name) == officers.shown(1, OfficerModel::Name));
    CHECK(officers.spoken(1, OfficerModel::Load).contains(u"full"));
    CHECK_FALSE(officers.spoken(0, OfficerModel::Load).contains(u"full"));
}

TEST_CASE("The officers keep the rules of models through a reload")
{
    Officers officers;
    const QAbstractItemModelTester tester(&officers.model, kFatal);
    OfficerFilter filter;
    filter.setSourceModel(&officers.model);
    const QAbstractItemModelTester filterTester(&filter, kFatal);
    officers.model.show(officers.desk.reference(), {});
    officers.model.retranslate();
    CHECK(filter.rowCount() == 0);
}

TEST_CASE("A search finds officers by any words of name, skill and area")
{
    Officers officers;
    OfficerFilter filter;
    filter.setSourceModel(&officers.model);
    filter.setWords(u"sri gondo"_s);
    CHECK(filter.rowCount() == 1);
    filter.setWords(u"sri drainase"_s);
    CHECK(filter.rowCount() == 0);
    filter.setWords(QString());
    filter.setOnlyHere(true);
    CHECK(filter.rowCount() == 1);
    filter.setOnlyHere(false);
    filter.setOnlyFree(true);
    CHECK(filter.index(0, 0).data(OfficerModel::OfficerId) == u"officer-1"_s);
}

TEST_CASE("The picker suggests the first officer and says why")
{
    Picker picker;
    picker.widget.takeSuggestion();
    CHECK(picker.widget.officer() == u"officer-1"_s);
    CHECK(picker.selected() == u"officer-1"_s);
    const QString words = picker.widget.findChild<QLabel *>(u"suggestion"_s)->text();
    CHECK(words.contains(u"Agus Andaian"));
    CHECK(words.contains(u"09"));
}

TEST_CASE("A click on a row chooses the officer")
{
    Picker picker;
    QSignalSpy changes(&picker.widget, &OfficerPicker::officerChanged);
    const QRect row = picker.table()->visualRect(picker.table()->model()->index(1, 0));
    QTest::mouseClick(picker.table()->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(picker.widget.officer() == u"officer-2"_s);
    CHECK(changes.size() == 1);
}

TEST_CASE("The chosen officer outlives a search and a reload of the loads")
{
    Picker picker;
    picker.widget.setOfficer(u"officer-2"_s);
    auto *search = picker.widget.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"Agus"_s);
    CHECK(picker.widget.officer() == u"officer-2"_s);
    search->clear();
    CHECK(picker.selected() == u"officer-2"_s);
    picker.widget.prepare(picker.desk, picker.complaint);
    CHECK(picker.selected() == u"officer-2"_s);
}

TEST_CASE("Who has the task already is not offered again")
{
    Picker picker;
    picker.widget.prepare(picker.desk, picker.complaint, u"officer-1"_s);
    CHECK(picker.table()->model()->rowCount() == 1);
}

TEST_CASE("An agency without officers is told where to enter them")
{
    Picker picker;
    picker.complaint.agency = u"DISHUB"_s;
    picker.widget.prepare(picker.desk, picker.complaint);
    picker.widget.takeSuggestion();
    CHECK(picker.widget.officer().isEmpty());
    CHECK_FALSE(picker.widget.findChild<QLabel *>(u"suggestion"_s)->text().isEmpty());
}

TEST_CASE("A narrow table gives the name its room")
{
    Picker picker;
    const auto hidden = [&](int column) { return picker.table()->isColumnHidden(column); };
    picker.widget.resize(1400, 400);
    CHECK_FALSE((hidden(OfficerModel::Skills) || hidden(OfficerModel::Area)));
    picker.widget.resize(picker.widget.fontMetrics().averageCharWidth() * 60, 400);
    CHECK(hidden(OfficerModel::Area));
    CHECK_FALSE((hidden(OfficerModel::Name) || hidden(OfficerModel::Load)));
}
