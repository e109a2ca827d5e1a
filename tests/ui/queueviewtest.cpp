// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedriver.h"
#include "ui/queue/columnfit.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("J and K of the window go to the next complaint and back")
{
    List list(3);
    const QSignalSpy chosen(&list.view, &QueueView::chosen);
    list.view.step(1);
    list.view.step(1);
    list.view.step(-1);
    CHECK(chosen.count() == 3);
    CHECK(list.view.chosenId() == list.ids[0]);
}

TEST_CASE("A step beyond the last complaint stays on it")
{
    List list(2);
    for (int i = 0; i < 5; ++i)
        list.view.step(1);
    CHECK(list.view.chosenId() == list.ids[1]);
}

TEST_CASE("Enter opens the chosen complaint")
{
    List list(2);
    const QSignalSpy opened(&list.view, &QueueView::opened);
    list.choose(1);
    QTest::keyClick(&list.view, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == list.ids[1]);
}

TEST_CASE("A refresh keeps the chosen complaint where rows came and went")
{
    List list(6);
    list.choose(3);
    const QSignalSpy chosen(&list.view, &QueueView::chosen);
    list.desk.act(list.ids[0], Action::Accept, FakeDesk::admin());
    list.desk.add(u"Baru"_s, 1min);
    list.desk.add(u"Lebih baru"_s, 30s);
    list.desk.announce();
    REQUIRE(list.has(7));
    CHECK(list.view.chosenId() == list.ids[3]);
    CHECK(list.view.currentIndex().row() == 2);
    CHECK(chosen.isEmpty());
}

TEST_CASE("A complaint that overtook the others stays the chosen one")
{
    List list(6);
    list.choose(5);
    Facts urgent = list.desk.complaint(list.ids[5]).facts;
    urgent.urgency = u"darurat"_s;
    ActionInput input;
    input.facts = urgent;
    list.desk.act(list.ids[5], Action::CorrectFields, FakeDesk::admin(), input);
    list.desk.announce();
    REQUIRE(QTest::qWaitFor([&] { return list.view.currentIndex().row() == 0; }));
    CHECK(list.view.chosenId() == list.ids[5]);
}

TEST_CASE("The chosen complaint that left is told, and the cursor stands on the next")
{
    List list(4);
    list.choose(1);
    const QSignalSpy vanished(&list.view, &QueueView::vanished);
    const QSignalSpy chosen(&list.view, &QueueView::chosen);
    list.desk.act(list.ids[1], Action::Accept, FakeDesk::admin());
    list.desk.announce();
    REQUIRE(QTest::qWaitFor([&] { return !vanished.isEmpty(); }));
    CHECK(vanished[0][0].toString() == list.ids[1]);
    CHECK(chosen.isEmpty());
    list.view.chooseCurrent();
    CHECK(list.view.chosenId() == list.ids[2]);
}

TEST_CASE("New urgent rows do not move the list under the pointer")
{
    List list(60);
    list.view.verticalScrollBar()->setValue(400);
    const QString top = list.titleAtTop();
    const int offset = list.view.rowViewportPosition(list.view.rowAt(0));
    const QSignalSpy told(&list.view.news(), &NewsAbove::changed);
    list.desk.add(u"Mendesak"_s, 118min);
    list.desk.add(u"Juga mendesak"_s, 117min);
    list.desk.announce();
    REQUIRE(list.has(62));
    CHECK(list.titleAtTop() == top);
    CHECK(list.view.rowViewportPosition(list.view.rowAt(0)) == offset);
    CHECK(list.view.news().rows() == 2);
    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toInt() == 2);
}

TEST_CASE("Once the eye is at the top there is nothing new above")
{
    List list(60);
    list.view.verticalScrollBar()->setValue(400);
    list.desk.add(u"Mendesak"_s, 118min);
    list.desk.announce();
    REQUIRE(list.has(61));
    list.view.scrollToTop();
    CHECK(list.view.news().rows() == 0);
}

TEST_CASE("A complaint is chosen wherever it is in the list")
{
    List list(500);
    const QSignalSpy found(&list.view, &QueueView::found);
    list.view.choose(list.ids[450]);
    REQUIRE(QTest::qWaitFor([&] { return !found.isEmpty(); }));
    CHECK(found[0][1].toBool());
    CHECK(list.view.currentIndex().row() == 450);
    CHECK(list.view.chosenId() == list.ids[450]);
}

TEST_CASE("A complaint outside the queue is told not to be there")
{
    List list(2);
    const QSignalSpy found(&list.view, &QueueView::found);
    list.view.choose(u"elsewhere"_s);
    REQUIRE(QTest::qWaitFor([&] { return !found.isEmpty(); }));
    CHECK_FALSE(found[0][1].toBool());
}

TEST_CASE("Rows grow with density and font")
{
    List list(1);
    list.preferences.setDensity(Density::Tight);
    const int tight = list.view.rowHeight(0);
    list.preferences.setDensity(Density::Loose);
    CHECK(list.view.rowHeight(0) == tight + 14);
    QFont large = list.view.font();
    large.setPointSize(20);
    list.view.setFont(large);
    CHECK(list.view.rowHeight(0) > tight + 14);
}

TEST_CASE("A click on a header sorts and a second one turns the order round")
{
    List list(3);
    QHeaderView *header = list.view.horizontalHeader();
    const QPoint at(header->sectionViewportPosition(int(Column::Number)) + 10,
                    header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    CHECK(list.view.queue().query().sort == SortBy::Number);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    CHECK(list.view.queue().query().descending);
}

TEST_CASE("Where room is short the list gives up what it can spare, never the subject")
{
    const QFontMetrics metrics(QApplication::font());
    const QTemporaryDir folder;
    const Preferences preferences(folder.filePath(u"desk.ini"_s));
    const auto all = wantedColumns(preferences);
    CHECK(fittingColumns(all, 5000, metrics) == all);
    const auto least = fittingColumns(all, 100, metrics);
    CHECK(least == QList<Column>{Column::Sla, Column::Number, Column::Subject});
    int room = 0;
    for (const Column column : all)
        room += pixelWidth(column, metrics);
    CHECK_FALSE(fittingColumns(all, room - 1, metrics).contains(Column::Received));
}

TEST_CASE("A person chooses which columns the list has")
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"desk.ini"_s));
    setWanted(preferences, Column::Officer, true);
    setWanted(preferences, Column::Place, false);
    const auto wanted = wantedColumns(preferences);
    CHECK(wanted.contains(Column::Officer));
    CHECK_FALSE(wanted.contains(Column::Place));
}
