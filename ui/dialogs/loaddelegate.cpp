// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loaddelegate.h"

#include "ui/dialogs/officermodel.h"

#include <QApplication>
#include <QPainter>

namespace upik {
namespace {

/// What the bar is drawn with and on: of a marked row, in the colours of the marking.
struct BarColours {
    explicit BarColours(const QStyleOptionViewItem &option)
        : marked(option.state & QStyle::State_Selected)
    {
        const auto group = option.state & QStyle::State_Active ? QPalette::Active
                                                               : QPalette::Inactive;
        ink = option.palette.color(group, marked ? QPalette::HighlightedText : QPalette::Text);
        ground = option.palette.color(group, marked ? QPalette::Highlight : QPalette::Base);
        fill = ink;
        fill.setAlphaF(marked ? 1 : 0.75F);
        frame = ink;
        frame.setAlphaF(0.4F);
        stripes = marked ? ground : option.palette.color(QPalette::Mid);
        stripes.setAlphaF(marked ? 0.35F : 1);
    }

    bool marked;
    QColor ink, ground, fill, frame, stripes;
};

/// The text twice, each half clipped, so that it is legible on the bar and beside it.
void paintText(QPainter *painter, const QRect &place, const QRect &bar, const QString &text,
               const BarColours &colours)
{
    painter->setPen(colours.ink);
    painter->drawText(place, Qt::AlignCenter, text);
    painter->setClipRect(bar);
    painter->setPen(colours.ground);
    painter->drawText(place, Qt::AlignCenter, text);
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
    const BarColours colours(shown);
    painter->setPen(colours.frame);
    painter->drawRect(place.adjusted(0, 0, -1, -1));
    painter->fillRect(bar, colours.fill);
    if (index.data(OfficerModel::IsFull).toBool())
        painter->fillRect(bar, QBrush(colours.stripes, Qt::BDiagPattern));
    paintText(painter, place, bar, shown.text, colours);
    painter->restore();
}

} // namespace upik
