// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourshared.h"

#include "ui/mainwindow/caseflow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/sync/firstrunpage.h"
#include "ui/sync/popup.h"
#include "ui/sync/syncdoors.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A tour disturbs nobody's desktop.
class NoPopUp : public PopUp
{
public:
    void show(const QString &, const QString &) override {}
};

} // namespace

TourShared::TourShared(MainWindow &window, Desk &desk, Preferences &preferences, TourPanes &panes)
    : m_window(window), m_desk(desk), m_preferences(preferences), m_panes(panes)
{}

/// Made when the first scene wants it.
TourSync &TourShared::sync()
{
    if (!m_sync) {
        m_sync = new TourSync(m_desk.now(), m_panes.seatOf(Role::AgencyAdmin), &m_window);
        m_window.synchronise(*m_sync, std::make_unique<NoPopUp>());
    }
    return *m_sync;
}

SyncDoors &TourShared::doors() const { return *m_window.findChild<SyncDoors *>(); }

Readiness TourShared::showState(const QByteArray &state)
{
    if (state == "first")
        sync().showFirst();
    else
        sync().show(state == "offline"  ? SyncLink::Offline
                    : state == "signin" ? SyncLink::SignInNeeded
                                        : SyncLink::Online);
    const Readiness there = m_panes.showCase(Role::AgencyAdmin);
    return after(there, [this] {
        const Complaint &complaint = m_window.flow().file()->complaint;
        m_sync->follow(complaint.id, complaint.number, complaint.facts.title);
    }, there);
}

Readiness TourShared::showList(SyncList list)
{
    sync().show(SyncLink::Offline);
    doors().openCentre(list);
    return isDialogOpen;
}

Readiness TourShared::showSignIn()
{
    sync().show(SyncLink::SignInNeeded);
    doors().openSignIn();
    return isDialogOpen;
}

Readiness TourShared::showNotices()
{
    sync().show(SyncLink::Online);
    m_window.menus().table().action(Command::Notices)->trigger();
    return isDialogOpen;
}

Readiness TourShared::showFirstRun()
{
    auto *page = new FirstRunPage(m_preferences, &m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->show();
    return isDialogOpen;
}

} // namespace upik
