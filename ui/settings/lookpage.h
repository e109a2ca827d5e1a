// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class QSpinBox;

namespace upik {

class Preferences;

/// Theme, size of the letters, density. Applies at once: the window is the sample.
class LookPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LookPage(Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("Appearance"); }
    QLatin1StringView iconName() const override { return QLatin1StringView("sun"); }

private:
    void build();
    void load();

    Preferences &m_preferences;
    QComboBox *m_theme;
    QSpinBox *m_points;
    QComboBox *m_density;
};

} // namespace upik
