// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogs/whenedit.h"
#include "ui/dialogsdriver.h"
#include "ui/speaking.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What a channel asks for besides text, facts and the reporter's name.
struct Asked {
    Channel channel;
    QString code;
    QStringList fields;
    QString numberLabel;  ///< in Indonesian, as the time's
    QString timeLabel;
};

const QStringList kOwnFields{u"channelNumber"_s, u"phone"_s,   u"email"_s,     u"account"_s,
                             u"identityNumber"_s, u"address"_s, u"anonymous"_s, u"readBack"_s};

const std::vector<Asked> kAsked{
    {Channel::Jss, u"jss_upik"_s,
     {u"channelNumber"_s, u"phone"_s, u"email"_s, u"identityNumber"_s, u"address"_s},
     u"Nomor JSS"_s, u"Waktu disampaikan"_s},
    {Channel::Lapor, u"sp4n_lapor"_s,
     {u"channelNumber"_s, u"phone"_s, u"email"_s, u"account"_s, u"anonymous"_s},
     u"Kode lacak"_s, u"Waktu disampaikan"_s},
    {Channel::Email, u"email"_s, {u"channelNumber"_s, u"phone"_s, u"email"_s, u"address"_s},
     u"Nomor pesan"_s, u"Waktu surel masuk"_s},
    {Channel::Phone, u"telepon"_s, {u"phone"_s, u"address"_s, u"anonymous"_s, u"readBack"_s},
     {}, u"Waktu telepon"_s},
    {Channel::Messaging, u"perpesanan"_s, {u"phone"_s, u"address"_s}, {},
     u"Waktu pesan pertama"_s},
    {Channel::SocialMedia, u"media_sosial"_s, {u"channelNumber"_s, u"account"_s},
     u"Tautan kiriman"_s, u"Waktu kiriman"_s},
    {Channel::FrontDesk, u"datang_langsung"_s,
     {u"phone"_s, u"email"_s, u"identityNumber"_s, u"address"_s, u"anonymous"_s}, {},
     u"Waktu kedatangan"_s},
    {Channel::Letter, u"surat"_s,
     {u"channelNumber"_s, u"phone"_s, u"email"_s, u"address"_s, u"anonymous"_s},
     u"Nomor surat"_s, u"Waktu surat masuk"_s},
};

/// Something for every field that there is, whatever the channel shows of it.
void fillAll(DialogsDriver &person)
{
    person.fill(u"text"_s, u"Sampah menumpuk di depan pasar."_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.fill(u"kelurahan"_s, u"34.71.03.1002"_s);
    person.fill(u"channelNumber"_s, u"N-1"_s);
    person.fill(u"name"_s, u"Ibu Sri"_s);
    person.fill(u"phone"_s, u"0812-0000-0012"_s);
    person.fill(u"email"_s, u"sri@contoh.id"_s);
    person.fill(u"account"_s, u"@ibusri"_s);
    person.fill(u"identityNumber"_s, u"3471010101010001"_s);
    person.fill(u"address"_s, u"Jl. Kotabaru 3"_s);
    person.tick(u"anonymous"_s);
    person.tick(u"readBack"_s);
}

/// The reporter of fillAll() as this channel may know him.
Reporter knownTo(const Asked &asked)
{
    const auto typed = [&](const QString &field, const QString &value) {
        return asked.fields.contains(field) ? value : QString();
    };
    Reporter reporter;
    reporter.name = u"Ibu Sri"_s;
    reporter.phone = typed(u"phone"_s, u"0812-0000-0012"_s);
    reporter.email = typed(u"email"_s, u"sri@contoh.id"_s);
    reporter.account = typed(u"account"_s, u"@ibusri"_s);
    reporter.identityNumber = typed(u"identityNumber"_s, u"3471010101010001"_s);
    reporter.address = typed(u"address"_s, u"Jl. Kotabaru 3"_s);
    reporter.anonymous = asked.fields.contains(u"anonymous"_s);
    return reporter;
}

QString labelText(const DialogsDriver &person, const QString &name)
{
    return person.field<QLabel>(name)->text().remove(u'&');
}

/// What was recorded of the complaint that was taken in last.
Intake taken(DialogsDriver &person)
{
    return *person.desk.open(FakeDesk::central(), person.id).result()->history.front()
                .event.intake;
}

} // namespace

TEST_CASE("Each channel asks for its own things and hides the others")
{
    const Asked asked = GENERATE(from_range(kAsked));
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, asked.code);
    for (const QString &field : kOwnFields) {
        CAPTURE(asked.code, field);
        CHECK(person.field<QWidget>(field)->isVisible() == asked.fields.contains(field));
    }
}

TEST_CASE("Each channel calls its number and its time by their Indonesian names")
{
    const Asked asked = GENERATE(from_range(kAsked));
    const Speaking speaking(Tongue::Indonesian);
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, asked.code);
    CHECK(labelText(person, u"channelNumberLabel"_s) == asked.numberLabel);
    CHECK(labelText(person, u"submittedAtLabel"_s) == asked.timeLabel);
}

TEST_CASE("What was typed for one channel does not slip in with another that does not ask for it")
{
    const Asked asked = GENERATE(from_range(kAsked));
    DialogsDriver person;
    person.openIntake();
    fillAll(person);
    person.fill(u"channel"_s, asked.code);
    person.confirm();
    REQUIRE(person.taken == std::vector{Action::Record});
    const Intake intake = taken(person);
    CHECK(intake.channel == asked.channel);
    CHECK(intake.channelNumber == (asked.numberLabel.isEmpty() ? QString() : u"N-1"_s));
    CHECK((intake.reporter == knownTo(asked)));
}

