// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/dialogs/officerpicker.h"
#include "ui/mainwindow/footbar.h"
#include "ui/mainwindow/panering.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/mainwindow/toast.h"
#include "ui/mainwindow/troublebar.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Three panes with a field each, on screen.
struct Ring {
    Ring()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *&pane : panes) {
            pane = new QWidget(&window);
            auto *inner = new QVBoxLayout(pane);
            inner->addWidget(new QLineEdit(pane));
            column->addWidget(pane);
        }
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        enter(0);
    }
    void enter(int pane) const { field(pane)->setFocus(); }
    QLineEdit *field(int pane) const { return panes[pane]->findChild<QLineEdit *>(); }
    int place() const
    {
        for (int i = 0; i < 3; ++i)
            if (field(i)->hasFocus())
                return i;
        return -1;
    }
    int move(int by) const
    {
        moveFocus({panes[0], panes[1], panes[2]}, by);
        return place();
    }

    QWidget window;
    QWidget *panes[3] = {};
};

/// Verifies the first complaint as somebody does who agrees with the proposal.
void acceptFirst(const DeskWindow &desk)
{
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.window->flow().start(Action::Accept);
    auto *dialog = desk.window->findChild<QDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.listHas(1));
}

} // namespace

TEST_CASE("The keyboard goes round the panes in both directions")
{
    const Ring ring;
    CHECK(ring.move(1) == 1);
    CHECK(ring.move(1) == 2);
    CHECK(ring.move(1) == 0);
    CHECK(ring.move(-1) == 2);
}

TEST_CASE("A pane that is hidden or takes no keyboard is passed over")
{
    const Ring ring;
    ring.panes[1]->hide();
    CHECK(ring.move(1) == 2);
    ring.panes[1]->show();
    ring.field(1)->setEnabled(false);
    CHECK(ring.move(-1) == 0);
}

TEST_CASE("A message at the foot says odd texts letter for letter, to the ear as well")
{
    Toast toast;
    for (const QString &text : oddTexts()) {
        toast.say(text);
        CHECK(toast.sentence() == text);
        const auto *words = toast.findChild<PlainLabel *>();
        CHECK(words->accessibleName() == text);
        CHECK(words->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("A message at the foot can be closed and the next one is seen again")
{
    Toast toast;
    toast.say(u"Disalin."_s);
    CHECK(toast.isVisible());
    toast.findChild<QToolButton *>()->click();
    CHECK(toast.isHidden());
    toast.say(u"Lagi."_s);
    CHECK(toast.isVisible());
}

TEST_CASE("The button to undo speaks the language of the window and takes no focus by itself")
{
    Speaking speaking(Tongue::English);
    Toast toast;
    toast.offerUndo(u"UPIK-2026-000001"_s, std::chrono::seconds(30));
    CHECK(toast.undoButton()->text() == u"Undo (Ctrl+Z)"_s);
    CHECK_FALSE(toast.undoButton()->hasFocus());
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor(
        [&] { return toast.undoButton()->text() == u"Urungkan (Ctrl+Z)"_s; }));
}

TEST_CASE("Trouble across the top is told in the language of the window, also afterwards")
{
    Speaking speaking(Tongue::English);
    TroubleBar bar;
    bar.tell({ErrorCode::StoreFailed, {}, u"disk I/O error"_s});
    const QString english = bar.sentence();
    CHECK(english.contains(u"(disk I/O error)"));
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return bar.sentence() != english; }));
    CHECK(bar.sentence().contains(u"(disk gagal membaca atau menulis)"));
}

TEST_CASE("Trouble that was closed does not come back with another language")
{
    Speaking speaking(Tongue::English);
    TroubleBar bar;
    bar.tell({ErrorCode::StoreFull});
    bar.findChild<QToolButton *>()->click();
    CHECK(bar.isHidden());
    speaking.change(Tongue::Indonesian);
    QCoreApplication::sendPostedEvents();
    CHECK(bar.isHidden());
    bar.tell({ErrorCode::StoreBusy});
    CHECK_FALSE(bar.isHidden());
}

