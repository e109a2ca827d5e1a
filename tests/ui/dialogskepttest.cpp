// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/dialogs/photostrip.h"
#include "ui/dialogs/whenedit.h"
#include "ui/dialogsopenings.h"
#include "ui/speaking.h"
#include "ui/text/errortext.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Types a few words where the dialog has room for them; false where it has none.
bool typeWords(DialogsDriver &person, const QString &words)
{
    NoteEdit *text = firstText(person.dialog());
    if (text)
        text->setPlainText(words);
    return text;
}

QString wordsIn(const DialogsDriver &person) { return firstText(person.dialog())->written(); }

/// DPUPKP's complaint goes to DLH, as Admin Pusat decides.
void giveAway(DialogsDriver &person)
{
    person.desk.act(person.id, Action::Transfer, FakeDesk::central());
}

} // namespace

TEST_CASE("What was typed into any dialog is there after Esc")
{
    const Opening opening = GENERATE(from_range(openings()));
    DialogsDriver person;
    openAs(person, opening);
    if (!typeWords(person, u"Setengah jadi ꦱꦼꦠꦼꦔꦃ"_s))
        person.fill(u"title"_s, u"Setengah jadi ꦱꦼꦠꦼꦔꦃ"_s);
    person.escape();
    openAs(person, opening);
    CAPTURE(person.heading());
    const QString kept = firstText(person.dialog()) ? wordsIn(person) : person.text(u"title"_s);
    CHECK(kept == u"Setengah jadi ꦱꦼꦠꦼꦔꦃ"_s);
    CHECK(person.notice() == u"What you typed earlier is back."_s);
}

TEST_CASE("What was typed into any dialog outlives a switch of the language and back")
{
    const Opening opening = GENERATE(from_range(openings()));
    Speaking speaking(Tongue::English);
    DialogsDriver person;
    openAs(person, opening);
    typeWords(person, u"Setengah jadi"_s);
    const QString english = person.heading();
    CAPTURE(english);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return person.heading() != english; }));
    speaking.change(Tongue::English);
    CHECK(QTest::qWaitFor([&] { return person.heading() == english; }));
    if (firstText(person.dialog()))
        CHECK(wordsIn(person) == u"Setengah jadi"_s);
}

TEST_CASE("A failure of the disk is told in words, and a second try sends what was typed")
{
    const ErrorCode failure = GENERATE(ErrorCode::StoreBusy, ErrorCode::StoreFull,
                                       ErrorCode::StoreUnreadable, ErrorCode::StoreFailed);
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Sudah ditelepon."_s);
    person.desk.failNext({failure});
    person.confirm();
    CHECK(person.notice() == errorText({failure}));
    CHECK(person.text(u"note"_s) == u"Sudah ditelepon."_s);
    person.confirm();
    CHECK(person.sent().note == u"Sudah ditelepon."_s);
    CHECK(person.taken == std::vector{Action::InternalNote});
}

TEST_CASE("A failure while a complaint is taken in loses no word of the caller")
{
    DialogsDriver person;
    person.openIntake();
    person.fill(u"channel"_s, u"surat"_s);
    person.fill(u"text"_s, u"Sampah menumpuk."_s);
    person.fill(u"category"_s, u"sampah"_s);
    person.desk.failNext({ErrorCode::StoreFull});
    person.confirm();
    CHECK(person.notice() == errorText({ErrorCode::StoreFull}));
    CHECK(person.text(u"text"_s) == u"Sampah menumpuk."_s);
    person.confirm();
    CHECK(person.taken == std::vector{Action::Record});
}

TEST_CASE("A reason for a look at the reporter outlives a failure")
{
    DialogsDriver person;
    person.open(Action::RevealReporter);
    person.fill(u"note"_s, u"Menelepon pelapor."_s);
    person.desk.failNext({ErrorCode::KeyUnavailable});
    person.confirm();
    CHECK(person.notice() == errorText({ErrorCode::KeyUnavailable}));
    CHECK_FALSE(person.field<QWidget>(u"identity"_s)->isVisible());
    CHECK(person.text(u"note"_s) == u"Menelepon pelapor."_s);
    CHECK(person.taken.empty());
}

