// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include <QApplication>

namespace upik {

Appearance::Appearance(QApplication &application, Preferences &preferences)
    : m_preferences(preferences), m_theme(application)
{
    connect(&preferences, &Preferences::changed, this, &Appearance::apply);
    m_language.speak(preferences.tongue());
    m_theme.apply(preferences.theme());
    m_theme.setFontPoints(preferences.fontPoints());
}

void Appearance::apply()
{
    if (m_language.tongue() != m_preferences.tongue())
        m_language.speak(m_preferences.tongue());
    if (m_theme.choice() != m_preferences.theme())
        m_theme.apply(m_preferences.theme());
    m_theme.setFontPoints(m_preferences.fontPoints());
}

} // namespace upik
