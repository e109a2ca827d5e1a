// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuelistdelegate.h"

#include "ui/queue/queuelist.h"
#include "ui/text/wording.h"
#include "ui/theme/iconpainting.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr int kPadding = 6;
constexpr qint64 kLargest = 999;

QString badgeText(const QVariant &count)
{
    if (!count.isValid())
        return {};
    return count.toLongLong() > kLargest ? u"999+"_s : number(count.toLongLong());
}

QColor textColour(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, option.state & QStyle::State_Selected
                                           ? QPalette::HighlightedText : QPalette::WindowText);
}

} // namespace

void QueueListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString title = std::exchange(row.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
    const int line = option.fontMetrics.height();
    QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QByteArray name = index.data(QueueList::IconRole).toString().toLatin1();
    const int left = m_rail ? (room.width() - line) / 2 : kPadding;
    const QRect mark(room.x() + left, room.y() + (room.height() - line) / 2, line, line);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintIcon(*painter, mark, QLatin1StringView(name), textColour(option));
    paintBadge(*painter, option, index, room);
    if (!m_rail) {
        room.setLeft(mark.right() + 2 * kPadding);
        painter->setPen(textColour(option));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(title, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

void QueueListDelegate::paintBadge(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, QRect &room) const
{
    const QString text = badgeText(index.data(QueueList::CountRole));
    const QVariant level = index.data(QueueList::LevelRole);
    const int line = option.fontMetrics.height();
    if (m_rail) {
        if (level.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(chipColours(Level(level.toInt()), option.palette).fill);
            painter.drawEllipse(room.right() - line / 2, room.top() + 2, line / 2, line / 2);
        }
        return;
    }
    const int width = qMax(option.fontMetrics.horizontalAdvance(text) + 2 * kPadding, line + 4);
    const QRect badge(room.right() - width, room.y() + (room.height() - line - 2) / 2, width,
                      line + 2);
    room.setRight(badge.left() - kPadding);
    const bool selected = option.state & QStyle::State_Selected;
    painter.setPen(selected ? textColour(option) : quietText(option.palette));
    if (level.isValid()) {
        const ChipColours colours = chipColours(Level(level.toInt()), option.palette);
        painter.setPen(colours.border);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setPen(colours.text);
    }
    painter.drawText(badge, Qt::AlignCenter, text);
}

QSize QueueListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.height();
    return {m_rail ? line + 4 * kPadding : 22 * option.fontMetrics.averageCharWidth(),
            line + 2 * kPadding};
}

} // namespace upik
