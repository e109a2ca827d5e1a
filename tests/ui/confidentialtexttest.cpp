// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakelisting.h"
#include "ui/complaint/historywords.h"
#include "ui/complaint/readtext.h"
#include "ui/deskwindow.h"
#include "ui/dialogsdriver.h"
#include "ui/panedriver.h"
#include "ui/speaking.h"
#include "ui/text/errortext.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const auto kSecret = u"Saya dipukul atasan saya."_s;
const auto kKept =
    u"Confidential: text, photos and notes are opened only for a reason, which is logged."_s;

/// A confidential complaint of DPUPKP; its id.
QString secretOf(FakeDesk &desk, const QString &text = kSecret)
{
    Intake intake = desk.intake(u"Laporan tertutup"_s);
    intake.text = text;
    intake.confidential = true;
    return desk.add(intake, 10min);
}

/// A pane with a confidential complaint, seen by somebody.
struct Closed : Opened {
    explicit Closed(const Seat &seat)
    {
        id = secretOf(desk);
        by(seat);
    }

    QString read() const
    {
        return find<QWidget>(u"text"_s)->findChild<ReadText *>()->toPlainText();
    }
    bool offersLook() const { return !find<QPushButton>(u"revealText"_s)->isHidden(); }
    bool menuOffersLook() const { return pane.findChild<QAction *>(u"step-reveal_text"_s); }
};

/// Admin Pusat at the window, before a confidential complaint.
struct CentralWindow : DeskWindow {
    CentralWindow() : secret(secretOf(desk))
    {
        window->takeSeat(FakeDesk::central());
        show(secret);
    }

    void show(const QString &id) { window->flow().show(id); }
    /// Presses the button, writes the reason and confirms.
    void look(const QString &reason)
    {
        pane().findChild<QPushButton *>(u"revealText"_s)->click();
        const auto *dialog = window->findChild<FormDialog *>();
        REQUIRE(dialog);
        dialog->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(reason);
        dialog->findChild<QAbstractButton *>(u"primary"_s)->click();
    }
    QString read() const
    {
        return pane().findChild<QWidget *>(u"text"_s)->findChild<ReadText *>()->toPlainText();
    }
    bool reads(const QString &text) const
    {
        return QTest::qWaitFor([&] { return read() == text; });
    }

    QString secret;
};

} // namespace

TEST_CASE("Admin Pusat sees in place of a confidential text that it is one, and a button")
{
    const Closed opened(FakeDesk::central());
    CHECK(opened.read() == kKept);
    CHECK(opened.find<QPushButton>(u"revealText"_s)->text() == u"Show the text…"_s);
    CHECK((opened.offersLook() && opened.menuOffersLook()));
}

TEST_CASE("Who handles a confidential complaint reads its text without a reason")
{
    const Role role = GENERATE(Role::AgencyAdmin, Role::FieldOfficer);
    Closed opened(FakeDesk::admin());
    opened.desk.bringTo(opened.id, State::InProgress);
    opened.by(fakeSeat(role));
    CHECK(opened.read() == kSecret);
    CHECK_FALSE((opened.offersLook() || opened.menuOffersLook()));
}

TEST_CASE("Admin Pusat reads what is not confidential without a reason")
{
    Opened opened;
    opened.by(FakeDesk::central());
    CHECK(opened.pane.file()->text == u"Sudah tiga hari."_s);
    CHECK(opened.find<QPushButton>(u"revealText"_s)->isHidden());
}

TEST_CASE("The button asks the window for the look")
{
    const Closed opened(FakeDesk::central());
    QSignalSpy wanted(&opened.pane, &ComplaintPane::actionWanted);
    opened.find<QPushButton>(u"revealText"_s)->click();
    CHECK(wanted.first().first().value<Action>() == Action::RevealText);
}

TEST_CASE("Admin Pusat gives a reason and then reads the confidential text")
{
    CentralWindow person;
    REQUIRE(person.reads(kKept));
    person.look(u"Rapat koordinasi."_s);
    CHECK(person.reads(kSecret));
    CHECK(person.pane().findChild<QPushButton *>(u"revealText"_s)->isHidden());
    CHECK_FALSE(person.pane().findChild<QAction *>(u"step-reveal_text"_s));
}

TEST_CASE("A text that was opened stays in sight while its complaint does")
{
    CentralWindow person;
    person.look(u"Rapat."_s);
    REQUIRE(person.reads(kSecret));
    person.desk.act(person.secret, Action::InternalNote, FakeDesk::admin());
    QSignalSpy shown(&person.pane(), &ComplaintPane::fileShown);
    person.desk.announce({person.secret});
    REQUIRE((!shown.isEmpty() || shown.wait()));
    person.show(person.secret);
    CHECK(person.reads(kSecret));
}

