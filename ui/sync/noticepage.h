// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace upik {

class Preferences;

/// How a person hears of what happens, for each kind. Applies at once.
class NoticePage : public SettingsPage
{
    Q_OBJECT

public:
    /// REQUIRES: the preferences outlive it.
    explicit NoticePage(Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("Notices"); }
    QLatin1StringView iconName() const override { return QLatin1StringView("bell"); }

Q_SIGNALS:
    void chosen();

private:
    Preferences &m_preferences;
};

} // namespace upik
