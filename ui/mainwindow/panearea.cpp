// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/panearea.h"

#include "ui/complaint/complaintpane.h"
#include "ui/mainwindow/actiontable.h"
#include "ui/mainwindow/panering.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queuenavigation.h"
#include "ui/queue/queueview.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Whether somebody who types "88" or "upik-2026-000088" means this number.
bool meansNumber(const QString &words, const QString &number)
{
    const QString padded = u'-' + words.rightJustified(6, u'0');
    return words.compare(number, Qt::CaseInsensitive) == 0
        || (!words.isEmpty() && number.endsWith(padded));
}

} // namespace

PaneArea::PaneArea(Desk &desk, Preferences &preferences, QWidget *parent)
    : QSplitter(parent), m_navigation(new QueueNavigation(desk, this)),
      m_list(new ListPane(desk, preferences, m_navigation->list(), this)),
      m_complaint(new ComplaintPane(desk, this))
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_navigation, m_list, m_complaint})
        addWidget(part);
    setChildrenCollapsible(false);
    setStretchFactor(0, 0);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
    connect(&m_list->view(), &QueueView::opened, this, [this] { read(true); });
    connect(m_navigation, &QueueNavigation::queueChosen, this, &PaneArea::queueWanted);
    connect(m_list, &ListPane::queueWanted, this, &PaneArea::queueWanted);
    connect(m_list, &ListPane::searchDropped, this, &PaneArea::searchDropped);
    connect(&m_list->view().queue(), &QueueModel::refreshed, this, [this] {
        if (std::exchange(m_entering, false))
            openNamed();
    });
    connect(m_complaint, &ComplaintPane::deadlinePassed, &rows(), &QueueModel::tick);
    connect(m_complaint, &ComplaintPane::deadlinePassed, m_navigation, &QueueNavigation::recount);
    connect(m_complaint, &ComplaintPane::fileShown, this, [this] {
        if (m_reading && m_complaint->openId().isEmpty())
            read(false);
    });
}

QueueModel &PaneArea::rows() const { return m_list->view().queue(); }
void PaneArea::setSeat(const Seat &seat) { m_navigation->setSeat(seat); }
void PaneArea::search(const QString &words) { m_list->search(words); }

void PaneArea::showQueue(const Seat &seat, const QString &code)
{
    m_navigation->mark(code);
    m_list->showQueue(seat, code);
}

void PaneArea::focusList() { m_list->takeKeyboard(); }

void PaneArea::enterResults()
{
    m_entering = m_list->view().queue().isWaiting();
    if (!m_entering)
        openNamed();
}

/// Numbers stand before other finds.
void PaneArea::openNamed()
{
    const QueueModel &model = m_list->view().queue();
    const ListRow *first = model.at(0);
    if (!first || !meansNumber(model.query().search, first->number))
        return;
    m_list->view().setCurrentIndex(model.index(0, int(Column::Subject)));
    read(true);
}

/// One connection a command; each acts on the part that knows how.
void PaneArea::serve(const ActionTable &table, QWidget *foot)
{
    m_foot = foot;
    m_back = table.action(Command::BackToList);
    const auto on = [this, &table](Command command, const std::function<void()> &act) {
        connect(table.action(command), &QAction::triggered, this, act);
    };
    on(Command::Open, [this] { read(true); });
    on(Command::BackToList, [this] { read(false); });
    on(Command::Next, [this] { m_list->view().step(1); });
    on(Command::Previous, [this] { m_list->view().step(-1); });
    on(Command::Refresh, [this] { m_list->view().queue().refresh(); });
    on(Command::RemoveFilters, [this] { m_list->filterBar().removeAll(); });
    on(Command::NextPane, [this] { moveOn(1); });
    on(Command::PreviousPane, [this] { moveOn(-1); });
    layOut();
}

void PaneArea::moveOn(int by)
{
    moveFocus({m_navigation->view(), m_list, m_complaint, m_foot}, by);
    if (m_list->isAncestorOf(QApplication::focusWidget()))
        focusList();
    else if (m_complaint->isAncestorOf(QApplication::focusWidget()))
        m_complaint->takeKeyboard();
}

void PaneArea::read(bool reading)
{
    m_reading = reading && !m_complaint->openId().isEmpty();
    layOut();
    if (m_panes != Panes::Three)
        m_reading ? m_complaint->takeKeyboard() : focusList();
}

/// Shows what there is room for.
void PaneArea::layOut()
{
    const Panes before = std::exchange(m_panes, panesFor(width(), fontMetrics()));
    const bool beside = m_panes == Panes::Three;
    m_navigation->setRail(m_panes == Panes::Rail);
    m_list->setVisible(beside || !m_reading);
    m_complaint->setVisible(beside || m_reading);
    if (m_back)
        m_back->setVisible(!beside && m_reading);
    if (before != m_panes || !m_shared)
        share();
}

/// As they were left with three panes; else the queues and the complaint get what they need, the
/// list the rest. A window that is not shown yet is narrow, and wide afterwards.
void PaneArea::share()
{
    if (m_panes == Panes::Three && restoreState(m_kept) && !sizes().contains(0))
        return;
    const int character = fontMetrics().averageCharWidth();
    const int queues = m_panes == Panes::Rail ? m_navigation->maximumWidth() : 26 * character;
    const int complaint = 50 * character;
    m_shared = true;
    setSizes({queues, qMax(width() - queues - complaint, 40 * character), complaint});
}

void PaneArea::restoreWidths(const QByteArray &state)
{
    m_kept = state;
    m_shared = restoreState(state);
}

void PaneArea::resizeEvent(QResizeEvent *event)
{
    layOut();
    QSplitter::resizeEvent(event);
}

void PaneArea::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace upik
