// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QPixmap>

class QPainter;

namespace upik {

/// An icon in a given colour, for what is painted by hand. `size` is in device-independent pixels.
QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal devicePixelRatio);
void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &colour);

} // namespace upik
