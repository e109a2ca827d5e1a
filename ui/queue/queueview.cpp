// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include "ui/queue/columnfit.h"
#include "ui/queue/iconsdelegate.h"
#include "ui/queue/sladelegate.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/minutetimer.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace upik {
namespace {

/// Space above and below the text of a row, in pixels, by density.
constexpr int kPadding[] = {4, 7, 11};

} // namespace

QueueView::QueueView(Desk &desk, Preferences &preferences, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_preferences(preferences),
      m_model(*new QueueModel(desk, this))
{
    setModel(&m_model);
    setItemDelegate(new IconsDelegate(this));
    setItemDelegateForColumn(int(Column::Sla), new SlaDelegate(this));
    dress();
    connect(&m_model, &QueueModel::refreshing, this, &QueueView::beforeRefresh);
    connect(&m_model, &QueueModel::refreshed, this, &QueueView::afterRefresh);
    connect(&m_model, &QueueModel::filled, this, [this] {
        if (m_blank)
            chooseCurrent();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &QueueView::countAbove);
    connect(new MinuteTimer(desk, this), &MinuteTimer::minute, &m_model, &QueueModel::tick);
    connect(&preferences, &Preferences::changed, this, &QueueView::dress);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(m_chosen); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &QueueView::sortBy);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &QueueView::offerColumns);
}

/// Everything that follows the font, the density and the language.
void QueueView::dress()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Complaints"));
    const int height = fontMetrics().height() + 2 * kPadding[int(m_preferences.density())];
    verticalHeader()->setVisible(false);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    fitColumns(*this, m_preferences);
    look();
}

void QueueView::choose(const QString &id)
{
    m_sought = id;
    if (!m_model.isWaiting())
        seek(id);
}

void QueueView::seek(const QString &id)
{
    whenAnswered(m_desk.position(m_model.query(), id), this,
                 [this, id](const Result<qint64> &position) {
                     if (m_sought != id)
                         return;
                     m_sought.clear();
                     const bool isThere = position && *position >= 0;
                     if (isThere) {
                         m_chosen = id;
                         moveTo(int(*position));
                     }
                     Q_EMIT found(id, isThere);
                 });
}

void QueueView::chooseCurrent()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        moveTo(qMin(m_cursor, m_model.rowCount() - 1));
    const ListRow *row = m_model.at(currentIndex().row());
    m_blank = currentIndex().isValid() && !row;
    m_chosen = row ? row->id : QString();
    if (row)
        Q_EMIT chosen(row->id);
}

void QueueView::step(int by)
{
    const int from = m_chosen.isEmpty() && by > 0 ? m_cursor - 1 : m_cursor;
    const int row = qBound(0, from + by, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(row, int(Column::Subject)));
}

void QueueView::forget()
{
    m_chosen.clear();
    m_sought.clear();
    m_blank = false;
    const int cursor = m_cursor;
    m_quiet = true;
    setCurrentIndex({});
    clearSelection();
    m_quiet = false;
    m_cursor = cursor;
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_cursor = current.row();
    if (m_quiet || !current.isValid() || current.row() == previous.row())
        return;
    m_sought.clear();
    chooseCurrent();
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(m_chosen);
    else
        QTableView::keyPressEvent(event);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns(*this, m_preferences);
    look();
}

void QueueView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
        m_model.tick();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        dress();
}

void QueueView::updateGeometries()
{
    QTableView::updateGeometries();
    look();
}

void QueueView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    look();
    if (verticalScrollBar()->value() == 0 && m_newAbove > 0)
        Q_EMIT newAboveChanged(m_newAbove = 0);
}

/// Tells the model which rows are on screen.
void QueueView::look()
{
    const int last = rowAt(viewport()->height() - 1);
    m_model.look(qMax(0, rowAt(0)), last < 0 ? m_model.rowCount() - 1 : last);
}

void QueueView::sortBy(int column)
{
    if (!sortOf(Column(column)))
        return;
    const ListQuery &query = m_model.query();
    const bool again = query.sort == *sortOf(Column(column)) && !query.descending;
    m_model.sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueueView::offerColumns(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Column> wanted = wantedColumns(m_preferences);
    for (int i = int(Column::Place); i < kColumns; ++i) {
        const auto column = Column(i);
        QAction *action = menu->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(wanted.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setWanted(m_preferences, column, on);
            fitColumns(*this, m_preferences);
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void QueueView::moveTo(int row)
{
    const bool before = std::exchange(m_quiet, true);
    setCurrentIndex(m_model.index(row, int(Column::Subject)));
    m_quiet = before;
}

} // namespace upik
