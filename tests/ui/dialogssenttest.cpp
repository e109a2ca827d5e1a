// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogs/whenedit.h"
#include "ui/dialogsopenings.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The message is written by hand, where it may be left out.
void tell(DialogsDriver &person, const QString &message)
{
    person.tick(u"tell"_s);
    person.fill(u"messageText"_s, message);
}

void addPhoto(DialogsDriver &person, const QString &name)
{
    person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/"_s + name});
}

} // namespace

TEST_CASE("A rejection sends reason, proposal, message and note, and nothing else")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.tick(u"reason_luar_kota"_s);
    person.fill(u"externalBody"_s, u"PLN"_s);
    person.fill(u"messageText"_s, u" Mohon maaf. "_s);
    person.fill(u"note"_s, u"Tiang PLN."_s);
    person.confirm();
    ActionInput input;
    input.reason = u"luar_kota"_s;
    input.externalBody = u"PLN"_s;
    input.message = u" Mohon maaf. "_s;
    input.note = u"Tiang PLN."_s;
    CHECK((person.sent() == input));
}

TEST_CASE("A proposal for a reason that was given up is not sent")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.tick(u"reason_bukan_kewenangan"_s);
    person.fill(u"agency"_s, u"DLH"_s);
    person.tick(u"reason_spam"_s);
    person.confirm();
    CHECK(person.sent().reason == u"spam"_s);
    CHECK(person.sent().agency.isEmpty());
}

TEST_CASE("An officer's progress goes with note, photos and the message he chose to send")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Progress, FakeDesk::officer());
    person.fill(u"note"_s, u"Sudah digali."_s);
    addPhoto(person, u"galian.jpg"_s);
    tell(person, u"Kami mulai menggali."_s);
    person.confirm();
    ActionInput input;
    input.note = u"Sudah digali."_s;
    input.message = u"Kami mulai menggali."_s;
    input.photos = QStringList{u"sha-galian.jpg"_s};
    CHECK((person.sent() == input));
}

TEST_CASE("A message that was written and then not ticked stays here")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Progress, FakeDesk::officer());
    person.fill(u"note"_s, u"Sudah digali."_s);
    tell(person, u"Kami mulai menggali."_s);
    person.tick(u"tell"_s);
    person.confirm();
    CHECK(person.sent().message.isEmpty());
}

TEST_CASE("A hold goes with reason, end, note and a message that names both")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Hold, FakeDesk::officer());
    person.tick(u"reason_weather"_s);
    person.tick(u"hasEnd"_s);
    person.field<WhenEdit>(u"until"_s)->setWhen(wib("2026-11-26 08:00"));
    person.fill(u"note"_s, u"Hujan."_s);
    person.tick(u"tell"_s);
    person.confirm();
    ActionInput input;
    input.reason = u"weather"_s;
    input.until = wib("2026-11-26 08:00");
    input.note = u"Hujan."_s;
    input.message = u"Tertunda karena cuaca."_s;
    CHECK((person.sent() == input));
}

TEST_CASE("A hold without an end sends none, whatever its field shows")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Hold, FakeDesk::officer());
    person.tick(u"reason_weather"_s);
    CHECK_FALSE(person.field<QWidget>(u"until"_s)->isEnabled());
    person.confirm();
    CHECK_FALSE(person.sent().until);
}

TEST_CASE("A resumption needs no word, and takes one")
{
    const QString note = GENERATE(QString(), u"Hujan reda."_s);
    DialogsDriver person;
    person.bringTo(State::OnHold);
    person.open(Action::Resume, FakeDesk::officer());
    person.fill(u"note"_s, note);
    person.confirm();
    CHECK(person.sent().note == note);
    CHECK(person.desk.complaint(person.id).state == State::InProgress);
}

TEST_CASE("A completion goes with message, photos in their order and note")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Complete, FakeDesk::officer());
    CHECK(person.text(u"messageText"_s) == u"Aduan UPIK-2026-000001 selesai pada 24 Nov 2026."_s);
    addPhoto(person, u"b.jpg"_s);
    addPhoto(person, u"a.jpg"_s);
    person.fill(u"note"_s, u"Dua karung aspal."_s);
    person.confirm();
    ActionInput input;
    input.message = u"Aduan UPIK-2026-000001 selesai pada 24 Nov 2026."_s;
    input.photos = QStringList{u"sha-b.jpg"_s, u"sha-a.jpg"_s};
    input.note = u"Dua karung aspal."_s;
    CHECK((person.sent() == input));
}

TEST_CASE("Who completes late is told by how much before he confirms")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.desk.setNow(person.desk.now() + 30h);
    person.open(Action::Complete, FakeDesk::officer());
    const QString clock = person.field<Notice>(u"clock"_s)->sentence();
    CHECK(clock.startsWith(u"Completed as of 25 Nov 2026 15.00 WIB."));
    CHECK(clock.contains(u"Late 6 h"));
}

TEST_CASE("A request for a transfer goes with reason, proposal, note and photos")
{
    DialogsDriver person;
    person.bringTo(State::Accepted);
    person.open(Action::RequestTransfer);
    CHECK_FALSE(person.field<QWidget>(u"reason_spam"_s));
    person.tick(u"reason_bukan_kewenangan"_s);
    person.fill(u"agency"_s, u"DISHUB"_s);
    person.fill(u"note"_s, u"Rambu."_s);
    addPhoto(person, u"rambu.jpg"_s);
    person.confirm();
    ActionInput input;
    input.reason = u"bukan_kewenangan"_s;
    input.agency = u"DISHUB"_s;
    input.note = u"Rambu."_s;
    input.photos = QStringList{u"sha-rambu.jpg"_s};
    CHECK((person.sent() == input));
}

TEST_CASE("A reporter's answer goes with its photos, and verification goes on")
{
    DialogsDriver person;
    person.bringTo(State::NeedsInfo);
    person.open(Action::RecordAnswer);
    person.fill(u"note"_s, u"Di depan SD."_s);
    addPhoto(person, u"sd.jpg"_s);
    person.confirm();
    CHECK(person.sent().note == u"Di depan SD."_s);
    CHECK(person.sent().photos == QStringList{u"sha-sd.jpg"_s});
    CHECK(person.desk.complaint(person.id).state == State::Received);
}
