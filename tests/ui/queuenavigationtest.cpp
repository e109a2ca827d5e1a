// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuenavigation.h"
#include "ui/text/labels.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/plainlabel.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The queues of the agency admin on screen.
struct Navigation {
    explicit Navigation(const Seat &seat = FakeDesk::admin())
    {
        queues.setSeat(seat);
        queues.resize(300, 500);
        queues.show();
    }
    QListView *view() const { return queues.findChild<QListView *>(); }
    QModelIndex at(const QString &code) const
    {
        return queues.list().index(queues.list().rowOf(code));
    }
    qint64 counted(const QString &code) const
    {
        return at(code).data(QueueList::CountRole).toLongLong();
    }
    /// Pixels of a queue's row in this colour.
    int pixels(const QString &code, const QColor &colour) const
    {
        const QImage image = view()->viewport()->grab(view()->visualRect(at(code))).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour;
        return count;
    }

    FakeDesk desk;
    QueueNavigation queues{desk};
};

QColor lateFill() { return chipColours(Level::Late, QGuiApplication::palette()).fill; }

} // namespace

TEST_CASE("The keyboard goes from queue to queue and opens each")
{
    const Navigation navigation;
    const QSignalSpy chosen(&navigation.queues, &QueueNavigation::queueChosen);
    navigation.view()->setCurrentIndex(navigation.at(u"to_verify"_s));
    QTest::keyClick(navigation.view(), Qt::Key_Down);
    REQUIRE(chosen.count() == 2);
    CHECK(chosen[1][0].toString() == u"to_assign"_s);
}

TEST_CASE("The name of every queue is read whole beside a number of two digits, in either language")
{
    const Speaking speaking(GENERATE(Tongue::English, Tongue::Indonesian));
    QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Regular.ttf"_s);
    const QFontMetrics metrics(QFont(u"Noto Sans"_s, 10));
    // As PaneArea gives out and QueueListDelegate uses it: icon, padding, number.
    const int words = 26 * metrics.averageCharWidth() - metrics.height()
        - metrics.horizontalAdvance(u"99"_s) - 8 * 6;
    for (const Queue &queue : queues()) {
        CAPTURE(labelOf(queue).toStdString());
        CHECK(metrics.horizontalAdvance(labelOf(queue)) <= words);
    }
}

TEST_CASE("A queue that is marked is shown as open and not opened again")
{
    Navigation navigation;
    const QSignalSpy chosen(&navigation.queues, &QueueNavigation::queueChosen);
    navigation.queues.mark(u"in_hand"_s);
    CHECK(navigation.view()->currentIndex() == navigation.at(u"in_hand"_s));
    navigation.queues.mark(u"of_another_role"_s);
    CHECK_FALSE(navigation.view()->currentIndex().isValid());
    CHECK(navigation.view()->selectionModel()->selectedIndexes().isEmpty());
    CHECK(chosen.isEmpty());
}

TEST_CASE("Each role sees its own queues, in the order of the SOP")
{
    for (const Seat &seat : {FakeDesk::admin(), FakeDesk::officer(), FakeDesk::central()}) {
        const Navigation navigation(seat);
        const auto wanted = queuesOf(seat.role);
        REQUIRE(navigation.queues.list().rowCount() == int(wanted.size()));
        for (int row = 0; row < int(wanted.size()); ++row)
            CHECK(navigation.queues.list().index(row).data().toString()
                  == labelOf(*wanted[std::size_t(row)]));
    }
}

TEST_CASE("A queue's count goes down where its complaint goes on to another")
{
    Navigation navigation;
    const QString id = navigation.desk.add(u"Satu"_s);
    navigation.desk.announce();
    REQUIRE(QTest::qWaitFor([&] { return navigation.counted(u"to_verify"_s) == 1; }));
    navigation.desk.act(id, Action::Accept, FakeDesk::admin());
    navigation.desk.announce({id});
    CHECK(QTest::qWaitFor([&] { return navigation.counted(u"to_assign"_s) == 1; }));
    CHECK(navigation.counted(u"to_verify"_s) == 0);
}

