// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace upik {

class SignInDialog;
class SyncBars;
class SyncCentre;
class SyncLine;

/// The ways from the window to synchronisation: buttons at its foot, lines across its top, the
/// centre, signing in. One centre and one sign-in page at a time, neither in the way of work.
class SyncDoors : public QObject
{
    Q_OBJECT

public:
    /// The window places status() and bars(). REQUIRES: the desk outlives it.
    SyncDoors(SyncDesk &desk, const std::function<Instant()> &now, QWidget *window);

    SyncLine *status() const { return m_status; }
    SyncBars *bars() const { return m_bars; }
    void openCentre(SyncList list);
    /// The list in which something needs somebody, else what waits.
    void openCentreWhereNeeded();
    void openSignIn();

Q_SIGNALS:
    void complaintWanted(const QString &id);

private:
    void follow();
    void onLink();

    SyncDesk &m_desk;
    std::function<Instant()> m_now;
    QWidget *m_window;
    SyncLine *m_status;
    SyncBars *m_bars;
    QPointer<SyncCentre> m_centre;
    QPointer<SignInDialog> m_signIn;
};

} // namespace upik