TEST_CASE("A clerk who tries several channels finds again what he typed for the first")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"surat"_s);
    person.fill(u"channelNumber"_s, u"12/KEL/2026"_s);
    person.fill(u"channel"_s, u"telepon"_s);
    person.fill(u"channel"_s, u"surat"_s);
    CHECK(person.text(u"channelNumber"_s) == u"12/KEL/2026"_s);
}

TEST_CASE("A clerk chooses the channel by the arrow keys")
{
    DialogsDriver person;
    const FormDialog *dialog = person.openIntake();
    REQUIRE(QTest::qWaitForWindowActive(person.dialog()));
    CHECK(dialog->focusWidget() == person.field<QWidget>(u"channel_telepon"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Right);
    CHECK(person.text(u"channel"_s) == u"perpesanan"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Left);
    CHECK(person.text(u"channel"_s) == u"telepon"_s);
}

TEST_CASE("The clerk sees who enters the complaint, and when, apart from when it was told")
{
    DialogsDriver person;
    person.openIntake();
    CHECK(labelText(person, u"entered"_s) == u"Entered now: 24 Nov 2026 09.00 WIB by Wulan"_s);
    CHECK(person.field<WhenEdit>(u"submittedAt"_s)->when() == wib("2026-11-24 09:00"));
}

TEST_CASE("A complaint that took minutes to write down was told when the call began")
{
    DialogsDriver person;
    person.openIntake();
    fillAll(person);
    person.desk.setNow(person.desk.now() + 7min);
    person.confirm();
    CHECK(taken(person).submittedAt == wib("2026-11-24 09:00"));
    CHECK(person.desk.complaint(person.id).enteredAt == wib("2026-11-24 09:07"));
}

TEST_CASE("A call in the middle of a minute is not told before it began, nor after it is entered")
{
    DialogsDriver person;
    person.desk.setNow(wib("2026-11-24 09:00:40"));
    person.openIntake();
    fillAll(person);
    person.confirm();
    REQUIRE(person.taken == std::vector{Action::Record});
    CHECK(taken(person).submittedAt <= person.desk.now());
    CHECK(taken(person).submittedAt >= wib("2026-11-24 09:00"));
}

TEST_CASE("A reporter who cannot be reached is marked where the channel expects a contact")
{
    const auto [code, marked] = GENERATE(table<QString, bool>({
        {u"surat"_s, true}, {u"perpesanan"_s, true}, {u"media_sosial"_s, false}}));
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, code);
    person.fill(u"text"_s, u"Sampah menumpuk."_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.fill(u"kelurahan"_s, u"34.71.03.1002"_s);
    person.confirm();
    CHECK(taken(person).marks.contains(kMarkContactUnusable) == marked);
}

TEST_CASE("Doubts about phone and e-mail are told while they are typed, and hold nothing up")
{
    DialogsDriver person;
    person.openIntake();
    fillAll(person);
    person.fill(u"channel"_s, u"datang_langsung"_s);
    const auto *doubts = person.field<Notice>(u"doubts"_s);
    CHECK(doubts->sentence().isEmpty());
    person.fill(u"phone"_s, u"12"_s);
    CHECK(doubts->sentence() == u"This does not look like a telephone number."_s);
    person.fill(u"email"_s, u"sri@"_s);
    CHECK(doubts->sentence().endsWith(u"This does not look like an e-mail address."));
    person.confirm();
    CHECK(taken(person).reporter.phone == u"12"_s);
}

TEST_CASE("Photos, secrecy and an agency chosen by hand go with the complaint")
{
    DialogsDriver person;
    person.openIntake();
    fillAll(person);
    person.fill(u"agency"_s, u"DISHUB"_s);
    person.tick(u"confidential"_s);
    person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/a.jpg"_s, u"/tmp/b.jpg"_s});
    person.confirm();
    const Intake intake = taken(person);
    CHECK(intake.agency == u"DISHUB"_s);
    CHECK(intake.confidential);
    CHECK(intake.photos == QStringList{u"sha-a.jpg"_s, u"sha-b.jpg"_s});
    CHECK(intake.facts.urgency == u"sedang"_s);
}

TEST_CASE("A photo still on its way holds the intake up, and the words stay")
{
    DialogsDriver person;
    person.openIntake();
    fillAll(person);
    person.desk.hold();
    person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/a.jpg"_s});
    person.confirm();
    CHECK(person.faultOf(u"photos"_s).startsWith(u"A photo is still being read."));
    person.desk.release();
    CHECK(QTest::qWaitFor([&] { return !person.field<PhotoStrip>(u"photos"_s)->fault(); }));
    person.confirm();
    CHECK(taken(person).photos == QStringList{u"sha-a.jpg"_s});
}

TEST_CASE("The address of a caller stands at the left where nothing else does")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"telepon"_s);
    const auto *name = person.field<QWidget>(u"nameField"_s);
    const auto *address = person.field<QWidget>(u"addressField"_s);
    CHECK(QTest::qWaitFor([&] { return address->y() > name->y(); }));
    CHECK(address->x() == name->x());
}
