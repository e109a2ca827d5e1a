// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/officerpicker.h"
#include "ui/dialogsdriver.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk that counts the loads for a while.
class CountingDesk : public HeldDesk
{
public:
    QFuture<Result<std::vector<OfficerLoad>>> loads(const QString &agency,
                                                    const QString &complaint) override
    {
        return later(HeldDesk::loads(agency, complaint));
    }
};

/// A picker whose suggestion was asked for while the loads are still counted: Agus, whom the
/// alphabet puts first, is full.
struct Picker {
    Picker()
    {
        desk.setLoads({{u"officer-1"_s, 8, 0, -1}, {u"officer-2"_s, 1, 0, -1}});
        desk.hold();
        widget.prepare(desk, desk.complaint(desk.add(u"Lubang"_s)));
        widget.takeSuggestion();
        widget.show();
    }
    /// The loads come.
    bool count()
    {
        desk.release();
        const auto *words = widget.findChild<QLabel *>(u"suggestion"_s);
        return QTest::qWaitFor([&] { return words->text().contains(u"Sri Contoh"); });
    }

    CountingDesk desk;
    OfficerPicker widget;
};

QString draftOf(const DialogsDriver &person) { return u"assign:"_s + person.id; }

/// The dialog that gives a task to an officer, Sri being the one with room.
void openAssigning(DialogsDriver &person)
{
    if (person.desk.complaint(person.id).state != State::Accepted)
        person.bringTo(State::Accepted);
    person.desk.setLoads({{u"officer-1"_s, 8, 0, -1}, {u"officer-2"_s, 1, 0, -1}});
    person.open(Action::Assign);
}

} // namespace

TEST_CASE("The officer who is chosen already is the one suggested, however long the counting takes")
{
    Picker picker;
    REQUIRE(picker.count());
    CHECK(picker.widget.officer() == u"officer-2"_s);
}

TEST_CASE("Who chose an officer while the loads were counted keeps that one")
{
    Picker picker;
    picker.widget.setOfficer(u"officer-1"_s);
    REQUIRE(picker.count());
    CHECK(picker.widget.officer() == u"officer-1"_s);
}

TEST_CASE("A suggestion alone is no draft, and one of today takes the place of yesterday's")
{
    DialogsDriver person;
    openAssigning(person);
    person.escape();
    CHECK_FALSE(person.desk.drafts().contains(draftOf(person)));
    person.open(Action::Assign);
    person.fill(u"note"_s, u"Bawa tangga."_s);
    person.escape();
    person.desk.setLoads({{u"officer-1"_s, 0, 0, -1}, {u"officer-2"_s, 8, 0, -1}});
    person.open(Action::Assign);
    CHECK(person.field<OfficerPicker>(u"officer"_s)->officer() == u"officer-1"_s);
    CHECK(person.text(u"note"_s) == u"Bawa tangga."_s);
}

TEST_CASE("An officer chosen by hand comes back with the draft")
{
    DialogsDriver person;
    openAssigning(person);
    person.field<OfficerPicker>(u"officer"_s)->setOfficer(u"officer-1"_s);
    person.escape();
    person.open(Action::Assign);
    CHECK(person.field<OfficerPicker>(u"officer"_s)->officer() == u"officer-1"_s);
}
