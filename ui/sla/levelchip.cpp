// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sla/levelchip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace upik {

LevelChip::LevelChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LevelChip::say(Level look, const QString &words, QLatin1StringView icon)
{
    m_look = look;
    m_words = words;
    m_icon = icon.isEmpty() ? chipIcon(look) : icon;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize LevelChip::sizeHint() const
{
    const int width = 3 * padding() + iconSize() + fontMetrics().horizontalAdvance(m_words);
    return {width, fontMetrics().height() + padding()};
}

/// Narrow panes cut the words, never the icon.
QSize LevelChip::minimumSizeHint() const
{
    return {3 * padding() + iconSize() + 4 * fontMetrics().averageCharWidth(),
            sizeHint().height()};
}

void LevelChip::paintEvent(QPaintEvent *)
{
    const ChipColours colours = chipColours(m_look, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.fill);
    const qreal corner = height() / 5.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    const QRect place(padding(), (height() - iconSize()) / 2, iconSize(), iconSize());
    paintIcon(painter, place, m_icon, colours.text);
    painter.setPen(colours.text);
    const QRect room = rect().adjusted(place.right() + padding(), 0, -padding(), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, room.width()));
}

void LevelChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

int LevelChip::padding() const { return qMax(4, fontMetrics().height() / 3); }

int LevelChip::iconSize() const { return fontMetrics().ascent() + fontMetrics().descent() / 2; }

} // namespace upik
