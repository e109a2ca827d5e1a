// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "speaking.h"
#include "ui/mainwindow/queuemenu.h"
#include "ui/mainwindow/shortcutsheet.h"
#include "ui/mainwindow/sortmenu.h"
#include "ui/mainwindow/viewchoices.h"
#include "ui/text/labels.h"
#include "ui/widgets/preferences.h"

#include <QDialogButtonBox>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// The choices of the menu Tampilan over preferences in a file.
struct Choices {
    /// Entry `n` of the submenu with this title.
    QAction *of(const QString &title, int n) const
    {
        for (const QMenu *menu : view.findChildren<QMenu *>())
            if (menu->title() == title)
                return menu->actions().at(n);
        FAIL("no submenu of that title");
        return nullptr;
    }
    QAction *entry(const QString &text) const
    {
        for (QAction *action : view.actions())
            if (action->text() == text)
                return action;
        FAIL("no entry of that text");
        return nullptr;
    }

    Speaking speaking{Tongue::English};
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"desk.ini"_s)};
    QMenu view;
    ViewChoices *choices = new ViewChoices(preferences, view);
};

QMenu *menuOf(const DeskWindow &desk, int at)
{
    return desk.window->menuBar()->actions().at(at)->menu();
}

} // namespace

TEST_CASE("The menu of the view sets theme, density and language at once")
{
    const Choices choices;
    choices.of(u"&Theme"_s, int(ThemeChoice::Dark))->trigger();
    choices.of(u"&Density"_s, int(Density::Loose))->trigger();
    choices.of(u"Lan&guage"_s, int(Tongue::English))->trigger();
    CHECK(choices.preferences.theme() == ThemeChoice::Dark);
    CHECK(choices.preferences.density() == Density::Loose);
    CHECK(choices.preferences.tongue() == Tongue::English);
}

TEST_CASE("The menu of the view has a tick at what is preferred, wherever it was chosen")
{
    Choices choices;
    CHECK(choices.of(u"&Theme"_s, int(ThemeChoice::System))->isChecked());
    choices.preferences.setTheme(ThemeChoice::HighContrast);
    choices.preferences.setDensity(Density::Tight);
    CHECK(choices.of(u"&Theme"_s, int(ThemeChoice::HighContrast))->isChecked());
    CHECK_FALSE(choices.of(u"&Theme"_s, int(ThemeChoice::System))->isChecked());
    CHECK(choices.of(u"&Density"_s, int(Density::Tight))->isChecked());
}

TEST_CASE("The ticks for the next complaint and for single letters are kept")
{
    Choices choices;
    QAction *next = choices.entry(u"&Open the next complaint by itself"_s);
    QAction *letters = choices.entry(u"Single letters are &keys"_s);
    CHECK(next->isChecked());
    next->trigger();
    letters->trigger();
    CHECK_FALSE(choices.preferences.openNext());
    CHECK_FALSE(choices.preferences.singleKeys());
    choices.preferences.setSingleKeys(true);
    CHECK(letters->isChecked());
}

TEST_CASE("Each role has its queues in the menu with Ctrl and a figure")
{
    const Speaking speaking(Tongue::English);
    QueueMenu menu;
    const QSignalSpy wanted(&menu, &QueueMenu::queueWanted);
    for (const Role role : {Role::AgencyAdmin, Role::FieldOfficer, Role::CentralAdmin}) {
        menu.setRole(role);
        const auto queues = queuesOf(role);
        REQUIRE(menu.actions().size() == qsizetype(queues.size()));
        menu.actions().last()->trigger();
        CHECK(wanted.last()[0].toString() == queues.back()->code);
        CHECK(menu.actions().first()->text() == labelOf(*queues.front()));
        CHECK(menu.actions().first()->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_1));
    }
}

TEST_CASE("Ctrl and a figure opens the queue at that place")
{
    DeskWindow desk(2);
    desk.desk.bringTo(desk.ids[0], State::Accepted);
    REQUIRE(desk.isActive());
    QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window->flow().queue() == u"to_assign"_s);
    CHECK(desk.shows(u"Aduan 0"_s));
    CHECK(desk.listHas(1));
}

TEST_CASE("The list is sorted from the menu by any column that has an order, both ways")
{
    const Speaking speaking(Tongue::English);
    const DeskWindow desk(3);
    auto *orders = desk.window->findChild<SortMenu *>();
    REQUIRE(orders);
    const auto press = [&](const QString &text) {
        Q_EMIT orders->aboutToShow();
        for (QAction *action : orders->actions())
            if (action->text() == text)
                return action->trigger();
        FAIL("no entry of that text");
    };
    press(u"Place"_s);
    CHECK(desk.view().queue().query().sort == SortBy::Place);
    press(u"The other way &round"_s);
    CHECK(desk.view().queue().query().descending);
    CHECK(desk.view().queue().query().sort == SortBy::Place);
    press(u"SLA"_s);
    CHECK(desk.view().queue().query().sort == SortBy::TimeLeft);
    CHECK_FALSE(desk.view().queue().query().descending);
    desk.window->area().search(u"aduan"_s);
    Q_EMIT orders->aboutToShow();
    CHECK_FALSE(orders->actions().first()->isEnabled());
    CHECK(orders->isEnabled());
}

