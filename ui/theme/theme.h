// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include "domain/sla.h"

class QApplication;

namespace upik {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// How a chip of an SLA level looks: a ladder of lightness that survives colour blindness and
/// grey printing; icon and words carry the meaning as well (ui.md 2.6).
struct ChipColours {
    QColor text;
    QColor fill;
    QColor border;   ///< same as `fill` except in high contrast
};

/// The program's own look: Fusion sized by the font, three palettes, a bundled font.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Installs the style and the fonts. REQUIRES: no window has been shown yet.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void apply(ThemeChoice choice);
    /// Font of the whole program, in points, held within 9 to 20.
    void setFontPoints(int points);
    ThemeChoice choice() const { return m_choice; }

private:
    QApplication &m_application;
    QPalette m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

/// The palettes themselves. REQUIRES: not ThemeChoice::System.
QPalette paletteOf(ThemeChoice choice);
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);
ChipColours chipColours(Level level, const QPalette &palette);
/// Colour of secondary text, legible (4.5:1) on windows and tables.
QColor quietText(const QPalette &palette);
/// Name of the level's icon in :/icons.
QLatin1StringView chipIcon(Level level);

} // namespace upik
