// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "speaking.h"
#include "ui/complaint/readtext.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/mainwindow/widthrule.h"
#include "ui/queue/queuenavigation.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/palettes.h"

#include <QComboBox>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

// Where the keyboard is, where it goes, and that it is seen.

namespace {

/// Which part of the window has the keyboard: 0 the search, 1 queues, 2 list, 3 complaint, 4 foot.
int partWithKeyboard(const DeskWindow &desk)
{
    const QWidget *focus = QApplication::focusWidget();
    const PaneArea &area = desk.window->area();
    if (focus == &desk.window->searchBox())
        return 0;
    for (int i = 0; i < area.count(); ++i)
        if (area.widget(i)->isAncestorOf(focus))
            return i + 1;
    return area.count() + 1;
}

/// The parts that Tab goes through from the search until it is there again.
QList<int> wayOfTab(const DeskWindow &desk)
{
    QList<int> parts;
    desk.window->searchBox().setFocus();
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const int part = partWithKeyboard(desk);
        if (part == 0)
            break;
        if (parts.isEmpty() || parts.last() != part)
            parts << part;
    }
    return parts;
}

/// Whether a widget looks another way with the keyboard than without.
bool showsKeyboard(QWidget &widget, QWidget &elsewhere)
{
    elsewhere.setFocus(Qt::OtherFocusReason);
    const QImage without = widget.grab().toImage();
    widget.setFocus(Qt::OtherFocusReason);
    return widget.hasFocus() && widget.grab().toImage() != without;
}

/// A window with the program's style and a line to type into, on screen.
struct Styled {
    Styled()
    {
        window.setStyle(&style);
        window.resize(300, 300);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// Gives the window this widget too, in the program's style.
    void add(QWidget &widget)
    {
        widget.setParent(&window);
        widget.setStyle(&style);
        widget.setGeometry(10, 60, 200, 60);
        widget.show();
    }

    DeskStyle style;
    QWidget window;
    QPushButton elsewhere{u"Lain"_s, &window};
};

QStringList shownSteps(const DeskWindow &desk)
{
    QStringList texts;
    const QMenu *menu = desk.window->menuBar()->actions().at(2)->menu();
    for (const QAction *action : menu->actions())
        if (action->isVisible() && !action->isSeparator())
            texts << QString(action->text()).remove(u'&').remove(u'…');
    return texts;
}

} // namespace

TEST_CASE("Tab goes from the search through queues, list and complaint to the foot")
{
    const DeskWindow desk(3);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    REQUIRE(desk.isActive());
    CHECK(wayOfTab(desk) == QList<int>{1, 2, 3, 4});
    desk.command(Command::Next)->trigger();
    REQUIRE(desk.shows(u"Aduan 1"_s));
    CHECK(wayOfTab(desk) == QList<int>{1, 2, 3, 4});
}

TEST_CASE("F6 goes into the list itself and into the complaint to be read")
{
    const DeskWindow desk(3);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    REQUIRE(desk.isActive());
    desk.window->area().navigation().view()->setFocus();
    desk.command(Command::NextPane)->trigger();
    CHECK(desk.view().hasFocus());
    desk.command(Command::NextPane)->trigger();
    CHECK(qobject_cast<QScrollArea *>(QApplication::focusWidget()));
}

TEST_CASE("A complaint that opens in place of the list has the keyboard to scroll, also the first")
{
    const DeskWindow desk(2);
    desk.window->resize(120 * desk.window->fontMetrics().averageCharWidth(), 700);
    REQUIRE(QTest::qWaitFor([&] { return desk.window->area().panes() == Panes::Two; }));
    desk.pane().clear();
    REQUIRE(desk.isActive());
    desk.pane().takeKeyboard();
    desk.window->openComplaint(desk.ids[1]);
    REQUIRE(desk.shows(u"Aduan 1"_s));
    CHECK(qobject_cast<QScrollArea *>(QApplication::focusWidget()));
}

