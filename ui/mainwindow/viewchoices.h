// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace upik {

class Preferences;

/// The submenus of Tampilan that show and set a preference: theme, density, language; and the
/// switches beside them.
class ViewChoices : public QObject
{
    Q_OBJECT

public:
    ViewChoices(Preferences &preferences, QMenu &view);

    void retranslate();

private:
    QMenu *addChoice(QMenu &view, int count, const std::function<void(int)> &choose);
    void follow();

    Preferences &m_preferences;
    QMenu *m_theme;
    QMenu *m_density;
    QMenu *m_language;
    QAction *m_openNext;
    QAction *m_singleKeys;
};

} // namespace upik
