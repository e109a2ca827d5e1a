// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "speaking.h"
#include "ui/dialogs/intakedialog.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/queue/emptystate.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuenavigation.h"
#include "ui/sla/levelchip.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// The row that is marked in the list and the complaint that keys act on are the same, or the list
// says that they are not.

namespace {

/// Title of the marked row, or empty.
QString markedTitle(const DeskWindow &desk)
{
    const QModelIndexList rows = desk.view().selectionModel()->selectedRows(int(Column::Subject));
    return rows.isEmpty() ? QString() : rows.front().data().toString();
}

bool marks(const DeskWindow &desk, const QString &title)
{
    return QTest::qWaitFor(
        [&] { return markedTitle(desk) == title && desk.shownTitle() == title; });
}

bool isEmptied(const DeskWindow &desk)
{
    return QTest::qWaitFor([&] { return markedTitle(desk).isEmpty() && !desk.pane().file(); });
}

QString outside(const DeskWindow &desk) { return desk.window->area().list().outside(); }

void searchFor(const DeskWindow &desk, const QString &words)
{
    SearchBox &box = desk.window->searchBox();
    box.setFocus();
    box.setText(words);
    Q_EMIT box.searched(words);
}

/// Takes a step of the complaint that is shown, by the keys of its dialog.
void take(const DeskWindow &desk, Action action)
{
    desk.window->flow().start(action);
    auto *dialog = desk.window->findChild<QDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

/// Takes a complaint in as the dialog does that the window opens for it.
void takeIn(DeskWindow &desk, const QString &title)
{
    desk.window->flow().takeIn();
    auto *dialog = desk.window->findChild<IntakeDialog *>();
    REQUIRE(dialog);
    const auto receipt = desk.desk.takeIn(FakeDesk::admin(), desk.desk.intake(title)).result();
    Q_EMIT dialog->takenIn(*receipt);
    dialog->reject();
}

void makeNarrow(const DeskWindow &desk)
{
    desk.window->resize(120 * desk.window->fontMetrics().averageCharWidth(), 700);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->area().panes() == Panes::Two; }));
}

} // namespace

TEST_CASE("Whoever searches has the first hit open and marked while he types")
{
    const DeskWindow desk(3);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    searchFor(desk, u"aduan 2"_s);
    CHECK(marks(desk, u"Aduan 2"_s));
    CHECK(desk.window->searchBox().text() == u"aduan 2"_s);
}

TEST_CASE("Enter after a search opens what was found, never what was open before")
{
    const DeskWindow desk(3);
    makeNarrow(desk);
    QTest::keyClicks(&desk.window->searchBox(), u"aduan 2"_s);
    QTest::keyClick(&desk.window->searchBox(), Qt::Key_Return);
    REQUIRE(desk.listHas(1));
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK(desk.window->area().isReading());
    CHECK(desk.shows(u"Aduan 2"_s));
}

TEST_CASE("Whoever types a number and Enter reads that complaint at once")
{
    for (const QString &words : {u"000002"_s, u"00002"_s, u"upik-2026-000002"_s}) {
        const DeskWindow desk(3);
        makeNarrow(desk);
        QTest::keyClicks(&desk.window->searchBox(), words);
        QTest::keyClick(&desk.window->searchBox(), Qt::Key_Return);
        CHECK(desk.window->area().isReading());
        CHECK(desk.shows(u"Aduan 1"_s));
    }
}

TEST_CASE("A search or a filter without hits leaves no complaint open, and the list comes back")
{
    const DeskWindow desk(3);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    searchFor(desk, u"nihil"_s);
    CHECK(isEmptied(desk));
    searchFor(desk, {});
    CHECK(marks(desk, u"Aduan 0"_s));
    desk.window->area().list().filterBar().toggle({FilterChoice::Kind::Category, u"sampah"_s});
    CHECK(isEmptied(desk));
    CHECK_FALSE(desk.window->menus().stepAction(Action::Accept)->isEnabled());
    desk.command(Command::RemoveFilters)->trigger();
    CHECK(marks(desk, u"Aduan 0"_s));
}

TEST_CASE("A filter that keeps the open complaint keeps it marked")
{
    const DeskWindow desk(3);
    desk.command(Command::Next)->trigger();
    REQUIRE(marks(desk, u"Aduan 1"_s));
    desk.window->area().list().filterBar().toggle({FilterChoice::Kind::Category, u"jalan_rusak"_s});
    CHECK(marks(desk, u"Aduan 1"_s));
}

TEST_CASE("Whoever takes a seat or undoes in a queue of one sees the row marked")
{
    DeskWindow desk(1);
    desk.desk.bringTo(desk.ids[0], State::UnderReview);
    desk.window->takeSeat(FakeDesk::central());
    CHECK(marks(desk, u"Aduan 0"_s));
    desk.desk.add(u"Baru"_s);
    desk.window->takeSeat(FakeDesk::admin());
    REQUIRE(marks(desk, u"Baru"_s));
    take(desk, Action::Accept);
    REQUIRE(isEmptied(desk));
    desk.command(Command::Undo)->trigger();
    CHECK(marks(desk, u"Baru"_s));
    REQUIRE(desk.isActive());
    CHECK(desk.view().hasFocus());
}

