// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/iconpainting.h"
#include "ui/theme/palettes.h"

#include <QGuiApplication>
#include <QPainter>

namespace upik {
namespace {

/// Space around and between, from the font's height.
int gapOf(const QFontMetrics &metrics) { return qMax(3, metrics.height() / 4); }

} // namespace

QSize chipSize(const QFontMetrics &metrics, const QString &text)
{
    const int gap = gapOf(metrics);
    return {metrics.height() + metrics.horizontalAdvance(text) + 5 * gap,
            metrics.height() + gap};
}

void paintChip(QPainter &painter, const QRect &rect, const QFontMetrics &metrics, const Chip &chip)
{
    const int gap = gapOf(metrics);
    const QSize size = chipSize(metrics, chip.text).boundedTo(rect.size() - QSize(2 * 2, 2));
    const QRect body(QPoint(rect.x() + 3, rect.y() + (rect.height() - size.height()) / 2), size);
    const ChipColours colours = chipColours(chip.level, QGuiApplication::palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, isHighContrast(QGuiApplication::palette()) ? 2 : 1));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int line = qMin(metrics.height(), body.height());
    const QRect mark(body.x() + gap, body.y() + (body.height() - line) / 2, line, line);
    const QByteArray icon = chip.icon.toLatin1();
    paintIcon(painter, mark, icon.isEmpty() ? chipIcon(chip.level) : QLatin1StringView(icon),
              colours.text);
    const QRect words = body.adjusted(line + 2 * gap, 0, -gap, 0);
    painter.setPen(colours.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(chip.text, Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace upik
