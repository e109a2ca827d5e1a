// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuecells.h"
#include "ui/queue/queuemodel.h"
#include "ui/widgets/plaintooltip.h"

#include <QFont>

namespace upik {

// What QueueModel shows of a row; how it comes by its rows stands in queuemodel.cpp.

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const ListRow *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const auto column = Column(index.column());
    const Instant now = m_ticker.moment();
    if (role == Qt::DisplayRole)
        return cellText(*row, column, *m_desk.reference(), now);
    if (role == Qt::AccessibleTextRole)
        return spokenText(*row, column, *m_desk.reference(), now);
    if (role == Qt::ToolTipRole)
        return plainToolTip(cellTip(*row, column, *m_desk.reference(), now));
    if (role == LeadingIconsRole)
        return leadingIcons(*row, column);
    if (role == TrailingIconsRole)
        return trailingIcons(*row, column);
    if (role == ChipIconRole)
        return chipIcon(*row);
    if (role == LevelRole)
        return int(row->deadline.level(now));
    if (role == Qt::FontRole && row->unseen && column == Column::Subject) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
        ? QVariant(columnTitle(Column(section)))
        : QVariant();
}

} // namespace upik