TEST_CASE("Larger, smaller and usual letters are a key away and stay within bounds")
{
    const DeskWindow desk;
    for (int i = 0; i < 3; ++i)
        desk.command(Command::LargerFont)->trigger();
    CHECK(desk.preferences->fontPoints() == 13);
    desk.command(Command::UsualFont)->trigger();
    CHECK(desk.preferences->fontPoints() == 10);
    for (int i = 0; i < 30; ++i)
        desk.command(Command::SmallerFont)->trigger();
    CHECK(desk.preferences->fontPoints() == 9);
}

TEST_CASE("The program says what it is and under which licence, in letters only")
{
    const Speaking speaking(Tongue::English);
    const DeskWindow desk;
    desk.command(Command::About)->trigger();
    auto *about = desk.window->findChild<QMessageBox *>();
    REQUIRE(about);
    CHECK(about->textFormat() == Qt::PlainText);
    CHECK(about->informativeText().contains(u"GNU General Public License"));
    about->close();
}

TEST_CASE("The sheet of keys is opened by F1 and shows every key of an entry")
{
    const Speaking speaking(Tongue::English);
    const DeskWindow desk;
    REQUIRE(desk.isActive());
    QTest::keyClick(desk.window.get(), Qt::Key_F1);
    auto *sheet = desk.window->findChild<ShortcutSheet *>();
    REQUIRE(sheet);
    const auto found = sheet->findChild<QTreeWidget *>()->findItems(u"Refresh"_s,
                                                                   Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    CHECK(found.front()->text(1) == u"F5  ·  Ctrl+R"_s);
    sheet->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
    CHECK(sheet->isHidden());
}

TEST_CASE("The sheet of keys fits on a small screen with large letters")
{
    QFont large = QApplication::font();
    const QFont usual = large;
    large.setPointSize(20);
    QApplication::setFont(large);
    const DeskWindow desk;
    ShortcutSheet sheet(desk.window->menus().actions(), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(sheet.height() < sheet.screen()->availableSize().height());
    CHECK(sheet.width() < sheet.screen()->availableSize().width());
    QApplication::setFont(usual);
}

TEST_CASE("Every entry of the menus has words, and none has an icon that is missing")
{
    for (const Tongue tongue : {Tongue::Indonesian, Tongue::English}) {
        const Speaking speaking(tongue);
        const DeskWindow desk;
        for (const QAction *action : desk.window->menus().actions())
            CHECK((action->isSeparator() || !action->text().isEmpty()));
    }
}

TEST_CASE("Nothing that needs a complaint can be pressed where none is open")
{
    const DeskWindow desk;
    for (const Command command : {Command::Open, Command::CopyNumber, Command::Undo,
                                  Command::Back, Command::Forward})
        CHECK_FALSE(desk.command(command)->isEnabled());
    for (const Action action : {Action::Accept, Action::Reject, Action::InternalNote})
        CHECK_FALSE(desk.window->menus().stepAction(action)->isEnabled());
    CHECK(desk.command(Command::Record)->isEnabled());
}

TEST_CASE("A step with several readings is named after the one the complaint allows")
{
    const Speaking speaking(Tongue::English);
    DeskWindow desk(1);
    REQUIRE(desk.shows(u"Aduan 0"_s));
    const QAction *assign = desk.window->menus().stepAction(Action::Assign);
    CHECK_FALSE(assign->isEnabled());
    desk.desk.bringTo(desk.ids[0], State::Assigned);
    desk.window->openQueue(u"in_hand"_s);
    CHECK(QTest::qWaitFor([&] {
        return desk.window->menus().stepAction(Action::Reassign)->isEnabled();
    }));
}

TEST_CASE("The menus stand in the order of the window and are renamed with the language")
{
    Speaking speaking(Tongue::English);
    const DeskWindow desk;
    const auto titles = [&desk] {
        QStringList words;
        for (int i = 0; i < 5; ++i)
            words << menuOf(desk, i)->title().remove(u'&');
        return words.join(u' ');
    };
    CHECK(titles() == u"File Edit Complaint View Help"_s);
    speaking.change(Tongue::Indonesian);
    CHECK(QTest::qWaitFor([&] { return titles() == u"Berkas Sunting Aduan Tampilan Bantuan"_s; }));
}
