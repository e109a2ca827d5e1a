// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"
#include "support/fakesyncdesk.h"
#include "ui/mainwindow/footbar.h"
#include "ui/mainwindow/seatdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sync/casesyncbar.h"
#include "ui/sync/noticecentre.h"
#include "ui/sync/popup.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/synccentre.h"
#include "ui/sync/syncline.h"

#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A button is called by its words where it has no other name.
bool isNameless(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isInner = widget.objectName().startsWith(u"qt_"_s);
    return !isInner && widget.accessibleName().isEmpty() && !(button && !button->text().isEmpty());
}

struct NoPopUps : PopUp {
    void show(const QString &, const QString &) override {}
};

/// A desk before it is on a server.
struct SharedDeskLater : DeskWindow {
    ~SharedDeskLater() { window.reset(); }

    FakeSyncDesk sync;
};

/// A desk on a server, with a window and two complaints.
struct SharedDesk : DeskWindow {
    SharedDesk() : DeskWindow(2)
    {
        window->synchronise(sync, std::make_unique<NoPopUps>());
    }
    ~SharedDesk() { window.reset(); }

    /// The dialog of that class that is open, or nullptr.
    template <typename T>
    T *opened() const
    {
        T *dialog = window->findChild<T *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    void press(const QString &button) const { window->findChild<QToolButton *>(button)->click(); }

    FakeSyncDesk sync;
};

} // namespace

TEST_CASE("An office of one shows nothing of a server")
{
    const DeskWindow desk(1);
    CHECK_FALSE(desk.window->findChild<SyncLine *>());
    CHECK_FALSE(desk.window->findChild<QToolButton *>(u"bell"_s));
    for (const Command command : {Command::SyncCentre, Command::Notices}) {
        CHECK_FALSE(desk.command(command)->isVisible());
        CHECK_FALSE(desk.command(command)->isEnabled());
    }
    CHECK(desk.command(Command::ChangeSeat)->isVisible());
}

TEST_CASE("The keys of synchronisation open the centre where somebody is needed, and the notices")
{
    SharedDesk desk;
    desk.sync.add(SyncList::Conflicts,
                  FakeSyncDesk::step(u"c"_s, Action::Accept, desk.desk.now()));
    CHECK(desk.command(Command::SyncCentre)->shortcut() == QKeySequence(u"Ctrl+Shift+S"_s));
    desk.command(Command::SyncCentre)->trigger();
    REQUIRE(desk.opened<SyncCentre>());
    CHECK(desk.opened<SyncCentre>()->findChild<QTabWidget *>()->currentIndex() == 1);
    desk.command(Command::Notices)->trigger();
    CHECK(desk.opened<NoticeCentre>());
}

TEST_CASE("The centre stands beside the window and does not block it")
{
    SharedDesk desk;
    desk.press(u"syncLink"_s);
    REQUIRE(desk.opened<SyncCentre>());
    CHECK_FALSE(desk.opened<SyncCentre>()->isModal());
}

TEST_CASE("The connection leads to the sign-in page where somebody has to sign in")
{
    SharedDesk desk;
    SyncState out = desk.sync.state();
    out.link = SyncLink::SignInNeeded;
    desk.sync.set(out);
    desk.press(u"syncLink"_s);
    REQUIRE(desk.opened<SignInDialog>());
    CHECK_FALSE(desk.opened<SignInDialog>()->isModal());
}

TEST_CASE("The seat is the account's and is not chosen at the desk")
{
    SharedDesk desk;
    CHECK(desk.window->flow().seat() == *desk.sync.state().seat);
    CHECK_FALSE(desk.command(Command::ChangeSeat)->isEnabled());
    desk.window->findChild<SeatButton *>()->click();
    CHECK_FALSE(desk.opened<SeatDialog>());
    CHECK(desk.opened<SyncCentre>());
}

TEST_CASE("The window follows the account to another seat")
{
    SharedDesk desk;
    SyncState state = desk.sync.state();
    state.seat = FakeDesk::central();
    desk.sync.set(state);
    CHECK(desk.window->flow().seat() == FakeDesk::central());
}

