// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/pointtext.h"
#include "ui/dialogsdriver.h"
#include "ui/speaking.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A clerk may write a point with decimal points or decimal commas")
{
    const QString text = GENERATE(u"-7.8014, 110.3647"_s, u"-7.8014,110.3647"_s,
                                  u"-7.8014 110.3647"_s, u"-7.8014;110.3647"_s,
                                  u"-7,8014; 110,3647"_s, u" -7,8014 110,3647 "_s,
                                  u"-7,8014, 110,3647"_s);
    const auto point = pointFrom(text);
    CAPTURE(text);
    REQUIRE(point);
    CHECK(point->latitude == Approx(-7.8014));
    CHECK(point->longitude == Approx(110.3647));
}

TEST_CASE("Whole degrees stay whole degrees, and no point on earth is none")
{
    const auto point = pointFrom(u"-7,110"_s);
    REQUIRE(point);
    CHECK((point->latitude == -7 && point->longitude == 110));
    for (const QString &none : {u"-7,8014"_s, u"di pasar"_s, u"-97.8, 110.3"_s, u"1 2 3"_s})
        CHECK_FALSE(pointFrom(none));
}

TEST_CASE("A point is written as its language writes it, and read again in either language")
{
    const Point point{-7.806238, 110.387455};
    Speaking speaking(Tongue::Indonesian);
    CHECK(textOf(point) == u"-7,80624; 110,38746"_s);
    CHECK(pointFrom(textOf(point)) == Point{-7.80624, 110.38746});
    speaking.change(Tongue::English);
    CHECK(textOf(point) == u"-7.80624, 110.38746"_s);
    CHECK(pointFrom(textOf(point)) == Point{-7.80624, 110.38746});
}

TEST_CASE("A point in a form follows the language, is not changed by that and makes no draft")
{
    Speaking speaking(Tongue::Indonesian);
    DialogsDriver person;
    Intake intake = person.desk.intake(u"Jalan rusak"_s);
    intake.facts.point = Point{-7.806238, 110.387455};
    person.id = person.desk.add(intake, 10min);
    person.open(Action::Accept);
    REQUIRE(person.text(u"point"_s) == u"-7,80624; 110,38746"_s);
    speaking.change(Tongue::English);
    REQUIRE(QTest::qWaitFor([&] { return person.text(u"point"_s).contains(u'.'); }));
    person.escape();
    CHECK(person.desk.drafts().isEmpty());
    person.open(Action::Accept);
    person.confirm();
    CHECK_FALSE(person.sent().facts);
}

TEST_CASE("What a clerk types as a point stays as he typed it when the language changes")
{
    Speaking speaking(Tongue::Indonesian);
    DialogsDriver person;
    person.open(Action::CorrectFields);
    person.fill(u"point"_s, u"-7,8; 110,4"_s);
    const QString hint = person.field<QLineEdit>(u"point"_s)->placeholderText();
    speaking.change(Tongue::English);
    REQUIRE(QTest::qWaitFor([&] {
        return person.field<QLineEdit>(u"point"_s)->placeholderText() != hint;
    }));
    CHECK(person.text(u"point"_s) == u"-7,8; 110,4"_s);
}

TEST_CASE("A clerk who mistypes a point reads how a point is written, in Indonesian")
{
    const Speaking speaking(Tongue::Indonesian);
    DialogsDriver person;
    person.open(Action::CorrectFields);
    person.fill(u"point"_s, u"di pasar"_s);
    person.confirm();
    const QString words = person.faultOf(u"point"_s);
    CHECK(words.contains(u"di pasar"));
    CHECK(words.contains(u"-7.8014, 110.3647"));
    CHECK_FALSE(words.contains(u"point"));
    CHECK_FALSE(words.contains(u"daftar"));
}

TEST_CASE("A clerk who mistypes a category is sent to the list")
{
    const Speaking speaking(Tongue::Indonesian);
    const QString place = GENERATE(u"category"_s, u"kelurahan"_s);
    DialogsDriver person;
    person.open(Action::CorrectFields);
    person.fill(place, QString());
    person.field<QComboBox>(place)->setEditText(u"Entah"_s);
    person.confirm();
    CHECK(person.faultOf(place).contains(u"Entah"));
    CHECK(person.faultOf(place).contains(u"daftar"));
    CHECK_FALSE(person.faultOf(place).contains(place));
}
