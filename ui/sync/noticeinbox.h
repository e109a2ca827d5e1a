// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

namespace upik {

class Preferences;

/// The notices that somebody wants to hear of, as the desk keeps them: bell and centre show the
/// same, whatever pop-up was closed.
class NoticeInbox : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: both outlive it.
    NoticeInbox(SyncDesk &desk, const Preferences &preferences, QObject *parent = nullptr);

    const std::vector<DeskNotice> &notices() const { return m_notices; }
    int unread() const;
    /// Asks the desk anew; changed() follows. Called where a choice of kinds has changed, too.
    void load();
    void markRead(const QString &notice);
    void markAllRead();

Q_SIGNALS:
    void changed();

private:
    void take(std::vector<DeskNotice> notices);

    SyncDesk &m_desk;
    const Preferences &m_preferences;
    std::vector<DeskNotice> m_notices;
};

} // namespace upik
