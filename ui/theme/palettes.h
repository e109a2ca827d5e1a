// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <QPalette>

namespace upik {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// How a chip of an SLA level looks: a ladder of lightness that survives colour blindness and
/// grey printing; icon and words carry the meaning as well (ui.md 2.6).
struct ChipColours {
    QColor text;
    QColor fill;
    QColor border;   ///< same as `fill` except in high contrast
};

/// The palettes themselves. REQUIRES: not ThemeChoice::System.
QPalette paletteOf(ThemeChoice choice);
/// By the lightness of the window, so that a system's palette is told too.
bool isDark(const QPalette &palette);
/// By the black ground that no other theme has.
bool isHighContrast(const QPalette &palette);
/// The colours of whatever tells this level, in the theme of the palette.
ChipColours chipColours(Level level, const QPalette &palette);
/// Colour of secondary text, legible (4.5:1) on windows and tables.
QColor quietText(const QPalette &palette);
/// Edge of a field that can be typed into, to be seen (3:1) on the window and in the field.
QColor fieldEdge(const QPalette &palette);
/// Name of the level's icon in :/icons.
QLatin1StringView chipIcon(Level level);

} // namespace upik
