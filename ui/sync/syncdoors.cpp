// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncdoors.h"

#include "ui/sync/signindialog.h"
#include "ui/sync/syncbars.h"
#include "ui/sync/synccentre.h"
#include "ui/sync/syncline.h"

namespace upik {

SyncDoors::SyncDoors(SyncDesk &desk, const std::function<Instant()> &now, QWidget *window)
    : QObject(window), m_desk(desk), m_now(now), m_window(window),
      m_status(new SyncLine(now, window)), m_bars(new SyncBars(window))
{
    connect(&desk, &SyncDesk::stateChanged, this, &SyncDoors::follow);
    connect(m_status, &SyncLine::linkPressed, this, &SyncDoors::onLink);
    connect(m_status, &SyncLine::listWanted, this, &SyncDoors::openCentre);
    connect(m_bars, &SyncBars::signInWanted, this, &SyncDoors::openSignIn);
    follow();
}

void SyncDoors::follow()
{
    const SyncState state = m_desk.state();
    m_status->show(state);
    m_bars->show(state);
}

void SyncDoors::onLink()
{
    if (m_desk.state().link == SyncLink::SignInNeeded)
        openSignIn();
    else
        openCentre(SyncList::Waiting);
}

void SyncDoors::openCentre(SyncList list)
{
    if (!m_centre) {
        m_centre = new SyncCentre(m_desk, m_now, m_window);
        connect(m_centre, &SyncCentre::complaintWanted, this, &SyncDoors::complaintWanted);
        connect(m_centre, &SyncCentre::signInWanted, this, &SyncDoors::openSignIn);
    }
    m_centre->openList(list);
}

void SyncDoors::openCentreWhereNeeded()
{
    const SyncCounts counts = m_desk.state().counts;
    openCentre(counts.conflicts > 0 ? SyncList::Conflicts
               : counts.failed > 0  ? SyncList::Failed
                                    : SyncList::Waiting);
}

void SyncDoors::openSignIn()
{
    if (!m_signIn)
        m_signIn = new SignInDialog(m_desk, m_window);
    m_signIn->show();
    m_signIn->raise();
    m_signIn->activateWindow();
}

} // namespace upik