TEST_CASE("A complaint just taken in is marked and open where the list holds it")
{
    DeskWindow desk(2);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    takeIn(desk, u"Baru"_s);
    CHECK(marks(desk, u"Baru"_s));
}

TEST_CASE("A complaint taken in that the list does not hold leaves the marked one open")
{
    DeskWindow desk(2);
    desk.desk.bringTo(desk.ids[0], State::Accepted);
    desk.window->openQueue(u"to_assign"_s);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    takeIn(desk, u"Baru"_s);
    CHECK(marks(desk, u"Aduan 0"_s));
    CHECK(outside(desk).isEmpty());
}

TEST_CASE("The list says which complaint is open that it does not hold, until another is chosen")
{
    const Speaking speaking(Tongue::English);
    DeskWindow desk(3);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    CHECK(outside(desk).isEmpty());
    desk.desk.act(desk.ids[0], Action::Accept, FakeDesk::admin());
    desk.desk.announce({desk.ids[0]});
    REQUIRE(desk.listHas(2));
    CHECK(desk.shownTitle() == u"Aduan 0"_s);
    CHECK(outside(desk) == u"UPIK-2026-000001 is open but not in this list."_s);
    desk.command(Command::Next)->trigger();
    CHECK(marks(desk, u"Aduan 1"_s));
    CHECK(outside(desk).isEmpty());
}

TEST_CASE("A complaint that comes back by an undo is in sight and no news above the list")
{
    const DeskWindow desk(60);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    take(desk, Action::Accept);
    REQUIRE(marks(desk, u"Aduan 1"_s));
    desk.command(Command::Undo)->trigger();
    REQUIRE(marks(desk, u"Aduan 0"_s));
    REQUIRE(desk.listHas(60));
    CHECK(desk.view().news().rows() == 0);
    CHECK(desk.view().rowAt(5) == 0);
}

TEST_CASE("A similar complaint of another queue is open with a word of it")
{
    DeskWindow desk(2);
    desk.desk.bringTo(desk.ids[1], State::Accepted);
    desk.window->openQueue(u"to_verify"_s);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    desk.window->openComplaint(desk.ids[1]);
    REQUIRE(desk.shows(u"Aduan 1"_s));
    CHECK(markedTitle(desk).isEmpty());
    CHECK(outside(desk).startsWith(u"UPIK-2026-000002"));
}

TEST_CASE("Whoever empties a queue has the keyboard on the way to the next, and Enter goes there")
{
    DeskWindow desk(2);
    desk.desk.bringTo(desk.ids[1], State::Accepted);
    desk.window->openQueue(u"to_verify"_s);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    REQUIRE(desk.isActive());
    desk.view().setFocus();
    desk.desk.act(desk.ids[0], Action::Accept, FakeDesk::admin());
    desk.desk.announce({desk.ids[0]});
    REQUIRE(desk.listHas(0));
    QPushButton *next = desk.window->area().list().emptyState().first();
    REQUIRE(QTest::qWaitFor([&] { return next->hasFocus(); }));
    QTest::keyClick(next, Qt::Key_Return);
    CHECK(desk.window->flow().queue() == u"to_assign"_s);
    REQUIRE(desk.listHas(2));
    CHECK(desk.view().hasFocus());
}

TEST_CASE("In a narrow window the list comes back when the complaint that was read is gone from it")
{
    const DeskWindow desk(1);
    REQUIRE(marks(desk, u"Aduan 0"_s));
    makeNarrow(desk);
    desk.window->openComplaint(desk.ids[0]);
    REQUIRE(desk.window->area().isReading());
    take(desk, Action::Accept);
    REQUIRE(desk.listHas(0));
    CHECK(QTest::qWaitFor([&] { return desk.window->area().list().isVisible(); }));
}

TEST_CASE("List, complaint and numbers turn late in the same second, and agree in between")
{
    const Speaking speaking(Tongue::English);
    DeskWindow desk(1); // due in twenty minutes
    REQUIRE(marks(desk, u"Aduan 0"_s));
    const auto cell = [&] {
        return desk.view().queue().index(0, int(Column::Sla)).data().toString();
    };
    const auto chip = [&] { return desk.pane().findChild<LevelChip *>()->words(); };
    const auto worst = [&] {
        const auto *count = desk.window->area().navigation().list().countOf(u"to_verify"_s);
        return count ? count->worst : Level::Safe;
    };
    const Instant due = *desk.pane().file()->clocks.front().due;
    desk.desk.setNow(due - Millis(10));
    QSignalSpy counted(&desk.window->area().navigation(), &QueueNavigation::counted);
    desk.desk.announce();
    REQUIRE(counted.wait());
    CHECK(worst() == Level::Critical);
    CHECK(chip() == u"0 min 00 s left"_s);
    CHECK(cell() == u"<1 min left"_s);
    desk.desk.setNow(due + Millis(10));
    CHECK(cell() == u"<1 min left"_s);
    REQUIRE(QTest::qWaitFor([&] { return worst() == Level::Late; }));
    CHECK(cell() == u"Late <1 min"_s);
    CHECK(chip() == cell());
}
