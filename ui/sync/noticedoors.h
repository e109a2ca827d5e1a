// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace upik {

class BellButton;
class NoticeBatch;
class NoticeCentre;
class NoticeInbox;
class PopUp;
class Preferences;
class SettingsPage;

/// The ways by which a notice reaches somebody: bell, centre, pop-up; and their settings.
class NoticeDoors : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: desk and preferences outlive it.
    NoticeDoors(SyncDesk &desk, Preferences &preferences, std::unique_ptr<PopUp> popUp,
                const std::function<Instant()> &now, QWidget *window);
    ~NoticeDoors() override;

    /// The window places it.
    BellButton *bell() const { return m_bell; }
    void openCentre();
    /// The page of the settings, in which a choice counts at once.
    SettingsPage *makePage(QWidget *parent);

Q_SIGNALS:
    void complaintWanted(const QString &id);
    void conflictWanted();
    void signInWanted();

private:
    Preferences &m_preferences;
    std::function<Instant()> m_now;
    QWidget *m_window;
    std::unique_ptr<PopUp> m_popUp;
    NoticeInbox *m_inbox;
    NoticeBatch *m_batch;
    BellButton *m_bell;
    QPointer<NoticeCentre> m_centre;
};

} // namespace upik
