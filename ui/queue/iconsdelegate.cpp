// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/iconsdelegate.h"

#include "ui/queue/queuemodel.h"
#include "ui/theme/iconpainting.h"

#include <QApplication>
#include <QPainter>

namespace upik {
namespace {

constexpr int kGap = 3;

QColor textColour(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool selected = option.state & QStyle::State_Selected;
    return option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

/// Paints the icons from the left edge of the rectangle and takes their room from it.
void paintRow(QPainter &painter, QRect &room, const QStringList &names, int size,
              const QColor &colour)
{
    for (const QString &name : names) {
        const QByteArray ascii = name.toLatin1();
        const QRect place(room.x(), room.y() + (room.height() - size) / 2, size, size);
        paintIcon(painter, place, QLatin1StringView(ascii), colour);
        room.setLeft(room.left() + size + kGap);
    }
}

} // namespace

void IconsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row shows it, not a cell
}

void IconsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintCell(painter, option, index);
    painter->restore();
}

void IconsDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QStringList before = index.data(QueueModel::LeadingIconsRole).toStringList();
    const QStringList after = index.data(QueueModel::TrailingIconsRole).toStringList();
    if (before.isEmpty() && after.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
    const QColor colour = textColour(option);
    const int size = option.fontMetrics.ascent();
    QRect room = option.rect.adjusted(kGap, 0, -kGap, 0);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(colour);
    paintRow(*painter, room, before, size, colour);
    const QFontMetrics metrics(row.font);
    QRect words = room;
    words.setRight(words.right() - int(after.size()) * (size + kGap));
    const QString shown = metrics.elidedText(text, Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    room.setLeft(words.left() + metrics.horizontalAdvance(shown) + 2 * kGap);
    paintRow(*painter, room, after, size, colour);
    painter->restore();
}

} // namespace upik
