// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QTimer>

namespace upik {

/// Ticks at every full minute of the desk's clock, so that all countdowns change together.
class MinuteTimer : public QObject
{
    Q_OBJECT

public:
    MinuteTimer(Desk &desk, QObject *parent);

Q_SIGNALS:
    /// On the minute of Yogyakarta's clock, as the times on screen change.
    void minute();

private:
    void startNext();

    Desk &m_desk;
    QTimer m_timer;
};

} // namespace upik
