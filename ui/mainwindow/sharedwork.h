// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

#include <memory>

class QToolBar;
class QVBoxLayout;
class QWidget;

namespace upik {

class ActionTable;
class CaseSyncBar;
class Desk;
class FootBar;
class NoticeDoors;
class OfficeDoors;
class PaneArea;
class PopUp;
class Preferences;
class SyncDoors;

/// What a window has besides where its desk shares complaints with a server. In an office of one
/// there is none of it.
class SharedWork : public QObject
{
    Q_OBJECT

public:
    /// The parts of the window that get something more.
    struct Place {
        Desk &desk;
        Preferences &preferences;
        PaneArea &area;
        FootBar &foot;
        OfficeDoors &doors;
        QToolBar &bar;       ///< gets the bell, before its last action
        QVBoxLayout &column; ///< gets the lines across the top
        const ActionTable &table;
    };

    /// REQUIRES: the sync desk and the parts of the place outlive it.
    SharedWork(const Place &place, SyncDesk &sync, std::unique_ptr<PopUp> popUp, QWidget *window);

    SyncDoors &doors() const { return *m_doors; }
    NoticeDoors &notices() const { return *m_notices; }
    CaseSyncBar &caseBar() const { return *m_caseBar; }
    /// What Tab reaches between the search and the panes.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    void complaintWanted(const QString &id);
    /// The account's seat is another than that of the window.
    void seatGiven(const upik::Seat &seat);

private:
    void place(const Place &place);
    void connectDoors(const Place &place);
    void connectCommands(const ActionTable &table);
    void followSeat();
    void showStanding();

    SyncDesk &m_sync;
    PaneArea &m_area;
    FootBar &m_foot;
    SyncDoors *m_doors;
    NoticeDoors *m_notices;
    CaseSyncBar *m_caseBar;
};

} // namespace upik
