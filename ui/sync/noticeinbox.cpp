// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/noticeinbox.h"

#include "ui/sync/noticechoice.h"
#include "ui/widgets/answer.h"

#include <algorithm>

namespace upik {
namespace {

/// More than anybody reads through; older ones stay in the store.
constexpr int kMost = 300;

} // namespace

NoticeInbox::NoticeInbox(SyncDesk &desk, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_desk(desk), m_preferences(preferences)
{
    connect(&desk, &SyncDesk::noticesChanged, this, &NoticeInbox::load);
    load();
}

void NoticeInbox::load()
{
    whenAnswered(m_desk.notices(kMost), this,
                 [this](const SyncResult<std::vector<DeskNotice>> &answer) {
                     if (answer)
                         take(answer.value());
                 });
}

void NoticeInbox::take(std::vector<DeskNotice> notices)
{
    std::erase_if(notices, [this](const DeskNotice &notice) {
        return noticeWay(m_preferences, notice.kind) == NoticeWay::Off;
    });
    m_notices = std::move(notices);
    Q_EMIT changed();
}

int NoticeInbox::unread() const
{
    return int(std::ranges::count(m_notices, false, &DeskNotice::isRead));
}

void NoticeInbox::markRead(const QString &notice) { m_desk.markRead({notice}); }
void NoticeInbox::markAllRead() { m_desk.markRead({}); }

} // namespace upik
