// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/mainwindow/toast.h"
#include "ui/mainwindow/troublebar.h"

#include <QClipboard>
#include <QDialog>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The open dialog of a form, or nullptr.
QDialog *openDialog(const DeskWindow &desk)
{
    for (auto *dialog : desk.window->findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

/// Presses a key and confirms the dialog it opens, as somebody does who agrees with the proposal.
void confirmByKeys(const DeskWindow &desk, Qt::Key key)
{
    REQUIRE(desk.isActive());
    QTest::keyClick(desk.window.get(), key);
    REQUIRE(QTest::qWaitFor([&] { return openDialog(desk) != nullptr; }));
    QTest::keyClick(openDialog(desk), Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("The most urgent complaint is open when the desk starts")
{
    const DeskWindow desk(3);
    CHECK(desk.shows(u"Aduan 0"_s));
    CHECK(desk.view().currentIndex().row() == 0);
}

TEST_CASE("The agency admin empties the queue with V and Ctrl+Enter")
{
    const DeskWindow desk(3);
    for (const QString &title : {u"Aduan 0"_s, u"Aduan 1"_s, u"Aduan 2"_s}) {
        REQUIRE(desk.shows(title));
        confirmByKeys(desk, Qt::Key_V);
    }
    CHECK(desk.listHas(0));
    CHECK(desk.desk.performed().size() == 3);
}

TEST_CASE("After a step the next complaint opens by itself and the toast tells what was done")
{
    const DeskWindow desk(3);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    confirmByKeys(desk, Qt::Key_V);
    CHECK(desk.shows(u"Aduan 1"_s));
    CHECK(desk.window->toast().sentence().contains(u"UPIK-2026-000001"_s));
    CHECK(desk.window->toast().undoButton()->isVisible());
}

TEST_CASE("Who does not want the next complaint keeps reading the one that left")
{
    const DeskWindow desk(3);
    desk.preferences->setOpenNext(false);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    confirmByKeys(desk, Qt::Key_V);
    REQUIRE(desk.listHas(2));
    CHECK(desk.shownTitle() == u"Aduan 0"_s);
    CHECK(desk.view().chosenId().isEmpty());
}

TEST_CASE("Ctrl+Z brings the complaint back, chosen and with the focus on the list")
{
    const DeskWindow desk(3);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    confirmByKeys(desk, Qt::Key_V);
    REQUIRE(desk.shows(u"Aduan 1"_s));
    desk.command(Command::Undo)->trigger();
    REQUIRE(desk.listHas(3));
    CHECK(desk.shows(u"Aduan 0"_s));
    CHECK(QTest::qWaitFor([&] { return desk.view().currentIndex().row() == 0; }));
    REQUIRE(desk.isActive());
    CHECK(desk.view().hasFocus());
    CHECK_FALSE(desk.command(Command::Undo)->isEnabled());
}

TEST_CASE("Undo goes back to the queue the step was taken from")
{
    const DeskWindow desk(2);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    confirmByKeys(desk, Qt::Key_V);
    REQUIRE(desk.listHas(1));
    desk.window->openQueue(u"to_assign"_s);
    REQUIRE(desk.listHas(1));
    desk.command(Command::Undo)->trigger();
    CHECK(QTest::qWaitFor([&] { return desk.window->flow().queue() == u"to_verify"_s; }));
    CHECK(desk.listHas(2));
    CHECK(desk.shows(u"Aduan 0"_s));
}

TEST_CASE("A refresh changes neither the choice nor an open dialog")
{
    const DeskWindow desk(4);
    desk.window->openComplaint(desk.ids[2]);
    REQUIRE(desk.shows(u"Aduan 2"_s));
    QTest::keyClick(desk.window.get(), Qt::Key_T);
    REQUIRE(QTest::qWaitFor([&] { return openDialog(desk) != nullptr; }));
    const QDialog *dialog = openDialog(desk);
    const_cast<FakeDesk &>(desk.desk).add(u"Baru"_s, 1min);
    const_cast<FakeDesk &>(desk.desk).announce();
    REQUIRE(desk.listHas(5));
    CHECK(desk.shownTitle() == u"Aduan 2"_s);
    CHECK(openDialog(desk) == dialog);
}

TEST_CASE("A complaint that somebody else moved stays open while it is read")
{
    DeskWindow desk(3);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.desk.act(desk.ids[0], Action::Accept, FakeDesk::admin());
    desk.desk.announce({desk.ids[0]});
    REQUIRE(desk.listHas(2));
    CHECK(desk.shownTitle() == u"Aduan 0"_s);
}

TEST_CASE("Another seat has other queues and sees other complaints")
{
    DeskWindow desk(2);
    desk.desk.bringTo(desk.ids[0], State::UnderReview);
    desk.window->takeSeat(FakeDesk::central());
    CHECK(desk.window->flow().queue() == u"to_review"_s);
    CHECK(desk.shows(u"Aduan 0"_s));
    desk.window->takeSeat(FakeDesk::officer());
    CHECK(desk.listHas(0));
}

TEST_CASE("The window comes back as it was left")
{
    DeskWindow desk(2);
    desk.window->takeSeat(FakeDesk::central());
    desk.window->openQueue(u"everything"_s);
    desk.restart();
    CHECK(desk.window->flow().seat() == FakeDesk::central());
    CHECK(desk.window->flow().queue() == u"everything"_s);
}

TEST_CASE("In a narrow window the complaint opens in place of the list and Esc goes back")
{
    const DeskWindow desk(2);
    PaneArea &area = desk.window->area();
    desk.window->resize(120 * desk.window->fontMetrics().averageCharWidth(), 700);
    REQUIRE(QTest::qWaitFor([&] { return area.panes() == Panes::Two; }));
    CHECK_FALSE(area.complaint().isVisible());
    desk.view().setFocus();
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK(area.complaint().isVisible());
    CHECK_FALSE(area.list().isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    CHECK(area.list().isVisible());
}

TEST_CASE("A very narrow window keeps a rail of the queues' icons")
{
    const DeskWindow desk(1);
    desk.window->resize(100 * desk.window->fontMetrics().averageCharWidth(), 600);
    CHECK(QTest::qWaitFor([&] { return desk.window->area().panes() == Panes::Rail; }));
}

TEST_CASE("A search ends where the queue is opened again")
{
    const DeskWindow desk(3);
    QTest::keyClicks(&desk.window->searchBox(), u"aduan 2"_s);
    QTest::keyClick(&desk.window->searchBox(), Qt::Key_Return);
    REQUIRE(desk.listHas(1));
    desk.window->openQueue(u"to_verify"_s);
    CHECK(desk.listHas(3));
    CHECK(desk.window->searchBox().text().isEmpty());
}

TEST_CASE("The way back leads through the complaints that were open")
{
    const DeskWindow desk(3);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.command(Command::Next)->trigger();
    REQUIRE(desk.shows(u"Aduan 1"_s));
    desk.command(Command::Back)->trigger();
    CHECK(desk.shows(u"Aduan 0"_s));
    desk.command(Command::Forward)->trigger();
    CHECK(desk.shows(u"Aduan 1"_s));
}

TEST_CASE("Trouble in writing is over with the next change that is written, other trouble is not")
{
    const auto [code, over] = GENERATE(table<ErrorCode, bool>({
        {ErrorCode::StoreFull, true}, {ErrorCode::StoreBusy, true},
        {ErrorCode::StoreUnreadable, true}, {ErrorCode::StoreDamaged, false},
        {ErrorCode::FileUnwritable, false}}));
    DeskWindow desk(2);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    Q_EMIT desk.desk.storeTrouble({code});
    REQUIRE(desk.window->troubleBar().isVisible());
    desk.window->flow().start(Action::Accept);
    auto *dialog = desk.window->findChild<QDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return desk.window->toast().isVisible(); }));
    CHECK(desk.window->troubleBar().isHidden() == over);
}

TEST_CASE("Trouble in the store is told in words and can be closed")
{
    DeskWindow desk(1);
    Q_EMIT desk.desk.storeTrouble({ErrorCode::StoreFull});
    CHECK(desk.window->troubleBar().isVisible());
    CHECK(desk.window->troubleBar().sentence().contains(u"disk is full"_s));
}

TEST_CASE("The number of the open complaint is copied")
{
    const DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.command(Command::CopyNumber)->trigger();
    CHECK(QApplication::clipboard()->text() == u"UPIK-2026-000001"_s);
}

TEST_CASE("F6 goes from pane to pane and round")
{
    const DeskWindow desk(2);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.view().setFocus();
    QSet<QWidget *> stops;
    for (int i = 0; i < 8; ++i) {
        desk.command(Command::NextPane)->trigger();
        stops.insert(QApplication::focusWidget());
    }
    CHECK(stops.size() == 4);
    CHECK_FALSE(stops.contains(nullptr));
}
