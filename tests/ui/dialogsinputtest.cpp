// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/complaintpicker.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogs/whenedit.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("The agency admin verifies a normal case with one confirmation")
{
    DialogsDriver person;
    person.open(Action::Accept);
    CHECK(person.field<QLabel>(u"deadlines"_s)->text().contains(u"24 Nov 2026"));
    person.confirm();
    CHECK(person.sent() == ActionInput());
    CHECK(person.desk.complaint(person.id).state == State::Accepted);
}

TEST_CASE("The agency admin verifies and assigns at once")
{
    DialogsDriver person;
    person.open(Action::Accept);
    person.tick(u"assignNow"_s);
    person.fill(u"note"_s, u"Bawa tangga."_s);
    person.confirm();
    CHECK(person.sent().officer == u"officer-2"_s);
    CHECK(person.sent().note == u"Bawa tangga."_s);
    CHECK(person.desk.complaint(person.id).state == State::Assigned);
}

TEST_CASE("A corrected fact goes with the verification")
{
    DialogsDriver person;
    person.open(Action::Accept);
    person.fill(u"urgency"_s, u"darurat"_s);
    CHECK(person.field<Notice>(u"emergency"_s)->sentence().contains(u"112"));
    person.confirm();
    REQUIRE(person.sent().facts);
    CHECK(person.sent().facts->isEmergency());
}

TEST_CASE("A kelurahan that does not exist is not silently dropped")
{
    DialogsDriver person;
    person.open(Action::Accept);
    person.field<QComboBox>(u"kelurahan"_s)->setEditText(u"Atlantis"_s);
    person.confirm();
    CHECK(person.faultOf(u"kelurahan"_s).contains(u"Atlantis"));
}

TEST_CASE("The agency admin assigns the suggested officer with a target visit")
{
    DialogsDriver person;
    person.bringTo(State::Accepted);
    person.open(Action::Assign);
    person.tick(u"hasVisit"_s);
    const Instant visit = person.desk.now() + 3h;
    person.field<WhenEdit>(u"until"_s)->setWhen(visit);
    person.confirm();
    CHECK(person.sent().officer == u"officer-2"_s);
    CHECK(person.sent().until == visit);
}

TEST_CASE("A visit after the deadline is warned about")
{
    DialogsDriver person;
    person.bringTo(State::Accepted);
    person.open(Action::Assign);
    person.tick(u"hasVisit"_s);
    person.field<WhenEdit>(u"until"_s)->setWhen(person.desk.now() + 30 * 24h);
    CHECK_FALSE(person.field<Notice>(u"visitWarning"_s)->sentence().isEmpty());
}

TEST_CASE("A full officer is asked about once and then assigned")
{
    DialogsDriver person;
    person.bringTo(State::Accepted);
    person.desk.setLoads({{u"officer-1"_s, 8, 0, -1}, {u"officer-2"_s, 8, 1, -1}});
    person.open(Action::Assign);
    person.confirm();
    CHECK(person.desk.performed().empty());
    CHECK(person.field<Notice>(u"full"_s)->sentence().contains(u"8"));
    person.confirm();
    CHECK(person.taken == std::vector{Action::Assign});
}

TEST_CASE("An officer holds the work and hears whether the clock stops")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Hold, FakeDesk::officer());
    person.tick(u"reason_weather"_s);
    const QString stops = person.field<Notice>(u"clock"_s)->sentence();
    SlaRules rules = person.desk.rules();
    rules.settings.pausingReasons.clear();
    person.desk.changeRules(rules);
    person.tick(u"reason_third_party"_s);
    CHECK(person.field<Notice>(u"clock"_s)->sentence() != stops);
    person.confirm();
    CHECK(person.sent().reason == u"third_party"_s);
}

TEST_CASE("An officer cannot complete without a photo, then with one")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Complete, FakeDesk::officer());
    CHECK(person.text(u"messageText"_s).contains(u"24 Nov 2026"));
    person.confirm();
    CHECK_FALSE(person.faultOf(u"photos"_s).isEmpty());
    person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/sesudah.jpg"_s});
    person.confirm();
    CHECK(person.sent().photos == QStringList{u"sha-sesudah.jpg"_s});
    CHECK(person.desk.complaint(person.id).state == State::Done);
}

TEST_CASE("A photo that cannot be read is named with the reason")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Progress, FakeDesk::officer());
    person.desk.failNext({ErrorCode::ImageUnsupported, u"a.heic"_s});
    auto *strip = person.field<PhotoStrip>(u"photos"_s);
    strip->add({u"/tmp/a.heic"_s});
    CHECK(strip->ids().isEmpty());
    CHECK(strip->findChild<Notice *>(u"trouble"_s)->sentence().contains(u"a.heic"));
}

TEST_CASE("The agency admin acts on behalf of the officer and sees it said")
{
    DialogsDriver person;
    person.bringTo(State::Assigned);
    person.open(Action::Receive);
    CHECK(person.field<Notice>(u"behalf"_s)->sentence().contains(u"Agus Andaian"));
    person.confirm();
    CHECK(person.taken == std::vector{Action::Receive});
}

TEST_CASE("An officer returns a task with a reason and a proposal")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::ReturnToAgency, FakeDesk::officer());
    person.tick(u"reason_bukan_kewenangan"_s);
    person.fill(u"agency"_s, u"DLH"_s);
    person.confirm();
    CHECK(person.sent().reason == u"bukan_kewenangan"_s);
    CHECK(person.sent().agency == u"DLH"_s);
}

TEST_CASE("A note to the office and a message to the reporter cannot be mistaken")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    const QString note = person.field<QAbstractButton>(u"primary"_s)->text();
    person.fill(u"note"_s, u"Hanya untuk kantor."_s);
    person.confirm();
    CHECK(person.sent().message.isEmpty());
    person.open(Action::MessageReporter);
    CHECK(person.field<QAbstractButton>(u"primary"_s)->text() != note);
    person.fill(u"messageText"_s, u"Untuk Bapak."_s);
    person.confirm();
    CHECK(person.sent().note.isEmpty());
}
