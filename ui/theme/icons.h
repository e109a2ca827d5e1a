// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1StringView>

class QPainter;

namespace upik {

/// A Lucide icon of :/icons in the colour of the palette's text: it follows a change of theme by
/// itself, is pale when disabled and legible on a selection. An unknown name gives an empty icon.
QIcon icon(QLatin1StringView name);
QIcon icon(const char *name);

/// An icon in a given colour, for what is painted by hand. `size` is in device-independent pixels.
QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal devicePixelRatio);
void paintIcon(QPainter &painter, const QRect &rect, QLatin1StringView name, const QColor &colour);

} // namespace upik
