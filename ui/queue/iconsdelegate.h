// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace upik {

/// Paints a text with small icons before and after it: the siren of an emergency, the cloud of a
/// step that was not sent. Their names are the model's LeadingIconsRole and TrailingIconsRole; what
/// they mean is in its AccessibleTextRole. Nothing is painted beyond the cell, however high a
/// letter's marks are piled.
class IconsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
};

} // namespace upik
