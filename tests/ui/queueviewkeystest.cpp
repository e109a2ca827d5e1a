// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedriver.h"
#include "support/oddtexts.h"
#include "ui/queue/columnfit.h"
#include "ui/theme/palettes.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

void clickHeader(const List &list, Column column)
{
    QHeaderView *header = list.view.horizontalHeader();
    const QPoint at(header->sectionViewportPosition(int(column)) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
}

/// The menu of columns that a right click on the header opens.
QMenu *columnMenu(const List &list)
{
    QHeaderView *header = list.view.horizontalHeader();
    Q_EMIT header->customContextMenuRequested({5, 5});
    auto *menu = list.view.findChild<QMenu *>();
    REQUIRE(menu);
    return menu;
}

QAction *entryOf(const QMenu &menu, Column column)
{
    for (QAction *action : menu.actions())
        if (action->text() == columnTitle(column))
            return action;
    return nullptr;
}

/// How many pixels of a cell have this colour.
int pixels(List &list, int row, Column column, const QColor &colour)
{
    const QRect cell = list.view.visualRect(list.view.queue().index(row, int(column)));
    const QImage image = list.view.viewport()->grab(cell).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

TEST_CASE("The keys of a list go to its ends and letters go nowhere")
{
    List list(40);
    list.choose(3);
    QTest::keyClick(&list.view, Qt::Key_A);
    CHECK(list.view.chosenId() == list.ids[3]);
    QTest::keyClick(&list.view, Qt::Key_End, Qt::ControlModifier);
    CHECK(list.view.chosenId() == list.ids[39]);
    QTest::keyClick(&list.view, Qt::Key_Up);
    CHECK(list.view.chosenId() == list.ids[38]);
    QTest::keyClick(&list.view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(list.view.chosenId() == list.ids[0]);
}

TEST_CASE("A double click opens the complaint under the pointer")
{
    List list(3);
    const QSignalSpy opened(&list.view, &QueueView::opened);
    const QPoint at
        = list.view.visualRect(list.view.queue().index(2, int(Column::Subject))).center();
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(list.view.viewport(), Qt::LeftButton, {}, at);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == list.ids[2]);
}

TEST_CASE("The chosen complaint stays chosen in another order")
{
    List list(3);
    list.choose(0);
    const QSignalSpy chosen(&list.view, &QueueView::chosen);
    clickHeader(list, Column::Number);
    clickHeader(list, Column::Number);
    REQUIRE(QTest::qWaitFor([&] { return list.view.currentIndex().row() == 2; }));
    CHECK(list.view.chosenId() == list.ids[0]);
    CHECK(list.text(0, Column::Subject) == u"Aduan 2"_s);
    CHECK(chosen.isEmpty());
}

TEST_CASE("The arrow of the header stands where the list is sorted")
{
    List list(2);
    QHeaderView *header = list.view.horizontalHeader();
    CHECK(header->sortIndicatorSection() == int(Column::Sla));
    clickHeader(list, Column::Place);
    CHECK(header->sortIndicatorSection() == int(Column::Place));
    CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
    clickHeader(list, Column::Place);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("A click on a column without an order changes none")
{
    List list(2);
    setWanted(list.preferences, Column::Age, true);
    list.view.resize(2500, 400);
    REQUIRE_FALSE(list.view.isColumnHidden(int(Column::Age)));
    clickHeader(list, Column::Age);
    CHECK(list.view.queue().query().sort == SortBy::TimeLeft);
    CHECK(list.view.horizontalHeader()->sortIndicatorSection() != int(Column::Age));
}

TEST_CASE("A right click on the header chooses the columns and keeps them for the next start")
{
    List list(1);
    list.view.resize(2500, 400);
    QMenu *menu = columnMenu(list);
    CHECK(entryOf(*menu, Column::Place)->isChecked());
    CHECK(entryOf(*menu, Column::Number) == nullptr);
    entryOf(*menu, Column::Officer)->trigger();
    entryOf(*menu, Column::Place)->trigger();
    CHECK_FALSE(list.view.isColumnHidden(int(Column::Officer)));
    CHECK(list.view.isColumnHidden(int(Column::Place)));
    const Preferences again(list.folder.filePath(u"desk.ini"_s));
    CHECK(wantedColumns(again).contains(Column::Officer));
    menu->close();
}

TEST_CASE("A narrow list gives up columns and takes them back when it is wide again")
{
    List list(1);
    list.view.resize(300, 400);
    CHECK(list.view.isColumnHidden(int(Column::Category)));
    CHECK_FALSE(list.view.isColumnHidden(int(Column::Subject)));
    list.view.resize(2500, 400);
    CHECK_FALSE(list.view.isColumnHidden(int(Column::Category)));
}

TEST_CASE("A complaint nobody has looked at is bold until it is seen")
{
    List list(1);
    const QModelIndex subject = list.view.queue().index(0, int(Column::Subject));
    const auto isBold = [&] { return subject.data(Qt::FontRole).value<QFont>().bold(); };
    CHECK(isBold());
    CHECK_FALSE(subject.siblingAtColumn(int(Column::Number)).data(Qt::FontRole).isValid());
    list.desk.markSeen(FakeDesk::admin(), list.ids[0]);
    list.desk.announce({list.ids[0]});
    CHECK(QTest::qWaitFor([&] { return !isBold(); }));
}

TEST_CASE("The chip of a late complaint is painted in the colour of lateness alone")
{
    List list(2);
    const auto fill = [](Level level) {
        return chipColours(level, QGuiApplication::palette()).fill;
    };
    CHECK(pixels(list, 0, Column::Sla, fill(Level::Late)) == 0);
    list.desk.setNow(list.desk.now() + 3h);
    list.view.queue().tick();
    CHECK(pixels(list, 0, Column::Sla, fill(Level::Late)) > 50);
    CHECK(pixels(list, 0, Column::Place, fill(Level::Late)) == 0);
}

TEST_CASE("The countdown of the list goes on while nothing happens")
{
    const Speaking speaking(Tongue::English);
    List list(1);
    CHECK(list.text(0, Column::Sla) == u"10 min left"_s);
    list.desk.setNow(list.desk.now() + 7min);
    list.view.queue().tick();
    CHECK(list.text(0, Column::Sla) == u"3 min left"_s);
}

TEST_CASE("Odd titles come into the list's tool tips as letters")
{
    List list(0);
    for (const QString &title : oddTexts())
        list.desk.add(title.left(200), 5min);
    list.desk.announce();
    REQUIRE(list.has(int(oddTexts().size())));
    for (int row = 0; row < int(oddTexts().size()); ++row) {
        const QModelIndex subject = list.view.queue().index(row, int(Column::Subject));
        const QString tip = subject.data(Qt::ToolTipRole).toString();
        CHECK_FALSE(tip.contains(u"<script>"));
        CHECK((tip.startsWith(u"<qt>") || !Qt::mightBeRichText(tip)));
    }
}

TEST_CASE("The list's words follow the language and its rows stay")
{
    Speaking speaking(Tongue::English);
    List list(2);
    list.choose(1);
    const QSignalSpy heads(&list.view.queue(), &QAbstractItemModel::headerDataChanged);
    const QSignalSpy resets(&list.view.queue(), &QAbstractItemModel::modelReset);
    speaking.change(Tongue::Indonesian);
    REQUIRE(QTest::qWaitFor([&] { return !heads.isEmpty(); }));
    CHECK(list.view.queue().headerData(1, Qt::Horizontal, Qt::DisplayRole) == u"Nomor"_s);
    CHECK(list.view.accessibleName() == u"Aduan"_s);
    CHECK(list.view.chosenId() == list.ids[1]);
    CHECK(resets.isEmpty());
}
