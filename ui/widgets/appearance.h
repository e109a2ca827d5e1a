// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/preferences.h"

namespace upik {

/// Carries the preferences of language, theme and font size into the whole program, at once and
/// whenever one changes. Made before the first window.
class Appearance : public QObject
{
    Q_OBJECT

public:
    Appearance(QApplication &application, Preferences &preferences);

private:
    void apply();

    Preferences &m_preferences;
    Theme m_theme;
    Language m_language;
};

} // namespace upik