TEST_CASE("A refresh asks the server, too")
{
    SharedDesk desk;
    desk.command(Command::Refresh)->trigger();
    CHECK(desk.sync.decisions() == QStringList{u"sync"_s});
}

TEST_CASE("The open complaint tells what of it waits, and follows the upload of its photos")
{
    SharedDesk desk;
    REQUIRE(desk.shows(u"Aduan 0"_s));
    const auto *bar = desk.window->findChild<CaseSyncBar *>();
    CHECK(bar->isHidden());
    desk.sync.setStanding(desk.ids[0], {1, 0, 1, {45, 100}});
    CHECK(bar->sentence().contains(u"45 %"_s));
    desk.sync.setStanding(desk.ids[0], {});
    CHECK(bar->isHidden());
}

TEST_CASE("What waits of one complaint is not told above another")
{
    SharedDesk desk;
    REQUIRE(desk.shows(u"Aduan 0"_s));
    desk.sync.setStanding(desk.ids[1], {1, 0, 0, {}});
    CHECK(desk.window->findChild<CaseSyncBar *>()->isHidden());
    desk.window->openComplaint(desk.ids[1]);
    REQUIRE(desk.shows(u"Aduan 1"_s));
    CHECK_FALSE(desk.window->findChild<CaseSyncBar *>()->isHidden());
}

TEST_CASE("From the centre somebody goes to the complaint of a change")
{
    SharedDesk desk;
    SyncItem item = FakeSyncDesk::step(u"c"_s, Action::Accept, desk.desk.now());
    item.complaint = desk.ids[1];
    desk.sync.add(SyncList::Conflicts, item);
    desk.press(u"syncAttention"_s);
    REQUIRE(desk.opened<SyncCentre>());
    const auto *tabs = desk.opened<SyncCentre>()->findChild<QTabWidget *>();
    tabs->currentWidget()->findChild<QPushButton *>(u"open"_s)->click();
    CHECK(desk.shows(u"Aduan 1"_s));
}

TEST_CASE("The settings of a desk with a server have a page for notices")
{
    SharedDesk desk;
    desk.command(Command::Settings)->trigger();
    REQUIRE(desk.opened<SettingsDialog>());
    const auto *pages = desk.opened<SettingsDialog>()->findChild<QListWidget *>(u"pages"_s);
    CHECK(pages->count() == 6);
}

TEST_CASE("Settings that were opened before the server came have the page, too")
{
    SharedDeskLater desk;
    desk.command(Command::Settings)->trigger();
    const auto *pages = desk.window->findChild<QListWidget *>(u"pages"_s);
    REQUIRE(pages->count() == 5);
    desk.window->synchronise(desk.sync, std::make_unique<NoPopUps>());
    CHECK(pages->count() == 6);
}

TEST_CASE("Tab goes from the search over the bell, and through the foot of the window")
{
    SharedDesk desk;
    const auto *bell = desk.window->findChild<QToolButton *>(u"bell"_s);
    REQUIRE(QTest::qWaitFor([&] { return bell->isVisible(); })); // the bar lays it out later
    REQUIRE(desk.isActive());
    desk.command(Command::Search)->trigger();
    QTest::keyClick(desk.window->windowHandle(), Qt::Key_Tab);
    CHECK(bell->hasFocus());
    const auto *seat = desk.window->findChild<SeatButton *>();
    CHECK(seat->previousInFocusChain() == desk.window->findChild<QWidget *>(u"syncAttention"_s));
}

TEST_CASE("Everything of synchronisation that takes the keyboard has a name")
{
    SharedDesk desk;
    desk.sync.add(SyncList::Conflicts,
                  FakeSyncDesk::step(u"c"_s, Action::Accept, desk.desk.now()));
    desk.press(u"syncAttention"_s);
    desk.press(u"bell"_s);
    QStringList nameless;
    for (const QWidget *part : {static_cast<QWidget *>(desk.window->findChild<SyncLine *>()),
                                static_cast<QWidget *>(desk.opened<SyncCentre>()),
                                static_cast<QWidget *>(desk.opened<NoticeCentre>())})
        for (const QWidget *widget : part->findChildren<QWidget *>())
            if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && isNameless(*widget))
                nameless << QString::fromLatin1(widget->metaObject()->className());
    CHECK(nameless == QStringList());
}
