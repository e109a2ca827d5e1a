// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sortmenu.h"

#include "ui/queue/queuemodel.h"

namespace upik {

SortMenu::SortMenu(QWidget *parent) : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &SortMenu::fill);
}

void SortMenu::fill()
{
    clear();
    if (!m_model)
        return;
    const ListQuery &query = m_model->query();
    for (int i = 0; i < kColumns; ++i) {
        const std::optional<SortBy> order = sortOf(Column(i));
        if (!order)
            continue;
        QAction *action = addAction(columnTitle(Column(i)), this, [this, i] { sortBy(i); });
        action->setCheckable(true);
        action->setChecked(query.sort == *order);
    }
    addSeparator();
    const Qt::SortOrder turned = query.descending ? Qt::AscendingOrder : Qt::DescendingOrder;
    QAction *turn = addAction(tr("The other way &round"), this, [this, turned] {
        ListQuery other = m_model->query();
        other.descending = turned == Qt::DescendingOrder;
        m_model->setQuery(other);
    });
    turn->setCheckable(true);
    turn->setChecked(query.descending);
    for (QAction *action : actions()) // a search has an order of its own
        action->setEnabled(query.search.isEmpty());
}

void SortMenu::sortBy(int column) { m_model->sort(column, Qt::AscendingOrder); }

void SortMenu::retranslate() { setTitle(tr("Sort b&y")); }

} // namespace upik
