// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncitemmodel.h"

#include "ui/complaint/actionicons.h"
#include "ui/sync/synctext.h"
#include "ui/text/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {

SyncItemModel::SyncItemModel(const std::function<Instant()> &now, QObject *parent)
    : QAbstractTableModel(parent), m_now(now)
{}

void SyncItemModel::show(std::vector<SyncItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const SyncItem *SyncItemModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[std::size_t(row)] : nullptr;
}

int SyncItemModel::rowOf(const QString &id) const
{
    const auto it = std::ranges::find(m_items, id, &SyncItem::id);
    return it == m_items.end() ? -1 : int(it - m_items.begin());
}

void SyncItemModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SyncItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int SyncItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Standing) + 1;
}

QVariant SyncItemModel::data(const QModelIndex &index, int role) const
{
    const SyncItem *item = at(index.row());
    if (!item)
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(*item, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(column == When ? dateTime(item->at) : text(*item, column));
    if (role == Qt::DecorationRole && column == What)
        return item->action ? icon(iconOf(*item->action)) : icon("camera");
    return {};
}

QString SyncItemModel::text(const SyncItem &item, Column column) const
{
    switch (column) {
    case What: return whatText(item);
    case Complaint: return item.number.isEmpty() ? item.title
                                                 : u"%1 · %2"_s.arg(item.number, item.title);
    case When: return ago(item.at, m_now());
    case Standing: break;
    }
    return standingText(item);
}

QVariant SyncItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList words{tr("What"), tr("Complaint"), tr("When"), tr("How it stands")};
    return words.value(section);
}

} // namespace upik