TEST_CASE("Who writes while a colleague acts is told who, what and when, and goes on")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Progress, FakeDesk::officer());
    person.fill(u"note"_s, u"Sudah digali."_s);
    person.desk.act(person.id, Action::InternalNote, FakeDesk::admin());
    person.confirm();
    CHECK(person.notice().startsWith(u"Ratna (Agency admin) acted meanwhile:"));
    CHECK(person.notice().contains(u"24 Nov 2026 09.00 WIB"));
    CHECK(person.taken.empty());
    person.confirm();
    CHECK(person.desk.complaint(person.id).state == State::InProgress);
    CHECK(person.sent().note == u"Sudah digali."_s);
}

TEST_CASE("The line under the heading shows the state that a colleague brought")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Catatan."_s);
    const auto *context = person.field<QLabel>(u"context"_s);
    CHECK(context->text().contains(u"Waiting for verification"));
    person.desk.act(person.id, Action::Accept, FakeDesk::admin());
    person.confirm();
    CHECK(context->text().contains(u"Accepted, to be assigned"));
}

TEST_CASE("Words for a complaint that went to another agency are kept as a draft")
{
    DialogsDriver person;
    person.open(Action::Reject);
    person.tick(u"reason_spam"_s);
    person.fill(u"messageText"_s, u"Alasan panjang."_s);
    giveAway(person);
    person.confirm();
    CHECK(person.notice() == errorText({ErrorCode::NotFound}));
    CHECK_FALSE(person.field<QAbstractButton>(u"primary"_s)->isEnabled());
    person.escape();
    const QJsonObject draft = person.desk.drafts().value(u"reject:"_s + person.id);
    CHECK(draft["messageText"_L1] == u"Alasan panjang."_s);
}

TEST_CASE("What one role began is there when it sits down again after another")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Progress, FakeDesk::officer());
    person.fill(u"note"_s, u"Petugas mulai."_s);
    person.escape();
    person.open(Action::InternalNote, FakeDesk::admin());
    CHECK(person.text(u"note"_s).isEmpty());
    person.escape();
    person.open(Action::Progress, FakeDesk::officer());
    CHECK(person.text(u"note"_s) == u"Petugas mulai."_s);
}

TEST_CASE("Words for one complaint never turn up in another")
{
    DialogsDriver person;
    const QString first = person.id;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Untuk yang pertama."_s);
    person.escape();
    person.id = person.desk.add(u"Lampu mati"_s);
    person.open(Action::InternalNote);
    CHECK(person.text(u"note"_s).isEmpty());
    person.escape();
    person.id = first;
    person.open(Action::InternalNote);
    CHECK(person.text(u"note"_s) == u"Untuk yang pertama."_s);
}

TEST_CASE("A decision of Admin Pusat keeps its words while another decision is looked at")
{
    DialogsDriver person;
    person.bringTo(State::UnderReview);
    person.open(Action::Transfer, FakeDesk::central());
    person.fill(u"note"_s, u"Sudah saya telepon DLH."_s);
    person.escape();
    person.open(Action::SendBack, FakeDesk::central());
    CHECK(person.text(u"note"_s) == u"Sudah saya telepon DLH."_s);
}

TEST_CASE("An officer finds photos, times and ticks of an earlier try")
{
    DialogsDriver person;
    person.bringTo(State::InProgress);
    person.open(Action::Complete, FakeDesk::officer());
    person.field<PhotoStrip>(u"photos"_s)->add({u"/tmp/a.jpg"_s});
    person.escape();
    person.open(Action::Complete, FakeDesk::officer());
    CHECK(person.field<PhotoStrip>(u"photos"_s)->ids() == QStringList{u"sha-a.jpg"_s});
    person.escape();
    person.open(Action::Hold, FakeDesk::officer());
    person.tick(u"reason_weather"_s);
    person.tick(u"hasEnd"_s);
    person.field<WhenEdit>(u"until"_s)->setWhen(person.desk.now() + 50h);
    person.escape();
    person.open(Action::Hold, FakeDesk::officer());
    person.confirm();
    CHECK(person.sent().until == person.desk.now() + 50h);
}

TEST_CASE("A draft fills the dialog once, and is not kept again by itself")
{
    DialogsDriver person;
    person.open(Action::InternalNote);
    person.fill(u"note"_s, u"Draf"_s);
    person.escape();
    person.open(Action::InternalNote);
    person.fill(u"note"_s, QString());
    person.escape();
    CHECK(person.desk.drafts().isEmpty());
    person.open(Action::InternalNote);
    CHECK(person.notice().isEmpty());
}