TEST_CASE("A queue calls for attention on the minute, although nobody did anything")
{
    FakeDesk desk;
    desk.add(u"Satu"_s, 1min);
    desk.setNow(desk.now() + 59s + Millis(990));
    QueueNavigation queues(desk);
    queues.setSeat(FakeDesk::admin());
    const QModelIndex row = queues.list().index(queues.list().rowOf(u"to_verify"_s));
    CHECK_FALSE(row.data(QueueList::LevelRole).isValid());
    desk.setNow(desk.now() + 3h);
    CHECK(QTest::qWaitFor(
        [&] { return row.data(QueueList::LevelRole) == int(Level::Late); }));
}

TEST_CASE("Only a queue with something late has the chip of lateness")
{
    Navigation navigation;
    navigation.desk.add(u"Terlambat"_s, 3h);
    navigation.desk.bringTo(navigation.desk.add(u"Segar"_s, 1min), State::Accepted);
    navigation.desk.announce();
    REQUIRE(QTest::qWaitFor([&] { return navigation.counted(u"to_verify"_s) == 1; }));
    CHECK(navigation.pixels(u"to_verify"_s, lateFill()) > 30);
    CHECK(navigation.pixels(u"to_assign"_s, lateFill()) == 0);
}

TEST_CASE("As a rail the queues keep their icons and a dot for what is late")
{
    Navigation navigation;
    navigation.desk.add(u"Terlambat"_s, 3h);
    navigation.desk.announce();
    REQUIRE(QTest::qWaitFor([&] { return navigation.counted(u"to_verify"_s) == 1; }));
    const int wide = navigation.queues.minimumWidth();
    navigation.queues.setRail(true);
    CHECK(navigation.queues.maximumWidth() < wide);
    CHECK(navigation.queues.findChild<PlainLabel *>()->isHidden());
    CHECK(navigation.pixels(u"to_verify"_s, lateFill()) > 5);
    navigation.queues.setRail(false);
    CHECK(navigation.queues.minimumWidth() == wide);
}

TEST_CASE("The queues are named in the language of the window")
{
    Speaking speaking(Tongue::English);
    const Navigation navigation;
    const auto *heading = navigation.queues.findChild<PlainLabel *>();
    CHECK(heading->text() == u"QUEUES"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return heading->text() == u"ANTREAN"_s; }));
    CHECK(navigation.view()->accessibleName() == u"Antrean"_s);
    CHECK(navigation.at(u"to_assign"_s).data().toString() == u"Perlu penugasan"_s);
}

TEST_CASE("A rail says by ear and by tool tip what it has no room to write")
{
    const Speaking speaking(Tongue::English);
    Navigation navigation;
    navigation.desk.add(u"Terlambat"_s, 3h);
    navigation.desk.announce();
    navigation.queues.setRail(true);
    REQUIRE(QTest::qWaitFor([&] { return navigation.counted(u"to_verify"_s) == 1; }));
    const QModelIndex row = navigation.at(u"to_verify"_s);
    CHECK(row.data(Qt::AccessibleTextRole).toString() == u"To verify: 1, late"_s);
    CHECK(row.data(Qt::ToolTipRole).toString() == u"To verify: 1"_s);
}

TEST_CASE("Work that waits is sought after the queue of the moment, ended ones are left aside")
{
    FakeDesk desk;
    desk.bringTo(desk.add(u"Diterima"_s), State::Accepted);
    desk.bringTo(desk.add(u"Beres"_s), State::Done);
    QueueList list(desk);
    list.setSeat(FakeDesk::admin());
    REQUIRE(list.nextWithWork(u"to_verify"_s));
    CHECK(list.nextWithWork(u"to_verify"_s)->code == u"to_assign"_s);
    CHECK(list.nextWithWork(u"to_assign"_s) == nullptr);
}
