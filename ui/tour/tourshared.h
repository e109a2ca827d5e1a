// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tourpanes.h"
#include "ui/tour/toursync.h"

namespace upik {

class MainWindow;
class Preferences;
class SyncDoors;

/// The scenes of a desk that shares its complaints with a server. From the first of them on the
/// window has a made-up one.
class TourShared
{
public:
    /// REQUIRES: all outlive it and what it returns.
    TourShared(MainWindow &window, Desk &desk, Preferences &preferences, TourPanes &panes);

    /// "offline", "first", "signin"; anything else is online.
    Readiness showState(const QByteArray &state);
    Readiness showList(SyncList list);
    Readiness showSignIn();
    Readiness showNotices();
    /// Before there is any window, on its own.
    Readiness showFirstRun();

private:
    TourSync &sync();
    SyncDoors &doors() const;

    MainWindow &m_window;
    Desk &m_desk;
    Preferences &m_preferences;
    TourPanes &m_panes;
    TourSync *m_sync = nullptr;  ///< lives as long as the window
};

} // namespace upik
