// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticedoors.h"

#include "ui/sync/bellbutton.h"
#include "ui/sync/noticebatch.h"
#include "ui/sync/noticecentre.h"
#include "ui/sync/noticeinbox.h"
#include "ui/sync/noticepage.h"
#include "ui/sync/popup.h"

namespace upik {

NoticeDoors::NoticeDoors(SyncDesk &desk, Preferences &preferences, std::unique_ptr<PopUp> popUp,
                         const std::function<Instant()> &now, QWidget *window)
    : QObject(window), m_preferences(preferences), m_now(now), m_window(window),
      m_popUp(std::move(popUp)), m_inbox(new NoticeInbox(desk, preferences, this)),
      m_batch(new NoticeBatch(*m_popUp, preferences, this)), m_bell(new BellButton(window))
{
    connect(&desk, &SyncDesk::noticed, m_batch, &NoticeBatch::add);
    connect(m_inbox, &NoticeInbox::changed, m_bell, [this] { m_bell->show(m_inbox->unread()); });
    connect(m_bell, &QAbstractButton::clicked, this, &NoticeDoors::openCentre);
    m_bell->show(m_inbox->unread());
}

NoticeDoors::~NoticeDoors() = default;

void NoticeDoors::openCentre()
{
    if (!m_centre) {
        m_centre = new NoticeCentre(*m_inbox, m_now, m_window);
        connect(m_centre, &NoticeCentre::complaintWanted, this, &NoticeDoors::complaintWanted);
        connect(m_centre, &NoticeCentre::conflictWanted, this, &NoticeDoors::conflictWanted);
        connect(m_centre, &NoticeCentre::signInWanted, this, &NoticeDoors::signInWanted);
    }
    m_centre->openList();
}

SettingsPage *NoticeDoors::makePage(QWidget *parent)
{
    auto *page = new NoticePage(m_preferences, parent);
    connect(page, &NoticePage::chosen, m_inbox, &NoticeInbox::load);
    return page;
}

} // namespace upik
