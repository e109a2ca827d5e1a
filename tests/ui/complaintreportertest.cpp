// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakelisting.h"
#include "ui/complaint/fieldgrid.h"
#include "ui/complaint/reportersection.h"
#include "ui/dialogsdriver.h"
#include "ui/panedriver.h"
#include "ui/speaking.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// "name: value" of each line in sight.
QStringList linesOf(const QWidget &section)
{
    QStringList lines;
    for (const QLabel *value : section.findChildren<QLabel *>())
        if (!value->isHidden() && !value->accessibleName().isEmpty())
            lines << value->accessibleName() + u": "_s + value->text();
    return lines;
}

/// A complaint by this reporter; its id.
QString complaintOf(FakeDesk &desk, const Reporter &reporter)
{
    Intake intake = desk.intake(u"Lubang"_s);
    intake.reporter = reporter;
    return desk.add(intake, 10min);
}

/// Looks at the driver's complaint's reporter for this reason.
QString revealed(DialogsDriver &person, const Seat &seat, const QString &reason)
{
    person.open(Action::RevealReporter, seat);
    person.fill(u"note"_s, reason);
    person.confirm();
    return person.field<QLabel>(u"identityText"_s)->text();
}

} // namespace

TEST_CASE("A reader sees of the reporter what the desk has masked, and only what there is")
{
    CaseFile file;
    file.maskedReporter.name = u"Bu S•••"_s;
    file.maskedReporter.email = u"s•••@contoh.id"_s;
    ReporterSection section;
    section.show(file);
    CHECK(linesOf(section) == QStringList{u"Name: Bu S•••"_s, u"E-mail: s•••@contoh.id"_s});
}

TEST_CASE("A reader can tell an anonymous reporter from one who gave no name")
{
    CaseFile file;
    ReporterSection section;
    section.show(file);
    CHECK(linesOf(section) == QStringList{u"Name: Not given"_s});
    file.complaint.anonymous = true;
    section.show(file);
    CHECK(linesOf(section) == QStringList{u"Name: Anonymous"_s});
}

TEST_CASE("A reader learns how many other complaints the same reporter has")
{
    const Speaking speaking(Tongue::English);
    CaseFile file;
    ReporterSection section;
    const auto *others = section.findChild<QLabel *>(u"otherComplaints"_s);
    section.show(file);
    CHECK(others->isHidden());
    file.otherComplaintsOfReporter = 1;
    section.show(file);
    CHECK(others->text() == u"1 other complaint of the same reporter"_s);
    file.otherComplaintsOfReporter = 12;
    section.show(file);
    CHECK(others->text() == u"12 other complaints of the same reporter"_s);
}

TEST_CASE("Only who may look behind the mask is offered to")
{
    const auto [anonymous, role, offered] = GENERATE(table<bool, Role, bool>({
        {false, Role::AgencyAdmin, true}, {false, Role::FieldOfficer, true},
        {true, Role::AgencyAdmin, false}, {true, Role::FieldOfficer, false},
        {true, Role::CentralAdmin, true}}));
    Opened opened;
    Reporter reporter;
    reporter.anonymous = anonymous;
    opened.id = complaintOf(opened.desk, reporter);
    opened.desk.bringTo(opened.id, State::InProgress);
    opened.by(fakeSeat(role));
    CHECK(opened.find<QPushButton>(u"reveal"_s)->isHidden() != offered);
    CHECK((opened.pane.findChild<QAction *>(u"step-reveal_reporter"_s) != nullptr) == offered);
}

TEST_CASE("An officer whose task is done no longer looks behind the mask")
{
    Opened opened;
    opened.desk.bringTo(opened.id, State::Done);
    opened.by(FakeDesk::officer());
    CHECK(opened.find<QPushButton>(u"reveal"_s)->isHidden());
}

TEST_CASE("Who looks at the reporter sees all that was given, each under its name")
{
    DialogsDriver person;
    person.id = complaintOf(person.desk, {u"Bu Sri"_s, u"0812-0000-0012"_s, u"sri@contoh.id"_s,
                                          u"3471010101010001"_s, u"Jl. <b>3</b>"_s, u"@sri"_s});
    const QString identity = revealed(person, FakeDesk::admin(), u"Menelepon."_s);
    CHECK(identity
          == u"Name: Bu Sri\nTelephone: 0812-0000-0012\nE-mail: sri@contoh.id\n"
             "NIK: 3471010101010001\nAddress: Jl. <b>3</b>\nAccount: @sri"_s);
    CHECK(person.field<QLabel>(u"identityText"_s)->textFormat() == Qt::PlainText);
}

TEST_CASE("Each look is in the history with its reason and who looked, never with the identity")
{
    DialogsDriver person;
    revealed(person, FakeDesk::admin(), u"Menelepon pelapor."_s);
    const CaseFile file = *person.desk.open(FakeDesk::admin(), person.id).result();
    const Event &look = file.history.back().event;
    CHECK(look.action == Action::RevealReporter);
    CHECK(look.by == FakeDesk::admin());
    CHECK(look.input.note == u"Menelepon pelapor."_s);
    CHECK(look.input.message.isEmpty());
    CHECK(person.taken == std::vector{Action::RevealReporter});
}

TEST_CASE("Who has seen the reporter cannot change the reason, nor is he logged twice")
{
    DialogsDriver person;
    revealed(person, FakeDesk::admin(), u"Menelepon."_s);
    CHECK(person.field<QPlainTextEdit>(u"note"_s)->isReadOnly());
    const int version = person.desk.complaint(person.id).version;
    person.confirm();
    CHECK(person.dialog() == nullptr);
    CHECK(person.desk.complaint(person.id).version == version);
}

TEST_CASE("Admin Pusat is warned before looking at a reporter who asked to stay anonymous")
{
    const auto [anonymous, warned] = GENERATE(table<bool, bool>({{true, true}, {false, false}}));
    DialogsDriver person;
    Reporter reporter;
    reporter.anonymous = anonymous;
    person.id = complaintOf(person.desk, reporter);
    person.open(Action::RevealReporter, FakeDesk::central());
    const QString audience = person.field<Notice>(u"audience"_s)->sentence();
    CHECK(audience.contains(u"anonymous") == warned);
    CHECK(audience.contains(u"logged"));
}

TEST_CASE("Who looks behind the mask of somebody who gave nothing is told so")
{
    DialogsDriver person;
    person.id = complaintOf(person.desk, {});
    CHECK(revealed(person, FakeDesk::admin(), u"Menelepon."_s)
          == u"The reporter gave nothing about himself or herself."_s);
}

TEST_CASE("The identity stays in sight in the other language, and the pane stays masked")
{
    Speaking speaking(Tongue::English);
    DialogsDriver person;
    revealed(person, FakeDesk::admin(), u"Menelepon."_s);
    const auto *identity = person.field<QLabel>(u"identityText"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return identity->text().startsWith(u"Nama: Bpk. Dullah"); }));
    ReporterSection section;
    section.show(*person.desk.open(FakeDesk::admin(), person.id).result());
    CHECK_FALSE(linesOf(section).join(u' ').contains(u"Dullah"));
}

TEST_CASE("A grid of fields shows as many lines as the last complaint has")
{
    FieldGrid grid;
    grid.show({{u"A"_s, u"1"_s}, {u"B"_s, {}}, {u"C"_s, u"3"_s}});
    CHECK(linesOf(grid) == QStringList{u"A: 1"_s, u"C: 3"_s});
    grid.show({{u"B"_s, u"2"_s}});
    CHECK(linesOf(grid) == QStringList{u"B: 2"_s});
}
