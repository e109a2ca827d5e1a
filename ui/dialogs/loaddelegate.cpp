// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loaddelegate.h"

#include "ui/dialogs/officermodel.h"

#include <QApplication>
#include <QPainter>

namespace upik {
namespace {

/// The text twice, each half clipped, so that it is legible on the bar and beside it.
void paintText(QPainter *painter, const QRect &place, const QRect &bar,
               const QStyleOptionViewItem &option)
{
    const auto role = option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                            : QPalette::Text;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active
                                                           : QPalette::Inactive;
    painter->setPen(option.palette.color(group, role));
    painter->drawText(place, Qt::AlignCenter, option.text);
    painter->setClipRect(bar);
    painter->setPen(option.palette.color(QPalette::Base));
    painter->drawText(place, Qt::AlignCenter, option.text);
}

} // namespace

void LoadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    QStyleOptionViewItem ground = shown;
    ground.text.clear();
    const QStyle *style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, shown.widget);

    painter->save();
    const QRect place = shown.rect.adjusted(3, 3, -3, -3);
    const double share = qBound(0.0, index.data(OfficerModel::Share).toDouble(), 1.0);
    const QRect bar(place.topLeft(), QSize(qRound(place.width() * share), place.height()));
    const QColor ink = shown.palette.color(QPalette::Text);
    QColor frame = ink;
    frame.setAlphaF(0.4F);
    painter->setPen(frame);
    painter->drawRect(place.adjusted(0, 0, -1, -1));
    QColor fill = ink;
    fill.setAlphaF(0.75F);
    painter->fillRect(bar, fill);
    if (index.data(OfficerModel::IsFull).toBool())
        painter->fillRect(bar, QBrush(shown.palette.color(QPalette::Mid), Qt::BDiagPattern));
    paintText(painter, place, bar, shown);
    painter->restore();
}

} // namespace upik
