// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedriver.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr auto kLate = Level::Late;

} // namespace

TEST_CASE("An empty queue says so and leads to the next one with work")
{
    Middle middle;
    middle.desk.add(u"Menunggu"_s, 5min);
    middle.queues.refresh();
    middle.open(u"to_assign"_s, 0);
    const EmptyState &empty = middle.list.emptyState();
    CHECK(empty.heading() == u"No complaint needs an officer."_s);
    CHECK(empty.sentence() == u"Next: To verify (1)"_s);
    const QSignalSpy wanted(&middle.list, &ListPane::queueWanted);
    empty.first()->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].toString() == u"to_verify"_s);
}

TEST_CASE("A filter that leaves nothing shows which one to drop")
{
    Middle middle;
    middle.desk.add(u"Segar"_s, 5min);
    middle.open(u"to_verify"_s, 1);
    middle.list.filterBar().toggle(category(u"jalan_rusak"_s));
    middle.list.filterBar().toggle(level(kLate));
    REQUIRE(middle.has(0));
    const EmptyState &empty = middle.list.emptyState();
    CHECK(empty.heading() == u"Nothing matches 2 filters."_s);
    CHECK(empty.first()->text() == u"Remove the filter “SLA: late”"_s);
    empty.first()->click();
    REQUIRE(middle.has(1));
    CHECK(middle.list.filterBar().filters().categories == QStringList{u"jalan_rusak"_s});
}

TEST_CASE("All filters are removed with one press")
{
    Middle middle;
    middle.desk.add(u"Segar"_s, 5min);
    middle.open(u"to_verify"_s, 1);
    middle.list.filterBar().toggle(category(u"sampah"_s));
    middle.list.filterBar().toggle(level(kLate));
    REQUIRE(middle.has(0));
    middle.list.emptyState().second()->click();
    CHECK(middle.has(1));
}

TEST_CASE("Delete takes a filter's chip away")
{
    Middle middle;
    middle.open(u"to_verify"_s, 0);
    FilterBar &bar = middle.list.filterBar();
    bar.toggle(category(u"pju"_s));
    auto *chip = bar.findChild<QPushButton *>(u"filterChip"_s);
    REQUIRE(chip);
    CHECK(chip->text() == u"Category: Street light"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(bar.filters().isEmpty());
}

TEST_CASE("A search looks beyond the queue and is told when it finds nothing")
{
    Middle middle;
    middle.desk.bringTo(middle.desk.add(u"Pohon tumbang"_s, 5min), State::Accepted);
    middle.open(u"to_verify"_s, 0);
    middle.list.search(u"pohon"_s);
    REQUIRE(middle.has(1));
    CHECK(middle.list.heading() == u"Search results"_s);
    middle.list.search(u"tidak ada"_s);
    REQUIRE(middle.has(0));
    CHECK(middle.list.emptyState().heading().contains(u"tidak ada"_s));
}

TEST_CASE("Another queue begins without the filters of the last")
{
    Middle middle;
    middle.open(u"to_verify"_s, 0);
    middle.list.filterBar().toggle(level(kLate));
    middle.open(u"to_assign"_s, 0);
    CHECK(middle.list.view().queue().query().filters.isEmpty());
}

TEST_CASE("An emergency in the list puts the number 112 above it")
{
    Middle middle;
    Intake intake = middle.desk.intake(u"Kabel jatuh"_s);
    intake.facts.urgency = u"darurat"_s;
    const QString id = middle.desk.add(intake, 5min);
    middle.open(u"to_verify"_s, 1);
    CHECK(middle.list.emergencyBanner().sentence().contains(u"112"_s));
    middle.desk.act(id, Action::Accept, FakeDesk::admin());
    middle.desk.announce();
    REQUIRE(middle.has(0));
    CHECK(middle.list.emergencyBanner().isHidden());
}

TEST_CASE("The navigation counts the queues and calls for the urgent ones alone")
{
    const Speaking speaking(Tongue::English);
    FakeDesk desk;
    desk.add(u"Terlambat"_s, 3h);
    desk.bringTo(desk.add(u"Diterima"_s, 5min), State::Accepted);
    QueueList list(desk);
    const QAbstractItemModelTester tester(&list);
    list.setSeat(FakeDesk::admin());
    REQUIRE(QTest::qWaitFor([&] { return list.countOf(u"to_verify"_s) != nullptr; }));
    const QModelIndex verify = list.index(list.rowOf(u"to_verify"_s));
    const QModelIndex assign = list.index(list.rowOf(u"to_assign"_s));
    CHECK(verify.data(QueueList::CountRole).toInt() == 1);
    CHECK(verify.data(QueueList::LevelRole).toInt() == int(Level::Late));
    CHECK_FALSE(assign.data(QueueList::LevelRole).isValid());
    CHECK(verify.data(Qt::AccessibleTextRole).toString() == u"To verify: 1, late"_s);
}

TEST_CASE("A queue that is a slice of others says so in its tool tip")
{
    const Speaking speaking(Tongue::English);
    FakeDesk desk;
    QueueList list(desk);
    list.setSeat(FakeDesk::admin());
    CHECK(list.index(list.rowOf(u"late"_s)).data(Qt::ToolTipRole).toString().contains(u"slice"_s));
    CHECK_FALSE(
        list.index(list.rowOf(u"to_verify"_s)).data(Qt::ToolTipRole).toString().contains(
            u"slice"_s));
}

TEST_CASE("Counts follow what happens at the desk without moving a row")
{
    FakeDesk desk;
    QueueList list(desk);
    list.setSeat(FakeDesk::admin());
    const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    desk.add(u"Baru"_s);
    desk.announce();
    REQUIRE(QTest::qWaitFor([&] {
        const QueueCount *count = list.countOf(u"to_verify"_s);
        return count && count->count == 1;
    }));
    CHECK(resets.isEmpty());
}
