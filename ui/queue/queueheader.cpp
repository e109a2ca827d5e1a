// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueheader.h"

#include "ui/queue/columnfit.h"

#include <QMenu>

namespace upik {
namespace {

/// The column that shows what is sorted by.
int columnOf(SortBy sort)
{
    for (int column = 0; column < kColumns; ++column)
        if (sortOf(Column(column)) == sort)
            return column;
    return int(Column::Sla);
}

} // namespace

QueueHeader::QueueHeader(QueueModel &model, Preferences &preferences, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model), m_preferences(preferences)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setMinimumSectionSize(1);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, &QueueHeader::sortBy);
    connect(this, &QWidget::customContextMenuRequested, this, &QueueHeader::offerColumns);
}

void QueueHeader::showOrder()
{
    const ListQuery &query = m_model.query();
    setSortIndicatorShown(query.search.isEmpty());
    setSortIndicator(columnOf(query.sort),
                     query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// By the letters of the rows below.
void QueueHeader::fit() { fitColumns(*this, parentWidget()->fontMetrics(), m_preferences); }

void QueueHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fit();
}

void QueueHeader::sortBy(int column)
{
    const ListQuery &query = m_model.query();
    if (!sortOf(Column(column)) || !query.search.isEmpty())
        return showOrder(); // Qt has moved the arrow already
    const bool again = query.sort == *sortOf(Column(column)) && !query.descending;
    m_model.sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueueHeader::offerColumns(QPoint at)
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
            fit();
        });
    }
    menu->popup(mapToGlobal(at));
}

} // namespace upik
