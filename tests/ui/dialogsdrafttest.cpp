// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>
#include <QEvent>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString draftKey(const DialogsDriver &person) { return u"reject:"_s + person.id; }

/// Closes by Esc, with the reason "spam" and a message in the form.
void leaveWithText(DialogsDriver &person)
{
    person.open(Action::Reject);
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, u"Setengah jadi"_s);
    person.escape();
}

/// A colleague corrects the title and the category.
void correctMeanwhile(DialogsDriver &person)
{
    ActionInput correction;
    correction.facts = person.desk.complaint(person.id).facts;
    correction.facts->title = u"Lampu mati"_s;
    correction.facts->category = u"pju"_s;
    person.desk.act(person.id, Action::CorrectFields, FakeDesk::admin(), correction);
}

} // namespace

TEST_CASE("What is typed is kept within a second")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.fill(u"messageText"_s, u"Setengah"_s);
    const auto isKept = [&] { return person.desk.drafts().contains(draftKey(person)); };
    CHECK(QTest::qWaitFor(isKept, 1000));
    CHECK(person.desk.drafts().value(draftKey(person))["messageText"_L1] == u"Setengah"_s);
}

TEST_CASE("Esc closes and the draft comes back at the next opening")
{
    DialogsDriver person;
    leaveWithText(person);
    CHECK(person.dialog() == nullptr);
    person.open(Action::Reject);
    CHECK(person.field<QAbstractButton>(u"reason_spam"_s)->isChecked());
    CHECK(person.text(u"messageText"_s) == u"Setengah jadi"_s);
    CHECK_FALSE(person.notice().isEmpty());
}

TEST_CASE("The draft is gone once the act is done")
{
    DialogsDriver person;
    leaveWithText(person);
    person.open(Action::Reject);
    person.confirm();
    REQUIRE(person.taken.size() == 1);
    CHECK(person.desk.drafts().isEmpty());
}

TEST_CASE("A dialog that was only looked at leaves no draft")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.escape();
    CHECK(person.desk.drafts().isEmpty());
}

TEST_CASE("A draft of an intake keeps every field of its channel")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"surat"_s);
    person.fill(u"channelNumber"_s, u"12/KEL/2026"_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.fill(u"agency"_s, u"DPUPKP"_s);
    person.escape();
    person.openIntake();
    CHECK(person.text(u"channelNumber"_s) == u"12/KEL/2026"_s);
    CHECK(person.text(u"category"_s) == u"sampah"_s);
    CHECK(person.text(u"agency"_s) == u"DPUPKP"_s);
}

TEST_CASE("Somebody else's step is named and the text stays")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Sudah ditelepon."_s);
    person.desk.act(person.id, Action::Accept, FakeDesk::admin());
    person.confirm();
    CHECK(person.notice().contains(u"Ratna"));
    CHECK(person.text(u"note"_s) == u"Sudah ditelepon."_s);
    person.confirm();
    CHECK(person.taken == std::vector{Action::InternalNote});
}

TEST_CASE("A step that somebody's act made impossible cannot be confirmed again")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.tick(u"reason_spam"_s);
    person.desk.act(person.id, Action::Accept, FakeDesk::admin());
    person.confirm();
    CHECK_FALSE(person.field<QAbstractButton>(u"primary"_s)->isEnabled());
    const auto attempts = person.desk.performed().size();
    person.confirm();
    CHECK(person.desk.performed().size() == attempts);
}

TEST_CASE("A full disk is told and nothing typed is lost")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Progress, FakeDesk::officer());
    person.fill(u"note"_s, u"Sudah digali."_s);
    person.desk.failNext({ErrorCode::StoreFull});
    person.confirm();
    CHECK_FALSE(person.notice().isEmpty());
    CHECK(person.text(u"note"_s) == u"Sudah digali."_s);
    CHECK(person.taken.empty());
}

TEST_CASE("A switch of the language keeps what is half written")
{
    DialogsDriver person;
    FormDialog *dialog = person.open(Action::Reject);
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, u"Setengah jadi"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(dialog, &change);
    CHECK(person.text(u"messageText"_s) == u"Setengah jadi"_s);
    CHECK(person.field<QAbstractButton>(u"reason_spam"_s)->isChecked());
}

TEST_CASE("A draft brings back what was changed in the facts, not what a colleague has replaced")
{
    const Action action = GENERATE(Action::Accept, Action::CorrectFields);
    DialogsDriver person;
    person.open(action);
    person.fill(u"placeText"_s, u"Depan pasar"_s);
    person.escape();
    correctMeanwhile(person);
    person.open(action);
    CHECK(person.text(u"placeText"_s) == u"Depan pasar"_s);
    CHECK(person.text(u"title"_s) == u"Lampu mati"_s);
    CHECK(person.text(u"category"_s) == u"pju"_s);
}

TEST_CASE("A colleague's correction during a verification does not become the verifier's own")
{
    DialogsDriver person;
    person.open(Action::Accept);
    person.fill(u"placeText"_s, u"Depan pasar"_s);
    correctMeanwhile(person);
    person.confirm();
    person.escape();
    const QJsonObject draft = person.desk.drafts().value(u"accept:"_s + person.id);
    CHECK(draft.contains(u"placeText"_s));
    CHECK_FALSE((draft.contains(u"title"_s) || draft.contains(u"category"_s)));
}
