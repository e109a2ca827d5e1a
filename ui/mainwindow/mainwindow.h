// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/office.h"
#include "ui/mainwindow/visithistory.h"

#include <QMainWindow>

#include <memory>

class QToolBar;

namespace upik {

class CaseFlow;
class FootBar;
class OfficeDoors;
class PaneArea;
class PopUp;
class Preferences;
class SearchBox;
class SharedWork;
class SyncDesk;
class Toast;
class TroubleBar;
class WindowMenus;

/// The window of a desk. Puts its parts together; what they do stands in the parts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Sits down whoever sat there last. REQUIRES: all three outlive the window.
    MainWindow(Desk &desk, Office &office, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// From now on the desk shares its complaints with a server, which says who sits there; before,
    /// and in an office of one, nothing of it is shown. REQUIRES: the desk outlives the window;
    /// called once.
    void synchronise(SyncDesk &sync, std::unique_ptr<PopUp> popUp);
    /// Sits somebody else at the desk: other queues, other sight.
    void takeSeat(const Seat &seat);
    void openQueue(const QString &code);
    /// Shows a complaint to be read, in place of the list where there is no room beside it.
    void openComplaint(const QString &id);
    CaseFlow &flow() const { return *m_flow; }
    PaneArea &area() const { return *m_area; }
    const WindowMenus &menus() const { return *m_menus; }
    SearchBox &searchBox() const { return *m_search; }
    const Toast &toast() const { return *m_toast; }
    const TroubleBar &troubleBar() const { return *m_trouble; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectFlow();
    void connectCommands();
    void restore();
    void onSeat(const Seat &seat);
    void onDone(const QString &sentence, bool undoable);
    void visitShown();
    void go(const std::optional<Visit> &visit);
    void copyNumber();
    void enableCommands();
    void retranslate();

    Desk &m_desk;
    Preferences &m_preferences;
    QFuture<Result<std::vector<ListRow>>> m_ahead;  ///< before all that takes time
    WindowMenus *m_menus;
    QToolBar *m_bar;
    SearchBox *m_search;
    TroubleBar *m_trouble;
    PaneArea *m_area;
    CaseFlow *m_flow;
    Toast *m_toast;
    FootBar *m_foot;
    OfficeDoors *m_doors;
    SharedWork *m_shared = nullptr;
    VisitHistory m_visits;
    bool m_travelling = false; ///< going back or forward, which is no new visit
};

} // namespace upik