TEST_CASE("Whoever pressed a step that is over has the keyboard still in the complaint")
{
    DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    REQUIRE(desk.isActive());
    desk.preferences->setOpenNext(false);
    desk.pane().findChild<QPushButton *>(u"step-accept"_s)->setFocus();
    desk.desk.act(desk.ids[0], Action::Accept, FakeDesk::admin());
    desk.desk.announce({desk.ids[0]});
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.pane().file()->complaint.state == State::Accepted; }));
    CHECK(desk.pane().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Everybody sees which button, choice or field has the keyboard, however it came there")
{
    Styled styled;
    QPushButton plain(u"Simpan"_s), marked(u"Tolak"_s), flat(u"Kategori"_s);
    marked.setDefault(true);
    flat.setFlat(true);
    QRadioButton radio(u"Lengkap"_s);
    QComboBox combo;
    combo.addItems({u"Admin"_s, u"Petugas"_s});
    QScrollArea pane;
    QPlainTextEdit text;
    for (QWidget *widget : std::initializer_list<QWidget *>{&plain, &marked, &flat, &radio,
                                                             &combo, &pane, &text}) {
        styled.add(*widget);
        INFO(widget->metaObject()->className());
        CHECK(showsKeyboard(*widget, styled.elsewhere));
        widget->setParent(nullptr);
    }
}

TEST_CASE("The ring of a button with a picture goes round the picture, not behind it")
{
    Styled styled;
    QToolButton photo;
    QPixmap dark(300, 300);
    dark.fill(Qt::black);
    photo.setIcon(QIcon(dark));
    photo.setIconSize({180, 40});
    photo.setAutoRaise(true);
    styled.add(photo);
    photo.setPalette(paletteOf(ThemeChoice::HighContrast));
    photo.setFocus();
    const QImage image = photo.grab().toImage();
    CHECK(image.pixelColor(1, photo.height() / 2) == QColor(Qt::white));
    photo.setParent(nullptr);
}

TEST_CASE("A text that Tab comes to is marked as a whole, and no longer when Tab goes on")
{
    Styled styled;
    ReadText text;
    text.read(u"Lubang di depan pasar."_s);
    styled.add(text);
    text.setFocus(Qt::TabFocusReason);
    CHECK(text.textCursor().selectedText() == u"Lubang di depan pasar."_s);
    styled.elsewhere.setFocus(Qt::PopupFocusReason);
    text.setFocus(Qt::PopupFocusReason);
    CHECK(text.textCursor().hasSelection());
    styled.elsewhere.setFocus(Qt::TabFocusReason);
    CHECK_FALSE(text.textCursor().hasSelection());
    text.setParent(nullptr);
}

TEST_CASE("The icon of a marked row stays to be seen when the keyboard is elsewhere")
{
    Styled styled;
    QStandardItemModel model;
    QPixmap black(16, 16), white(16, 16);
    black.fill(Qt::black);
    white.fill(Qt::white);
    QIcon icon(black);
    icon.addPixmap(white, QIcon::Selected);
    model.appendRow(new QStandardItem(icon, {}));
    QTreeView list;
    styled.add(list);
    list.setModel(&model);
    list.setHeaderHidden(true);
    list.setCurrentIndex(model.index(0, 0));
    styled.elsewhere.setFocus();
    const QRect row = list.visualRect(model.index(0, 0));
    const QImage image = list.viewport()->grab(row).toImage();
    int ink = 0;
    for (int x = 0; x < image.width(); ++x)
        ink += image.pixelColor(x, image.height() / 2) == Qt::black;
    CHECK(ink > 8);
    list.setParent(nullptr);
}

TEST_CASE("A window left on a large screen is whole on a small one")
{
    const QRect small(0, 0, 1024, 600);
    CHECK(fitted({0, 0, 1366, 728}, small) == small);
    CHECK(fitted({900, 500, 800, 400}, small) == QRect(224, 200, 800, 400));
    CHECK(fitted({-50, -20, 800, 400}, small) == QRect(0, 0, 800, 400));
    CHECK(fitted({100, 50, 800, 400}, small) == QRect(100, 50, 800, 400));
}

TEST_CASE("Nobody reads in the menu of steps what another role does")
{
    const Speaking speaking(Tongue::English);
    const DeskWindow desk(1);
    CHECK(shownSteps(desk).contains(u"Verify"_s));
    CHECK(desk.window->menuBar()->actions().at(2)->menu()->sizeHint().height() < 570);
    desk.window->takeSeat(FakeDesk::officer());
    CHECK_FALSE(shownSteps(desk).contains(u"Verify"_s));
    CHECK(shownSteps(desk).contains(u"Receive the task"_s));
    CHECK(shownSteps(desk).size() < 14);
    desk.window->takeSeat(FakeDesk::central());
    CHECK_FALSE(shownSteps(desk).contains(u"Receive the task"_s));
}

TEST_CASE("A button of the window that has the keyboard is pressed by Enter")
{
    const DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    auto *verify = desk.pane().findChild<QPushButton *>(u"step-accept"_s);
    REQUIRE(verify);
    QTest::keyClick(verify, Qt::Key_Return);
    CHECK(desk.window->findChild<QDialog *>());
}
