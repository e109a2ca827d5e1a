// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/minutetimer.h"

namespace upik {

MinuteTimer::MinuteTimer(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT minute();
        startNext();
    });
    startNext();
}

void MinuteTimer::startNext()
{
    const Millis intoMinute = m_desk.now().time_since_epoch() % Millis(1min);
    m_timer.start(int((Millis(1min) - intoMinute).count()) + 1);
}

} // namespace upik
