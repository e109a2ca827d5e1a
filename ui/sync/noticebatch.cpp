// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticebatch.h"

#include "ui/sync/noticechoice.h"
#include "ui/sync/noticetext.h"
#include "ui/sync/popup.h"

#include <utility>

namespace upik {

NoticeBatch::NoticeBatch(PopUp &popUp, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_popUp(popUp), m_preferences(preferences)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60s);
    connect(&m_pause, &QTimer::timeout, this, &NoticeBatch::show);
}

void NoticeBatch::add(const DeskNotice &notice)
{
    if (noticeWay(m_preferences, notice.kind) != NoticeWay::PopUp)
        return;
    m_waiting.push_back(notice);
    if (!m_pause.isActive())
        show();
}

void NoticeBatch::show()
{
    if (m_waiting.empty())
        return;
    m_popUp.show(tr("UPIK Desk"), noticesText(std::exchange(m_waiting, {})));
    m_pause.start();
}

} // namespace upik
