// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "speaking.h"
#include "ui/mainwindow/actiontable.h"
#include "ui/mainwindow/seatdialog.h"
#include "ui/mainwindow/shortcutsheet.h"

#include <QAccessible>
#include <QMenuBar>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Every key the window answers to, with what it does.
QMultiMap<QString, QString> keysOf(const QWidget &window)
{
    QMultiMap<QString, QString> keys;
    for (const QAction *action : window.findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts())
            keys.insert(key.toString(), action->text());
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        keys.insert(shortcut->key().toString(), u"a shortcut"_s);
    return keys;
}

/// Letters after & that two entries of a menu share.
QStringList sharedMnemonics(const QList<QAction *> &actions)
{
    QStringList shared;
    QSet<QChar> taken;
    for (const QAction *action : actions) {
        const QString text = QString(action->text()).remove(u"&&"_s);
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size())
            continue;
        const QChar letter = text[at + 1].toLower();
        if (taken.contains(letter))
            shared << action->text();
        taken.insert(letter);
    }
    return shared;
}

QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

/// Widgets that take the keyboard and have no name for a screen reader.
QStringList namelessOf(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(u"qt_"_s);
        if (!isInner && widget->isVisible() && widget->focusPolicy() & Qt::TabFocus
            && nameOf(*widget).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    }
    return nameless;
}

} // namespace

TEST_CASE("No key is bound twice in the window, whoever sits there")
{
    for (const Seat &seat : {FakeDesk::admin(), FakeDesk::officer(), FakeDesk::central()}) {
        const DeskWindow desk(1);
        desk.window->takeSeat(seat);
        const auto keys = keysOf(*desk.window);
        CHECK(keys.size() > 40);
        for (const QString &key : keys.uniqueKeys())
            CHECK(QStringList(keys.values(key)).join(u" | "_s) == keys.value(key));
    }
}

TEST_CASE("The letters after Alt are unique in every menu of both languages")
{
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English}) {
        const Speaking speaking(tongue);
        const DeskWindow desk(1);
        CHECK(sharedMnemonics(desk.window->menuBar()->actions()) == QStringList());
        for (const QMenu *menu : desk.window->menuBar()->findChildren<QMenu *>())
            CHECK(sharedMnemonics(menu->actions()) == QStringList());
    }
}

TEST_CASE("Everything that takes the keyboard has a name in both languages")
{
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English}) {
        const Speaking speaking(tongue);
        const DeskWindow desk(2);
        REQUIRE(desk.shows(u"Aduan 0"_s));
        CHECK(namelessOf(*desk.window) == QStringList());
    }
}

TEST_CASE("A step of the SOP has the key of the SOP's table and works only where it is allowed")
{
    const DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    const QAction *verify = desk.window->menus().stepAction(Action::Accept);
    CHECK(verify->shortcut() == QKeySequence(u"V"_s));
    CHECK(verify->isEnabled());
    CHECK_FALSE(desk.window->menus().stepAction(Action::Complete)->isEnabled());
}

TEST_CASE("Single letters can be turned off and the other keys stay")
{
    const DeskWindow desk(1);
    desk.preferences->setSingleKeys(false);
    const auto keys = keysOf(*desk.window);
    for (const QString &letter : {u"V"_s, u"T"_s, u"J"_s, u"K"_s, u"/"_s, u"?"_s})
        CHECK_FALSE(keys.contains(letter));
    CHECK(keys.contains(u"Ctrl+F"_s));
    CHECK(keys.contains(u"Ctrl+Z"_s));
}

TEST_CASE("A letter typed into the search is a letter, not a step")
{
    const DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.command(Command::Search)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"vt"_s);
    CHECK(desk.desk.performed().empty());
    CHECK(desk.window->findChildren<QDialog *>().isEmpty());
}

TEST_CASE("The sheet of keys lists what the menus do")
{
    const Speaking speaking(Tongue::English);
    const DeskWindow desk(1);
    ShortcutSheet sheet(desk.window->menus().actions(), nullptr);
    const auto *list = sheet.findChild<QTreeWidget *>();
    CHECK(list->findItems(u"Undo the last step"_s, Qt::MatchExactly).size() == 1);
    CHECK(list->findItems(u"Verify"_s, Qt::MatchExactly).size() == 1);
    CHECK(list->findItems(u"To verify"_s, Qt::MatchExactly).size() == 1);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
}

TEST_CASE("The language changes while the window is open")
{
    Speaking speaking(Tongue::English);
    const DeskWindow desk(1);
    CHECK(desk.command(Command::Quit)->text() == u"&Quit"_s);
    CHECK(desk.window->area().list().heading() == u"To verify"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor(
        [&] { return desk.window->area().list().heading() == u"Perlu verifikasi"_s; }));
    CHECK(desk.command(Command::Quit)->text() != u"&Quit"_s);
}

TEST_CASE("The seat's dialog gives the seat that was chosen")
{
    FakeDesk desk;
    SeatDialog dialog(desk, FakeDesk::officer(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(dialog.seat() == FakeDesk::officer());
    SeatDialog other(desk, FakeDesk::central(), nullptr);
    other.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(other.seat() == FakeDesk::central());
}