TEST_CASE("A text that was opened is closed again once another complaint is opened")
{
    CentralWindow person;
    const QString other = person.desk.add(u"Lampu mati"_s);
    person.look(u"Rapat."_s);
    REQUIRE(person.reads(kSecret));
    person.show(other);
    REQUIRE(person.shows(u"Lampu mati"_s));
    person.show(person.secret);
    REQUIRE(person.shows(u"Laporan tertutup"_s));
    CHECK(person.read() == kKept);
}

TEST_CASE("A text that was opened is closed to whoever takes the seat next")
{
    Closed opened(FakeDesk::central());
    opened.pane.showText(opened.id, {kSecret, {}, {}});
    REQUIRE(opened.read() == kSecret);
    Seat next = FakeDesk::central();
    next.person = u"Somebody else"_s;
    opened.by(next);
    CHECK(QTest::qWaitFor([&] { return opened.read() == kKept; }));
}

TEST_CASE("A text that comes after its complaint was left is not shown at another")
{
    Closed opened(FakeDesk::central());
    const QString first = opened.id;
    opened.desk.hold();
    opened.pane.open(FakeDesk::central(), secretOf(opened.desk, u"Rahasia kedua."_s));
    opened.pane.showText(first, {kSecret, {}, {}});
    CHECK(opened.read() == kKept);
    opened.pane.showText(opened.pane.openId(), {u"Rahasia kedua."_s, {}, {}});
    CHECK(opened.read() == kKept);
    opened.desk.release();
    CHECK(QTest::qWaitFor([&] { return opened.read() == u"Rahasia kedua."_s; }));
}

TEST_CASE("Each look at a confidential text is in the history with its reason and who looked")
{
    DialogsDriver person;
    person.id = secretOf(person.desk);
    person.open(Action::RevealText, FakeDesk::central());
    person.fill(u"note"_s, u"Permintaan inspektorat."_s);
    person.confirm();
    CHECK(person.dialog() == nullptr);
    CHECK(person.taken == std::vector{Action::RevealText});
    const HistoryEntry look =
        person.desk.open(FakeDesk::admin(), person.id).result()->history.back();
    const HistoryWords words = wordsOf(look, *person.desk.reference(), person.desk.now());
    CHECK(words.headline.endsWith(u" opened the confidential text"_s));
    CHECK(words.headline.startsWith(FakeDesk::central().person));
    CHECK(words.note == u"Permintaan inspektorat."_s);
    CHECK_FALSE(words.isPublic);
}

TEST_CASE("Admin Pusat is told before the look that it is logged, and of which complaint")
{
    DialogsDriver person;
    person.id = secretOf(person.desk);
    person.open(Action::RevealText, FakeDesk::central());
    CHECK(person.field<Notice>(u"audience"_s)->sentence().contains(u"logged"));
    CHECK(person.heading().contains(person.desk.complaint(person.id).number));
    CHECK_FALSE(person.field<QWidget>(u"identity"_s)->isVisible());
}

TEST_CASE("A look that could not be logged opens nothing, and the reason is still there")
{
    CentralWindow person;
    person.desk.failNext({ErrorCode::StoreFull});
    person.look(u"Rapat."_s);
    const auto *dialog = person.window->findChild<FormDialog *>();
    CHECK(dialog->findChild<Notice *>(u"notice"_s)->sentence()
          == errorText({ErrorCode::StoreFull}));
    CHECK(dialog->findChild<QPlainTextEdit *>(u"note"_s)->toPlainText() == u"Rapat."_s);
    CHECK(person.read() == kKept);
}

TEST_CASE("A look at a confidential text leaves a draft neither of the reason nor of the text")
{
    DialogsDriver person;
    person.id = secretOf(person.desk);
    person.open(Action::RevealText, FakeDesk::central());
    person.fill(u"note"_s, u"Rapat."_s);
    person.escape();
    CHECK(person.desk.drafts().size() == 1);
    person.open(Action::RevealText, FakeDesk::central());
    person.confirm();
    CHECK(person.desk.drafts().isEmpty());
}

TEST_CASE("What the agency has half taken in does not turn up at Admin Pusat's seat")
{
    DialogsDriver person;
    person.openIntake(FakeDesk::admin());
    person.fill(u"text"_s, kSecret);
    person.tick(u"confidential"_s);
    person.escape();
    person.openIntake(FakeDesk::central());
    CHECK(person.text(u"text"_s).isEmpty());
    person.escape();
    person.openIntake(FakeDesk::admin());
    CHECK(person.text(u"text"_s) == kSecret);
}

TEST_CASE("The line in place of a confidential text changes its language with the window")
{
    Speaking speaking(Tongue::Indonesian);
    const Closed opened(FakeDesk::central());
    CHECK(opened.read()
          == u"Rahasia: uraian, foto, dan catatan hanya dibuka dengan alasan, dan itu dicatat."_s);
    CHECK(opened.find<QPushButton>(u"revealText"_s)->text() == u"Tampilkan uraian…"_s);
}
