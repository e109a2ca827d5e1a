// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsopenings.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr Point kInKricak{-7.775123456789, 110.355987654321};

/// Kricak with borders, a square of two kilometres round the point.
Reference withBorders(const Reference &plain)
{
    Reference reference = plain;
    const auto corner = [](double north, double east) {
        return Point{kInKricak.latitude + north, kInKricak.longitude + east};
    };
    reference.regions[2].rings = {
        {corner(0.01, -0.01), corner(0.01, 0.01), corner(-0.01, 0.01), corner(-0.01, -0.01)}};
    return reference;
}

/// Facts of which no field of a form can show everything.
Facts hardFacts(const DialogsDriver &person)
{
    Facts facts = person.desk.intake(u"Jalan rusak"_s).facts;
    facts.title = u" Jalan rusak "_s;
    facts.classification = u"kelas_lama"_s;
    facts.placeText = QString(700, u'x');
    facts.point = kInKricak;
    return facts;
}

/// The driver's complaint is one with these facts.
void bring(DialogsDriver &person, const Facts &facts)
{
    Intake intake = person.desk.intake(facts.title);
    intake.facts = facts;
    person.id = person.desk.add(intake, 10min);
}

} // namespace

TEST_CASE("The agency admin verifies without correcting what no field can show")
{
    DialogsDriver person;
    person.desk.changeReference(withBorders(*person.desk.reference()));
    bring(person, hardFacts(person));
    person.open(Action::Accept);
    person.confirm();
    CHECK_FALSE(person.sent().facts);
}

TEST_CASE("The agency admin corrects one fact and leaves the others as they are")
{
    DialogsDriver person;
    Facts facts = hardFacts(person);
    bring(person, facts);
    person.open(Action::CorrectFields);
    person.fill(u"urgency"_s, u"tinggi"_s);
    person.confirm();
    facts.urgency = u"tinggi"_s;
    REQUIRE(person.sent().facts);
    CHECK((*person.sent().facts == facts));
}

TEST_CASE("A kelurahan that an office chose is not replaced by that of the point on opening")
{
    DialogsDriver person;
    person.desk.changeReference(withBorders(*person.desk.reference()));
    bring(person, hardFacts(person));
    person.open(Action::CorrectFields);
    CHECK(person.text(u"kelurahan"_s) == u"34.71.01.1001"_s);
}

TEST_CASE("A point that is entered names its kelurahan")
{
    DialogsDriver person;
    person.desk.changeReference(withBorders(*person.desk.reference()));
    person.open(Action::CorrectFields);
    person.fill(u"point"_s, u"-7.7751, 110.3559"_s);
    CHECK(person.text(u"kelurahan"_s) == u"34.71.01.1002"_s);
    person.confirm();
    CHECK(person.sent().facts->point == Point{-7.7751, 110.3559});
}

TEST_CASE("A kelurahan that was chosen against its point comes back with the draft")
{
    const QString kelurahan = GENERATE(u"34.71.01.1001"_s, u""_s);
    DialogsDriver person;
    person.desk.changeReference(withBorders(*person.desk.reference()));
    person.open(Action::CorrectFields);
    person.fill(u"point"_s, u"-7.7751, 110.3559"_s);
    person.fill(u"kelurahan"_s, kelurahan);
    person.escape();
    person.open(Action::CorrectFields);
    CHECK(person.text(u"point"_s) == u"-7.7751, 110.3559"_s);
    CHECK(person.text(u"kelurahan"_s) == kelurahan);
}

TEST_CASE("The agency admin takes a wrong point away")
{
    DialogsDriver person;
    bring(person, hardFacts(person));
    person.open(Action::CorrectFields);
    person.fill(u"point"_s, QString());
    person.confirm();
    REQUIRE(person.sent().facts);
    CHECK_FALSE(person.sent().facts->point);
}

TEST_CASE("A colleague's correction is not taken back by a verification that was open meanwhile")
{
    DialogsDriver person;
    person.open(Action::Accept);
    person.fill(u"title"_s, u"Jalan berlubang dalam"_s);
    ActionInput correction;
    correction.facts = person.desk.complaint(person.id).facts;
    correction.facts->category = u"pju"_s;
    person.desk.act(person.id, Action::CorrectFields, FakeDesk::admin(), correction);
    person.confirm();
    CHECK(person.text(u"category"_s) == u"pju"_s);
    person.confirm();
    CHECK(person.desk.complaint(person.id).facts.category == u"pju"_s);
    CHECK(person.desk.complaint(person.id).facts.title == u"Jalan berlubang dalam"_s);
}

TEST_CASE("Who corrects the same fact as a colleague keeps his own word in the field")
{
    DialogsDriver person;
    person.open(Action::CorrectFields);
    person.fill(u"title"_s, u"Kata saya"_s);
    ActionInput correction;
    correction.facts = person.desk.complaint(person.id).facts;
    correction.facts->title = u"Kata rekan"_s;
    person.desk.act(person.id, Action::CorrectFields, FakeDesk::admin(), correction);
    person.confirm();
    CHECK(person.text(u"title"_s) == u"Kata saya"_s);
    CHECK(person.notice().contains(u"Ratna"));
}

TEST_CASE("The deadlines of a verification follow the urgency and the officer as they are chosen")
{
    DialogsDriver person;
    person.open(Action::Accept);
    const auto *deadlines = person.field<QLabel>(u"deadlines"_s);
    const QString plain = deadlines->text();
    CAPTURE(plain);
    CHECK(plain.contains(u"24 Nov 2026 11.00 WIB"));
    person.fill(u"title"_s, QString());
    CHECK(deadlines->text().isEmpty());
    person.fill(u"title"_s, u"Jalan berlubang"_s);
    CHECK(deadlines->text() == plain);
}

TEST_CASE("The agency admin is warned of personal data before a message repeats it")
{
    DialogsDriver person;
    Intake intake = person.desk.intake(u"Lubang"_s);
    intake.text = u"Hubungi 0812-3456-7890 atau NIK 3471010101010001."_s;
    person.id = person.desk.add(intake, 10min);
    person.open(Action::Accept);
    CHECK(person.field<Notice>(u"personalData"_s)->sentence().contains(u"NIK"));
    person.escape();
    person.id = person.desk.add(u"Lampu mati"_s);
    person.open(Action::Accept);
    CHECK(person.field<Notice>(u"personalData"_s)->sentence().isEmpty());
}

TEST_CASE("The agency admin sees similar complaints in the verification, or no heading for none")
{
    DialogsDriver person;
    person.open(Action::Accept);
    CHECK_FALSE(person.field<QLabel>(u"similarLabel"_s)->isVisible());
    person.escape();
    person.similar = {{u"x"_s, u"UPIK-2026-000009"_s, u"<i>Aspal</i>"_s, 120,
                       person.desk.now() - 48h, State::InProgress}};
    person.open(Action::Accept);
    const QString line = person.field<QLabel>(u"similar"_s)->text();
    CHECK(line.startsWith(u"UPIK-2026-000009 · <i>Aspal</i> · 120 m"));
    CHECK(line.endsWith(u"In progress"));
}
