// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <QString>

class QFontMetrics;
class QPainter;
class QRect;
class QSize;

namespace upik {

/// What an SLA chip says.
struct Chip {
    Level level = Level::Safe;
    QString text;
    QString icon = {};  ///< name in :/icons; empty: the one of the level
};

/// Room a chip with this text takes, in pixels; an icon as high as a line stands before it.
QSize chipSize(const QFontMetrics &metrics, const QString &text);
/// Paints a chip at the left of the rectangle, centred in its height, with the painter's font and
/// the program's palette; a text that does not fit is elided.
void paintChip(QPainter &painter, const QRect &rect, const QFontMetrics &metrics, const Chip &chip);

} // namespace upik
