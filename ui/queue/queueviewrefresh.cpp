// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueview.h"

#include "ui/widgets/answer.h"

#include <QHeaderView>
#include <QScrollBar>

namespace upik {

// How QueueView keeps its place and its choice while rows come and go underneath.

void QueueView::beforeRefresh()
{
    m_quiet = true;
    setAutoScroll(false); // Qt would bring the cursor into sight when its row is taken away
    m_top = m_model.index(rowAt(0), 0);
    m_topOffset = m_top.isValid() ? rowViewportPosition(m_top.row()) : 0;
}

void QueueView::afterRefresh(bool anew)
{
    if (anew) {
        const Column sorted = [this] {
            for (int i = 0; i < kColumns; ++i)
                if (sortOf(Column(i)) == m_model.query().sort)
                    return Column(i);
            return Column::Sla;
        }();
        horizontalHeader()->setSortIndicator(int(sorted), m_model.query().descending
                                                 ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_cursor = 0;
        m_newAbove = 0;
        scrollToTop();
    } else if (m_top.isValid()) {
        QTableView::updateGeometries();
        const int height = verticalHeader()->defaultSectionSize();
        verticalScrollBar()->setValue(m_top.row() * height - m_topOffset);
    }
    m_top = QPersistentModelIndex();
    if (currentIndex().isValid())
        m_cursor = currentIndex().row();
    restoreChoice();
    setAutoScroll(true);
    m_quiet = false;
    look();
    Q_EMIT newAboveChanged(m_newAbove);
}

/// Puts the cursor back on the chosen complaint where its row moved, or learns that it left.
void QueueView::restoreChoice()
{
    if (!m_sought.isEmpty())
        seek(m_sought);
    if (m_chosen.isEmpty())
        return;
    const ListRow *current = m_model.at(currentIndex().row());
    if (current && current->id == m_chosen)
        return;
    if (const int row = m_model.find(m_chosen); row >= 0)
        return moveTo(row);
    whenAnswered(m_desk.position(m_model.query(), m_chosen), this,
                 [this, id = m_chosen](const Result<qint64> &position) {
                     if (position)
                         settle(id, *position);
                 });
}

void QueueView::settle(const QString &id, qint64 position)
{
    if (id != m_chosen)
        return;
    if (position >= 0)
        return moveTo(int(position));
    m_chosen.clear();
    Q_EMIT vanished(id);
}

void QueueView::countAbove(const QModelIndex &, int first, int last)
{
    if (m_top.isValid() && last < m_top.row() && m_model.at(first))
        m_newAbove += last - first + 1;
}

} // namespace upik
