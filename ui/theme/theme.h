// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palettes.h"

#include <QObject>

class QApplication;

namespace upik {

/// The program's own look: Fusion sized by the font, three palettes, a bundled font.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Installs the style and the fonts. REQUIRES: no window has been shown yet.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    /// To the whole program, at once.
    void apply(ThemeChoice choice);
    /// Font of the whole program, in points, held within 9 to 20.
    void setFontPoints(int points);
    ThemeChoice choice() const { return m_choice; }

private:
    QApplication &m_application;
    QPalette m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace upik
