// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <QStyledItemDelegate>

namespace upik {

/// Paints the SLA chip: icon, words and a fill of the lightness ladder. It needs LevelRole and
/// DisplayRole of its index; a screen reader hears the model's AccessibleTextRole.
class SlaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace upik
