// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace upik {

/// Paints a queue of the navigation: icon, title elided before the badge, count as a plain number
/// or, where something inside is critical or late, in a coloured chip. As a rail only the icon and
/// a dot are left.
class QueueListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool rail) { m_rail = rail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBadge(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index, QRect &room) const;

    bool m_rail = false;
};

} // namespace upik