TEST_CASE("The words of the store come through to the top of the window letter for letter")
{
    TroubleBar bar;
    for (const QString &words : oddTexts()) {
        bar.tell({ErrorCode::FileUnreadable, words});
        CHECK(bar.sentence().contains(words));
    }
}

TEST_CASE("Who gives the work to an officer while verifying reads the name at the foot")
{
    const Speaking speaking(Tongue::English);
    const DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.window->flow().start(Action::Accept);
    auto *dialog = desk.window->findChild<QDialog *>();
    dialog->findChild<QCheckBox *>(u"assignNow"_s)->click();
    const auto *officer = dialog->findChild<OfficerPicker *>();
    REQUIRE(QTest::qWaitFor([&] { return !officer->officer().isEmpty(); }));
    const QString name = officerLabel(*desk.desk.reference(), officer->officer());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] {
        return desk.window->toast().sentence().endsWith(u" Officer: %1."_s.arg(name));
    }));
}

TEST_CASE("An undo that the store refuses is told above the list and nothing moves")
{
    DeskWindow desk(2);
    acceptFirst(desk);
    desk.desk.failNext({ErrorCode::StoreBusy});
    desk.command(Command::Undo)->trigger();
    CHECK(desk.window->troubleBar().isVisible());
    CHECK(desk.desk.complaint(desk.ids[0]).state == State::Accepted);
    CHECK(desk.listHas(1));
}

TEST_CASE("A step whose time to be undone has passed stays, whoever presses Ctrl+Z")
{
    DeskWindow desk(2);
    acceptFirst(desk);
    CHECK(desk.command(Command::Undo)->isEnabled());
    desk.desk.setNow(desk.desk.now() + 31s);
    desk.command(Command::Undo)->trigger();
    CHECK(desk.desk.undone().isEmpty());
    CHECK_FALSE(desk.command(Command::Undo)->isEnabled());
}

TEST_CASE("Nobody undoes from another seat what was done before, nor reads of it")
{
    DeskWindow desk(2);
    acceptFirst(desk);
    Q_EMIT desk.desk.storeTrouble({ErrorCode::StoreBusy});
    REQUIRE(desk.window->toast().isVisible());
    desk.window->takeSeat(FakeDesk::central());
    CHECK(desk.window->toast().isHidden());
    CHECK(desk.window->troubleBar().isHidden());
    CHECK_FALSE(desk.command(Command::Undo)->isEnabled());
    desk.window->flow().undo();
    CHECK(desk.desk.undone().isEmpty());
    CHECK(desk.window->flow().queue() == u"to_review"_s);
}

TEST_CASE("The foot of the window says where the work is kept")
{
    Speaking speaking(Tongue::English);
    const DeskWindow desk;
    const auto *foot = desk.window->findChild<FootBar *>();
    const auto *place = foot->findChild<PlainLabel *>();
    CHECK(place->text() == u"All work is kept on this computer."_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor(
        [&] { return place->text() == u"Semua pekerjaan tersimpan di komputer ini."_s; }));
}

TEST_CASE("Every label of the window shows letters, never markup")
{
    DeskWindow desk;
    for (const QString &title : oddTexts())
        desk.desk.add(title.left(150), 5min);
    desk.desk.announce();
    REQUIRE(desk.listHas(int(oddTexts().size())));
    desk.view().step(1);
    for (const auto *label : desk.window->findChildren<QLabel *>()) {
        INFO(label->text().left(80).toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("The search box is left with Down and Esc, and a search that waits is not forgotten")
{
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        SearchBox box;
        const QSignalSpy searched(&box, &SearchBox::searched), left(&box, &SearchBox::left);
        QTest::keyClicks(&box, u"pju"_s);
        QTest::keyClick(&box, key);
        REQUIRE(searched.count() == 1);
        CHECK(searched[0][0].toString() == u"pju"_s);
        CHECK(left.count() == 1);
    }
}

TEST_CASE("A search that is forgotten is not searched for afterwards")
{
    SearchBox box;
    const QSignalSpy searched(&box, &SearchBox::searched), left(&box, &SearchBox::left);
    QTest::keyClicks(&box, u"pju"_s);
    box.forget();
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(searched.isEmpty());
    CHECK(left.count() == 1);
    CHECK(box.text().isEmpty());
}
