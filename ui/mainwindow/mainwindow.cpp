// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/caseflow.h"
#include "ui/mainwindow/firstlist.h"
#include "ui/mainwindow/footbar.h"
#include "ui/mainwindow/officedoors.h"
#include "ui/mainwindow/panearea.h"
#include "ui/mainwindow/searchbox.h"
#include "ui/mainwindow/sharedwork.h"
#include "ui/mainwindow/tabchain.h"
#include "ui/mainwindow/toast.h"
#include "ui/mainwindow/troublebar.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/sync/popup.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace upik {

MainWindow::MainWindow(Desk &desk, Office &office, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_preferences(preferences),
      m_ahead(askAhead(desk, preferences)),
      m_menus(new WindowMenus(preferences, *menuBar(), this)), m_bar(addToolBar(QString())),
      m_search(new SearchBox(this)), m_trouble(new TroubleBar(this)),
      m_area(new PaneArea(desk, preferences, this)),
      m_flow(new CaseFlow({desk, preferences, m_area->list(), m_area->complaint()}, this)),
      m_toast(new Toast(this)), m_foot(new FootBar(desk, preferences, this)),
      m_doors(new OfficeDoors(desk, office, preferences, this))
{
    build();
    connect(&desk, &Desk::storeTrouble, m_trouble, &TroubleBar::tell);
    connectFlow();
    connectCommands();
    retranslate();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    const ActionTable &table = m_menus->table();
    m_bar->setObjectName(u"searchBar"_s);
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addAction(table.action(Command::BackToList));
    m_bar->addWidget(m_search);
    auto *gap = new QWidget(m_bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(gap);
    m_bar->addAction(table.action(Command::Record));
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_area, 1);
    column->addWidget(m_toast);
    setCentralWidget(centre);
    setStatusBar(m_foot);
}

void MainWindow::synchronise(SyncDesk &sync, std::unique_ptr<PopUp> popUp)
{
    auto &column = *static_cast<QVBoxLayout *>(centralWidget()->layout());
    const SharedWork::Place place{m_desk, m_preferences, *m_area,  *m_foot,
                                  *m_doors, *m_bar, column, m_menus->table()};
    m_shared = new SharedWork(place, sync, std::move(popUp), this);
    connect(m_shared, &SharedWork::complaintWanted, this, &MainWindow::openComplaint);
    connect(m_shared, &SharedWork::seatGiven, this, &MainWindow::takeSeat);
    if (const auto seat = sync.state().seat)
        takeSeat(*seat);
}

void MainWindow::connectFlow()
{
    connect(m_area, &PaneArea::queueWanted, this, &MainWindow::openQueue);
    connect(m_menus, &WindowMenus::queueWanted, this, &MainWindow::openQueue);
    connect(m_flow, &CaseFlow::queueWanted, this, &MainWindow::openQueue);
    connect(m_menus, &WindowMenus::stepWanted, m_flow, &CaseFlow::start);
    connect(m_area, &PaneArea::searchDropped, m_search, &QLineEdit::clear);
    connect(m_search, &SearchBox::searched, m_area, &PaneArea::search);
    connect(m_search, &SearchBox::left, m_area, &PaneArea::focusList);
    connect(m_search, &SearchBox::left, this, &MainWindow::visitShown);
    connect(m_search, &SearchBox::entered, m_area, &PaneArea::enterResults);
    connect(m_flow, &CaseFlow::failed, m_trouble, &TroubleBar::tell);
    connect(m_doors, &OfficeDoors::failed, m_trouble, &TroubleBar::tell);
    connect(m_doors, &OfficeDoors::done, m_toast, &Toast::say);
    connect(m_flow, &CaseFlow::done, this, &MainWindow::onDone);
    connect(m_flow, &CaseFlow::done, m_trouble, &TroubleBar::relieve);
    connect(m_flow, &CaseFlow::changed, this, &MainWindow::enableCommands);
    connect(m_flow, &CaseFlow::shown, this, &MainWindow::visitShown);
    connect(m_toast, &Toast::undoPressed, m_flow, &CaseFlow::undo);
    connect(&m_foot->seat(), &SeatButton::taken, this, &MainWindow::onSeat);
}

void MainWindow::connectCommands()
{
    const ActionTable &table = m_menus->table();
    m_area->serve(table, m_foot);
    m_menus->sortIn(m_area->rows());
    m_doors->serve(table);
    const auto on = [this, &table](Command command, const std::function<void()> &act) {
        connect(table.action(command), &QAction::triggered, this, act);
    };
    on(Command::Record, [this] { m_flow->takeIn(); });
    on(Command::ChangeSeat, [this] { m_foot->seat().openDialog(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Undo, [this] { m_flow->undo(); });
    on(Command::Search, [this] {
        m_area->read(false);
        m_search->takeKeyboard();
    });
    on(Command::CopyNumber, [this] { copyNumber(); });
    on(Command::Back, [this] { go(m_visits.back()); });
    on(Command::Forward, [this] { go(m_visits.forward()); });
}

/// The window as it was left: its size, who sat there and which queue was open.
void MainWindow::restore()
{
    resize(1366, 728);
    restorePlace(*this, m_preferences.remembered(u"geometry"_s).toByteArray());
    m_area->restoreWidths(m_preferences.remembered(u"splitter"_s).toByteArray());
    m_foot->seat().takeRemembered();
    m_area->focusList();
}

void MainWindow::takeSeat(const Seat &seat) { m_foot->seat().take(seat); }

void MainWindow::onSeat(const Seat &seat)
{
    m_flow->setSeat(seat);
    m_doors->setSeat(seat);
    m_visits.clear();
    m_toast->hide();
    m_trouble->hide();
    m_area->setSeat(seat);
    m_menus->setRole(seat.role);
    openQueue(queueFor(seat.role, m_preferences));
}

void MainWindow::openQueue(const QString &code)
{
    m_search->forget();
    m_area->read(false);
    m_flow->expectQueue();
    m_area->showQueue(m_flow->seat(), code);
    rememberQueue(m_preferences, code);
    if (!m_travelling)
        m_visits.visit({code, {}});
    enableCommands();
}

/// What a search shows while somebody types is passed by, not visited.
void MainWindow::visitShown()
{
    const QString complaint = m_flow->openId();
    if (!m_travelling && !m_search->hasFocus() && !complaint.isEmpty())
        m_visits.visit({m_flow->queue(), complaint});
    enableCommands();
}

void MainWindow::openComplaint(const QString &id)
{
    m_flow->show(id);
    m_area->read(true);
}

void MainWindow::onDone(const QString &sentence, bool undoable)
{
    if (undoable)
        m_toast->offerUndo(sentence, m_flow->undoTime());
    else
        m_toast->say(sentence);
}

void MainWindow::go(const std::optional<Visit> &visit)
{
    if (!visit)
        return;
    m_travelling = true;
    openQueue(visit->queue);
    if (!visit->complaint.isEmpty())
        m_flow->show(visit->complaint);
    m_travelling = false;
    enableCommands();
}

void MainWindow::copyNumber()
{
    QApplication::clipboard()->setText(m_flow->number());
    m_toast->say(tr("%1 copied.").arg(m_flow->number()));
}

void MainWindow::enableCommands()
{
    const ActionTable &table = m_menus->table();
    m_menus->offer(m_flow->file());
    table.action(Command::Open)->setEnabled(m_flow->file().has_value());
    table.action(Command::CopyNumber)->setEnabled(m_flow->file().has_value());
    table.action(Command::Undo)->setEnabled(m_flow->canUndo());
    table.action(Command::Back)->setEnabled(m_visits.hasBack());
    table.action(Command::Forward)->setEnabled(m_visits.hasForward());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> parts{m_search};
    if (m_shared)
        parts << m_shared->stops();
    parts << m_trouble;
    for (int i = 0; i < m_area->count(); ++i)
        parts << m_area->widget(i);
    chainTabs(parts << m_toast << m_foot);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.remember(u"geometry"_s, saveGeometry());
    m_preferences.remember(u"splitter"_s, m_area->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) // a tool bar keeps the size it was made with
        m_bar->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("UPIK Desk"));
    m_bar->setWindowTitle(tr("Search"));
    m_menus->retranslate();
}

} // namespace upik
