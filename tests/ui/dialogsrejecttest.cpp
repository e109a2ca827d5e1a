// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("The agency admin cannot reject without a reason")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.fill(u"messageText"_s, u"Mohon maaf."_s);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"reason"_s).isEmpty());
    CHECK(person.text(u"messageText"_s) == u"Mohon maaf."_s);
    CHECK(person.desk.performed().empty());
}

TEST_CASE("The agency admin cannot reject without a message, and stands in its field")
{
    DialogsDriver person;
    FormDialog *dialog = person.open(Action::Reject);
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, u" "_s);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"message"_s).isEmpty());
    CHECK(dialog->focusWidget() == person.field<QWidget>(u"messageText"_s));
}

TEST_CASE("The agency admin rejects by the keyboard alone")
{
    DialogsDriver person;
    FormDialog *dialog = person.open(Action::Reject);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_5, Qt::AltModifier);
    const auto *reason = person.field<QAbstractButton>(u"reason_spam"_s);
    REQUIRE(QTest::qWaitFor([&] { return reason->isChecked(); }));
    person.confirm();
    CHECK(person.sent().reason == u"spam"_s);
    CHECK(person.sent().message == u"Aduan UPIK-2026-000001 ditolak karena spam."_s);
    CHECK(person.taken == std::vector{Action::Reject});
    CHECK(person.desk.complaint(person.id).state == State::UnderReview);
}

TEST_CASE("The reason shows what it asks besides, and the template follows")
{
    DialogsDriver person;
    person.open(Action::Reject);
    CHECK_FALSE(person.field<QWidget>(u"agencyDetail"_s)->isVisible());
    person.tick(u"reason_bukan_kewenangan"_s);
    CHECK(person.field<QWidget>(u"agencyDetail"_s)->isVisible());
    person.fill(u"agency"_s, u"DLH"_s);
    CHECK(person.text(u"messageText"_s).endsWith(u"Sampaikan kepada Dinas Lingkungan Hidup."));
    person.confirm();
    CHECK(person.sent().agency == u"DLH"_s);
}

TEST_CASE("A change of the reason leaves a message alone that somebody has touched")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, u"Kata saya sendiri."_s);
    person.tick(u"reason_bukan_kewenangan"_s);
    CHECK(person.text(u"messageText"_s) == u"Kata saya sendiri."_s);
}

TEST_CASE("Who rejects a duplicate says of which complaint")
{
    DialogsDriver person;
    const QString other = person.desk.add(u"Lubang yang sama"_s);
    person.similar = {{other, u"UPIK-2026-000002"_s, u"Lubang yang sama"_s, 120,
                       person.desk.now(), State::InProgress}};
    person.open(Action::Reject);
    person.tick(u"reason_duplikat"_s);
    person.fill(u"messageText"_s, u"Sama."_s);
    person.confirm();
    CHECK_FALSE(person.faultOf(u"mergeInto"_s).isEmpty());
    person.field<QListWidget>(u"found"_s)->setCurrentRow(0);
    person.confirm();
    CHECK(person.sent().mergeInto == other);
}

TEST_CASE("What the reporter can complete is asked for instead")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.tick(u"reason_tidak_lengkap"_s);
    person.tick(u"askInstead"_s);
    REQUIRE(person.field<QWidget>(u"audience"_s));
    person.fill(u"messageText"_s, u"Di mana letaknya?"_s);
    person.confirm();
    CHECK(person.taken == std::vector{Action::AskInfo});
}

TEST_CASE("A placeholder never reaches the reporter")
{
    DialogsDriver person;
    person.open(Action::AskInfo);
    CHECK(person.text(u"messageText"_s) == u"Mohon lengkapi: {penjelasan}"_s);
    person.confirm();
    CHECK(person.faultOf(u"message"_s).contains(u"{penjelasan}"));
    CHECK(person.desk.performed().empty());
}
