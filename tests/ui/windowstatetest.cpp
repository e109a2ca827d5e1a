// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "speaking.h"
#include "support/oddtexts.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/mainwindow/toast.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuenavigation.h"

#include <QClipboard>
#include <QStyle>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

bool hasQueue(const DeskWindow &desk, const QString &code)
{
    return desk.window->area().navigation().list().rowOf(code) >= 0;
}

void searchFor(const DeskWindow &desk, const QString &words)
{
    SearchBox &box = desk.window->searchBox();
    box.selectAll();
    box.insert(words);
    QTest::keyClick(&box, Qt::Key_Return);
}

} // namespace

TEST_CASE("The widths of the panes and the size of the window are as they were left")
{
    DeskWindow desk(1);
    desk.window->resize(1400, 700);
    desk.window->area().setSizes({300, 700, 400});
    const QList<int> left = desk.window->area().sizes();
    desk.restart();
    CHECK(QTest::qWaitFor([&] { return desk.window->area().sizes().first() == left.first(); }));
}

TEST_CASE("A window stands where the system puts it at first, later with its title in sight")
{
    DeskWindow desk(1);
    CHECK_FALSE(desk.window->testAttribute(Qt::WA_Moved));
    desk.window->setGeometry(0, 0, 700, 500);
    desk.window->close();
    const MainWindow again(desk.desk, desk.office, *desk.preferences);
    CHECK(again.size() == QSize(700, 500));
    CHECK(again.y() >= again.style()->pixelMetric(QStyle::PM_TitleBarHeight));
}

TEST_CASE("A window left over the whole screen is so again")
{
    DeskWindow desk(1);
    desk.window->showMaximized();
    REQUIRE(QTest::qWaitFor([&] { return desk.window->isMaximized(); }));
    desk.window->close();
    const MainWindow again(desk.desk, desk.office, *desk.preferences);
    CHECK(again.isMaximized());
}

TEST_CASE("A desk whose memory holds nonsense starts with the first queue of an agency admin")
{
    DeskWindow desk(1);
    for (const QString &nonsense : oddTexts())
        for (const QString &key : {u"queue"_s, u"role"_s, u"agency"_s, u"officer"_s, u"columns"_s})
            desk.preferences->remember(key, nonsense);
    desk.restart();
    CHECK(desk.window->flow().seat().role == Role::AgencyAdmin);
    CHECK(desk.window->flow().queue() == u"to_verify"_s);
    CHECK(desk.shows(u"Aduan 0"_s));
}

TEST_CASE("A queue of another role is not opened at the next start")
{
    DeskWindow desk(1);
    desk.preferences->remember(u"queue"_s, u"everything"_s);
    desk.restart();
    CHECK(desk.window->flow().queue() == u"to_verify"_s);
}

TEST_CASE("Whoever sits down sees his own queues, menus and nothing of the seat before")
{
    DeskWindow desk(2);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.command(Command::Next)->trigger();
    REQUIRE(desk.shows(u"Aduan 1"_s));
    desk.window->takeSeat(FakeDesk::officer());
    CHECK(hasQueue(desk, u"new_tasks"_s));
    CHECK_FALSE(hasQueue(desk, u"to_verify"_s));
    CHECK(desk.shownTitle().isEmpty());
    CHECK_FALSE(desk.command(Command::Back)->isEnabled());
    CHECK_FALSE(desk.window->menus().stepAction(Action::Accept)->isEnabled());
}

TEST_CASE("An officer sees his own task and may receive it")
{
    DeskWindow desk(2);
    desk.desk.bringTo(desk.ids[1], State::Assigned);
    desk.window->takeSeat(FakeDesk::officer());
    REQUIRE(desk.shows(u"Aduan 1"_s));
    CHECK(desk.window->menus().stepAction(Action::Receive)->isEnabled());
    CHECK(desk.listHas(1));
}

TEST_CASE("An odd search finds what was written so, and nothing else")
{
    DeskWindow desk(1);
    for (const QString &text : oddTexts()) {
        const QString title = text.left(60).simplified();
        desk.desk.add(u"judul "_s + title, 5min);
        searchFor(desk, title);
        CHECK(QTest::qWaitFor([&] { return desk.view().queue().rowCount() == 1; }));
        desk.window->openQueue(u"to_verify"_s);
    }
}

TEST_CASE("All filters go with one key and the list is whole again")
{
    const DeskWindow desk(3);
    REQUIRE(desk.listHas(3));
    desk.window->area().list().filterBar().toggle({FilterChoice::Kind::Category, u"sampah"_s});
    REQUIRE(desk.listHas(0));
    desk.command(Command::RemoveFilters)->trigger();
    CHECK(desk.listHas(3));
    CHECK(desk.window->area().list().filterBar().filters().isEmpty());
}

TEST_CASE("A refresh by key shows what came in without a word of it")
{
    const DeskWindow desk(1);
    REQUIRE(desk.listHas(1));
    const_cast<FakeDesk &>(desk.desk).add(u"Diam-diam"_s, 1min);
    desk.command(Command::Refresh)->trigger();
    CHECK(desk.listHas(2));
    CHECK(desk.shownTitle() == u"Aduan 0"_s);
}

TEST_CASE("A copied number is told at the foot")
{
    const Speaking speaking(Tongue::English);
    const DeskWindow desk(2);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.command(Command::Next)->trigger();
    REQUIRE(desk.shows(u"Aduan 1"_s));
    desk.command(Command::CopyNumber)->trigger();
    CHECK(desk.window->toast().sentence() == u"UPIK-2026-000002 copied."_s);
    CHECK(QApplication::clipboard()->text() == u"UPIK-2026-000002"_s);
}

TEST_CASE("The icons of the bar grow with the letters of the window")
{
    const DeskWindow desk;
    const auto *bar = desk.window->findChild<QToolBar *>(u"searchBar"_s);
    QFont large = desk.window->font();
    large.setPointSize(20);
    desk.window->setFont(large);
    CHECK(bar->iconSize().height() == QFontMetrics(large).height());
}

TEST_CASE("The way back forgets nothing and repeats nothing")
{
    const DeskWindow desk(3);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    for (const QString &title : {u"Aduan 1"_s, u"Aduan 2"_s}) {
        desk.command(Command::Next)->trigger();
        REQUIRE(desk.shows(title));
    }
    desk.window->openComplaint(desk.ids[2]);
    for (const QString &title : {u"Aduan 1"_s, u"Aduan 0"_s}) {
        desk.command(Command::Back)->trigger();
        CHECK(desk.shows(title));
    }
    desk.command(Command::Next)->trigger();
    REQUIRE(desk.shows(u"Aduan 1"_s));
    CHECK_FALSE(desk.command(Command::Forward)->isEnabled());
}
