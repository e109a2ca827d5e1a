// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/sladelegate.h"

#include "ui/queue/queuemodel.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QPainter>

namespace upik {

void SlaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = row.text;
    row.text.clear();
    row.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
    const QVariant level = index.data(QueueModel::LevelRole);
    if (level.isValid())
        paintChip(*painter, option.rect, option.fontMetrics,
                  {Level(level.toInt()), text, index.data(QueueModel::ChipIconRole).toString()});
}

QSize SlaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return chipSize(option.fontMetrics, index.data().toString());
}

} // namespace upik
