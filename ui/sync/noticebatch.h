// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desknotice.h"

#include <QTimer>

namespace upik {

class PopUp;
class Preferences;

/// Shows notices as pop-ups, of the kinds somebody wants to see so, never more than one a minute:
/// the first at once, what follows within the minute together at its end.
class NoticeBatch : public QObject
{
    Q_OBJECT

public:
    /// REQUIRES: both outlive it.
    NoticeBatch(PopUp &popUp, const Preferences &preferences, QObject *parent = nullptr);

    void add(const DeskNotice &notice);
    /// The pause between two pop-ups; a minute, except in tests.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

private:
    void show();

    PopUp &m_popUp;
    const Preferences &m_preferences;
    std::vector<DeskNotice> m_waiting;
    QTimer m_pause{this};
};

} // namespace upik
