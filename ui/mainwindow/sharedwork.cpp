// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sharedwork.h"

#include "ui/complaint/complaintpane.h"
#include "ui/mainwindow/actiontable.h"
#include "ui/mainwindow/footbar.h"
#include "ui/mainwindow/officedoors.h"
#include "ui/mainwindow/panearea.h"
#include "ui/sync/bellbutton.h"
#include "ui/sync/casesyncbar.h"
#include "ui/sync/noticedoors.h"
#include "ui/sync/popup.h"
#include "ui/sync/syncbars.h"
#include "ui/sync/syncdoors.h"
#include "ui/sync/syncline.h"

#include <QToolBar>
#include <QVBoxLayout>

namespace upik {

SharedWork::SharedWork(const Place &given, SyncDesk &sync, std::unique_ptr<PopUp> popUp,
                       QWidget *window)
    : QObject(window), m_sync(sync), m_area(given.area), m_foot(given.foot)
{
    const auto now = [&desk = given.desk] { return desk.now(); };
    m_doors = new SyncDoors(sync, now, window);
    m_notices = new NoticeDoors(sync, given.preferences, std::move(popUp), now, window);
    m_caseBar = new CaseSyncBar(window);
    place(given);
    connectDoors(given);
    connectCommands(given.table);
    showStanding();
}

void SharedWork::place(const Place &place)
{
    place.foot.showShared(m_doors->status());
    place.column.insertWidget(0, m_doors->bars());
    place.bar.insertWidget(place.bar.actions().last(), m_notices->bell());
    place.area.complaint().addAbove(m_caseBar);
    place.doors.addPage([this](QWidget *parent) { return m_notices->makePage(parent); });
    place.table.offerShared();
}

void SharedWork::connectDoors(const Place &place)
{
    connect(m_doors, &SyncDoors::complaintWanted, this, &SharedWork::complaintWanted);
    connect(m_notices, &NoticeDoors::complaintWanted, this, &SharedWork::complaintWanted);
    connect(m_notices, &NoticeDoors::signInWanted, m_doors, &SyncDoors::openSignIn);
    connect(m_notices, &NoticeDoors::conflictWanted, m_doors, &SyncDoors::openCentreWhereNeeded);
    connect(m_caseBar, &Banner::pressed, m_doors, &SyncDoors::openCentreWhereNeeded);
    connect(&place.foot.seat(), &SeatButton::accountWanted, m_doors,
            [this] { m_doors->openCentre(SyncList::Waiting); });
    connect(&m_sync, &SyncDesk::stateChanged, this, &SharedWork::followSeat);
    connect(&m_sync, &SyncDesk::standingChanged, this, &SharedWork::showStanding);
    connect(&place.area.complaint(), &ComplaintPane::fileShown, this, &SharedWork::showStanding);
}

/// Who refreshes wants to see what is there now, at the server too.
void SharedWork::connectCommands(const ActionTable &table)
{
    connect(table.action(Command::Refresh), &QAction::triggered, &m_sync,
            [this] { m_sync.syncNow(); });
    connect(table.action(Command::SyncCentre), &QAction::triggered, m_doors,
            &SyncDoors::openCentreWhereNeeded);
    connect(table.action(Command::Notices), &QAction::triggered, m_notices,
            &NoticeDoors::openCentre);
    table.action(Command::ChangeSeat)->setVisible(false);
    table.action(Command::ChangeSeat)->setEnabled(false);
    m_foot.seat().bindToAccount();
}

void SharedWork::followSeat()
{
    const std::optional<Seat> seat = m_sync.state().seat;
    if (seat && *seat != m_foot.seat().seat())
        Q_EMIT seatGiven(*seat);
}

void SharedWork::showStanding()
{
    const QString id = m_area.complaint().openId();
    m_caseBar->show(id.isEmpty() ? ComplaintSync{} : m_sync.standing(id));
}

QList<QWidget *> SharedWork::stops() const { return {m_notices->bell(), m_doors->bars()}; }

} // namespace upik
