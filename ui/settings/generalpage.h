// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;

namespace upik {

class Preferences;

/// The language, and how the window goes on by itself. Applies at once.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("General"); }
    QLatin1StringView iconName() const override { return QLatin1StringView("languages"); }

private:
    void load();

    Preferences &m_preferences;
    QComboBox *m_tongue;
    QCheckBox *m_openNext;
    QCheckBox *m_singleKeys;
};

} // namespace upik
