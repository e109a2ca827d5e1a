// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/oddtexts.h"
#include "ui/dialogsopenings.h"
#include "ui/speaking.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr qsizetype kMost = 10'000;

/// A field for many words, and the place that its faults name.
struct Wordy {
    Opening opening;
    QString field;
    QString place;
};

const std::vector<Wordy> kWordy{
    {{Action::InternalNote, State::Received, Role::AgencyAdmin}, u"note"_s, u"note"_s},
    {{Action::MessageReporter, State::Received, Role::AgencyAdmin}, u"messageText"_s,
     u"message"_s},
    {{Action::AskInfo, State::Received, Role::AgencyAdmin}, u"messageText"_s, u"message"_s},
    {{Action::Progress, State::InProgress, Role::FieldOfficer}, u"note"_s, u"note"_s},
    {{Action::Resume, State::OnHold, Role::FieldOfficer}, u"note"_s, u"note"_s},
    {{Action::Remind, State::Received, Role::CentralAdmin}, u"note"_s, u"note"_s},
    {{Action::SendBack, State::UnderReview, Role::CentralAdmin}, u"note"_s, u"note"_s},
};

/// What was sent to the desk from this field.
QString sentOf(const DialogsDriver &person, const Wordy &wordy)
{
    return wordy.place == "note"_L1 ? person.sent().note : person.sent().message;
}

/// QTextDocument ends its lines with "\n" alone, and shows a NUL as nothing.
bool isEditable(const QString &text) { return !text.contains(u'\r') && !text.contains(u'\0'); }

} // namespace

TEST_CASE("Ten thousand characters fit into every text, letter by letter")
{
    const Wordy wordy = GENERATE(from_range(kWordy));
    DialogsDriver person;
    openAs(person, wordy.opening);
    const QString words = QString(kMost - 1, u'ꦱ') + u'!';
    person.fill(wordy.field, words);
    person.confirm();
    REQUIRE(person.taken.size() == 1);
    CHECK((sentOf(person, wordy) == words));
}

TEST_CASE("One character too many is refused where it stands, with the limit, and stays there")
{
    const Wordy wordy = GENERATE(from_range(kWordy));
    DialogsDriver person;
    const FormDialog *dialog = openAs(person, wordy.opening);
    person.fill(wordy.field, QString(kMost + 1, u'x'));
    person.confirm();
    CHECK(person.faultOf(wordy.place).contains(u"10000"));
    CHECK(isFocusIn(dialog, wordy.field));
    CHECK(person.text(wordy.field).size() == kMost + 1);
    CHECK(person.taken.empty());
}

TEST_CASE("The counter tells how much of a message there is room for, in the clerk's digits")
{
    const auto [tongue, counted] = GENERATE(table<Tongue, QString>({
        {Tongue::English, u"10,001 of 10,000 characters"_s},
        {Tongue::Indonesian, u"10.001 dari 10.000 karakter"_s},
    }));
    const Speaking speaking(tongue);
    DialogsDriver person;
    person.open(Action::MessageReporter);
    person.fill(u"messageText"_s, QString(kMost + 1, u'x'));
    CHECK(person.field<QLabel>(u"counter"_s)->text() == counted);
}

TEST_CASE("Odd texts go to the history as they were typed")
{
    const QString odd = GENERATE(from_range(oddTexts()));
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, odd);
    person.confirm();
    CAPTURE(odd);
    if (isEditable(odd))
        CHECK((person.sent().note == odd));
    else
        CHECK_FALSE(person.sent().note.isEmpty());
}

TEST_CASE("Odd texts go to the reporter as they were typed")
{
    const QString odd = GENERATE(from_range(oddTexts()));
    DialogsDriver person;
    person.open(Action::MessageReporter);
    person.fill(u"messageText"_s, odd);
    person.confirm();
    CAPTURE(odd);
    if (isEditable(odd))
        CHECK((person.sent().message == odd));
    else
        CHECK_FALSE(person.sent().message.isEmpty());
}

TEST_CASE("Odd titles stay letters in field and heading")
{
    const QString odd = GENERATE(u"<img src=x onerror=alert(1)>"_s, u"a%1b%2 & \"c\""_s,
                                 u"ꦗꦭꦤ꧀ ꦫꦸꦱꦏ꧀"_s, u"\u202Egnabul\u202C"_s, u"👨‍👩‍👧 jatuh"_s);
    DialogsDriver person;
    person.id = person.desk.add(odd);
    person.open(Action::CorrectFields);
    CHECK(person.text(u"title"_s) == odd);
    CHECK(person.heading().contains(odd));
    CHECK(person.field<QLabel>(u"heading"_s)->textFormat() == Qt::PlainText);
}

TEST_CASE("A title takes three hundred characters and no key more")
{
    DialogsDriver person;
    person.open(Action::CorrectFields);
    person.fill(u"title"_s, QString(299, u'x'));
    QTest::keyClicks(person.field<QLineEdit>(u"title"_s), u"yz"_s);
    person.confirm();
    REQUIRE(person.sent().facts);
    CHECK(person.sent().facts->title == QString(299, u'x') + u'y');
}

TEST_CASE("A long title is cut in the heading, never in the complaint")
{
    DialogsDriver person;
    const QString title = QString(u"Jalan rusak "_s).repeated(20).trimmed();
    person.id = person.desk.add(title);
    const FormDialog *dialog = person.open(Action::CorrectFields);
    CHECK(person.heading().contains(u'…'));
    CHECK(person.heading().size() < 200);
    CHECK(person.text(u"title"_s) == title);
    CHECK(dialog->windowTitle() == person.heading());
}

TEST_CASE("The heading of a long title of emoji ends with a whole one")
{
    DialogsDriver person;
    const QString thumb = u"👍🏾"_s;
    person.id = person.desk.add(u"x"_s + thumb.repeated(60));
    person.open(Action::InternalNote);
    const QString shown = person.heading().section(u'“', 1).section(u'…', 0, 0);
    CHECK((shown.size() - 1) % thumb.size() == 0);
}

TEST_CASE("A letter of fifty thousand characters is taken in, a longer one refused")
{
    const auto [length, isTaken] = GENERATE(table<int, bool>({{50'000, true}, {50'001, false}}));
    DialogsDriver person;
    const FormDialog *dialog = person.openIntake();
    person.fill(u"channel"_s, u"surat"_s);
    person.fill(u"text"_s, QString(length, u'a'));
    person.fill(u"category"_s, u"sampah"_s);
    person.confirm();
    CHECK(person.taken.empty() != isTaken);
    if (isTaken)
        return;
    CHECK(person.faultOf(u"text"_s).contains(u"50000"));
    CHECK(isFocusIn(dialog, u"text"_s));
}

TEST_CASE("A clerk types right to left and Javanese by the keyboard")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    auto *note = person.field<NoteEdit>(u"note"_s);
    for (const QString &piece : {u"مرحبا"_s, u" "_s, u"ꦲꦏ꧀ꦱꦫ"_s})
        QTest::sendKeyEvent(QTest::Click, note, Qt::Key_unknown, piece, Qt::NoModifier);
    person.confirm();
    CHECK(person.sent().note == u"مرحبا ꦲꦏ꧀ꦱꦫ"_s);
}
