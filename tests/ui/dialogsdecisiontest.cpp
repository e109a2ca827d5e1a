// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogsdriver.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The agency's rejection that Admin Pusat reviews.
void reject(DialogsDriver &person, const QString &reason, const QString &message)
{
    ActionInput input;
    input.reason = reason;
    input.message = message;
    person.desk.act(person.id, Action::Reject, FakeDesk::admin(), input);
}

} // namespace

TEST_CASE("Admin Pusat refers with the body's number and a message that names the body")
{
    DialogsDriver person;
    person.bringTo(State::UnderReview);
    person.open(Action::Refer, FakeDesk::central());
    person.fill(u"externalBody"_s, u"PLN"_s);
    person.fill(u"externalNumber"_s, u"  K-77 "_s);
    person.tick(u"tell"_s);
    person.fill(u"messageText"_s, u"Diteruskan ke PLN."_s);
    person.fill(u"note"_s, u"Sudah ditelepon."_s);
    person.confirm();
    ActionInput input;
    input.externalBody = u"PLN"_s;
    input.externalNumber = u"K-77"_s;
    input.message = u"Diteruskan ke PLN."_s;
    input.note = u"Sudah ditelepon."_s;
    CHECK((person.sent() == input));
}

TEST_CASE("Admin Pusat merges into the complaint picked, whose number the message names")
{
    DialogsDriver person;
    person.bringTo(State::UnderReview);
    const QString other = person.desk.add(u"Lubang yang sama"_s);
    person.similar = {{other, u"UPIK-2026-000002"_s, u"Lubang yang sama"_s, 120,
                       person.desk.now(), State::InProgress}};
    person.open(Action::Merge, FakeDesk::central());
    person.tick(u"tell"_s);
    person.field<QListWidget>(u"found"_s)->setCurrentRow(0);
    person.confirm();
    CHECK(person.sent().mergeInto == other);
    CHECK(person.sent().message
          == u"Aduan UPIK-2026-000001 sama dengan UPIK-2026-000002."_s);
}

TEST_CASE("Admin Pusat finds an agency's spam ready to be confirmed, in the agency's words")
{
    DialogsDriver person;
    reject(person, u"spam"_s, u"Bukan aduan."_s);
    person.open(Action::Transfer, FakeDesk::central());
    CHECK(person.field<QAbstractButton>(u"confirmChoice"_s)->isChecked());
    CHECK(person.text(u"messageText"_s) == u"Bukan aduan."_s);
    person.confirm();
    CHECK(person.taken == std::vector{Action::ConfirmRejection});
    CHECK(person.sent().reason == u"spam"_s);
    CHECK(person.sent().message == u"Bukan aduan."_s);
}

TEST_CASE("Admin Pusat's decisions ask for their own fields only")
{
    DialogsDriver person;
    reject(person, u"bukan_kewenangan"_s, u"Bukan tugas kami."_s);
    person.open(Action::Transfer, FakeDesk::central());
    const auto shows = [&](const QString &name) {
        return person.field<QWidget>(name)->isVisible();
    };
    CHECK((shows(u"agency"_s) && shows(u"tell"_s) && !shows(u"reason"_s)));
    person.tick(u"confirmChoice"_s);
    CHECK((!shows(u"agency"_s) && !shows(u"tell"_s) && shows(u"reason"_s)));
    person.tick(u"sendBackChoice"_s);
    CHECK((!shows(u"agency"_s) && !shows(u"message"_s) && !shows(u"reason"_s)));
}

TEST_CASE("Confidentiality is proposed the other way round, and can be taken back")
{
    DialogsDriver person;
    person.open(Action::SetConfidential, FakeDesk::central());
    CHECK(person.field<QLabel>(u"state"_s)->text() == u"It is not confidential now."_s);
    person.fill(u"note"_s, u"Takut."_s);
    person.confirm();
    CHECK(person.sent().confidential == true);
    person.open(Action::SetConfidential, FakeDesk::central());
    CHECK(person.field<QLabel>(u"state"_s)->text() == u"It is confidential now."_s);
    person.fill(u"note"_s, u"Sudah aman."_s);
    person.confirm();
    CHECK(person.sent().confidential == false);
}
