// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/whenedit.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A call that was half taken down yesterday, read back, and left.
void leaveCall(DialogsDriver &person)
{
    person.openIntake();
    person.fill(u"channel"_s, u"telepon"_s);
    person.fill(u"text"_s, u"Sampah menumpuk di depan pasar."_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.fill(u"name"_s, u"Ibu Sri"_s);
    person.tick(u"readBack"_s);
    person.escape();
    person.desk.setNow(person.desk.now() + 24h);
}

QAbstractButton *startAfresh(const DialogsDriver &person)
{
    return person.field<QAbstractButton>(u"startAfresh"_s);
}

} // namespace

TEST_CASE("Somebody who types without a pause loses no more than two seconds of it")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    QElapsedTimer timer;
    timer.start();
    const bool isKept = QTest::qWaitFor([&] {
        person.fill(u"note"_s, person.text(u"note"_s) + u'a');
        return !person.desk.drafts().isEmpty();
    }, 4000);
    CHECK(isKept);
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("A new call is not taken for read back, nor for yesterday's, by a draft of yesterday")
{
    DialogsDriver person;
    leaveCall(person);
    person.openIntake();
    CHECK(person.text(u"name"_s) == u"Ibu Sri"_s);
    CHECK_FALSE(person.field<QAbstractButton>(u"readBack"_s)->isChecked());
    CHECK(person.field<WhenEdit>(u"submittedAt"_s)->when() == person.desk.now());
}

TEST_CASE("A time of the call that the clerk set comes back with the draft")
{
    DialogsDriver person;
    person.openIntake();
    const Instant called = person.desk.now() - 3h;
    person.field<WhenEdit>(u"submittedAt"_s)->setWhen(called);
    person.escape();
    person.openIntake();
    CHECK(person.field<WhenEdit>(u"submittedAt"_s)->when() == called);
}

TEST_CASE("The clerk who finds an old draft starts afresh with one press")
{
    DialogsDriver person;
    leaveCall(person);
    person.openIntake();
    REQUIRE(startAfresh(person)->isVisible());
    startAfresh(person)->click();
    CHECK(person.text(u"text"_s).isEmpty());
    CHECK(person.text(u"name"_s).isEmpty());
    CHECK(person.text(u"category"_s).isEmpty());
    CHECK((person.notice().isEmpty() && startAfresh(person)->isHidden()));
    CHECK(person.desk.drafts().isEmpty());
}

TEST_CASE("After a fresh start the words propose a category again")
{
    DialogsDriver person;
    leaveCall(person);
    person.openIntake();
    startAfresh(person)->click();
    person.fill(u"text"_s, u"Lampu jalan di gang kami mati"_s);
    CHECK(person.text(u"category"_s) == u"pju"_s);
}

TEST_CASE("A rejection that is begun afresh has no reason yet")
{
    DialogsDriver person;
    person.open(Action::Reject);
    const QString before = person.text(u"messageText"_s);
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, u"Setengah jadi"_s);
    person.escape();
    person.open(Action::Reject);
    startAfresh(person)->click();
    CHECK_FALSE(person.field<QAbstractButton>(u"reason_spam"_s)->isChecked());
    CHECK(person.text(u"messageText"_s) == before);
    person.escape();
    CHECK(person.desk.drafts().isEmpty());
}

TEST_CASE("Nobody is offered to start afresh where nothing came back")
{
    DialogsDriver person;
    person.openIntake();
    CHECK(startAfresh(person)->isHidden());
}
