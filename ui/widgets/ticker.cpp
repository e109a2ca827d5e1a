// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ticker.h"

#include <algorithm>

namespace upik {
namespace {

Millis intoMinute(Instant at) { return at.time_since_epoch() % Millis(1min); }

} // namespace

Ticker::Ticker(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_moment(desk.now()), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        moveOn();
        Q_EMIT ticked();
        startNext();
    });
    connect(&desk, &Desk::complaintsChanged, this, &Ticker::onNews);
    connect(&desk, &Desk::rulesChanged, this, &Ticker::onNews);
    startNext();
}

/// The full minute counts although its tick is late; a clock that was set back counts at once.
Instant Ticker::moment() const
{
    const Instant now = m_desk.now();
    const Instant minute = now - intoMinute(now);
    return m_moment > now ? minute : std::max(m_moment, minute);
}

void Ticker::moveOn() { m_moment = m_desk.now(); }

/// What is new has been judged by the moment it came.
void Ticker::onNews()
{
    const Instant before = m_moment;
    moveOn();
    if (m_moment != before)
        Q_EMIT ticked();
}

void Ticker::startNext()
{
    m_timer.start(int((Millis(1min) - intoMinute(m_desk.now())).count()) + 1);
}

} // namespace upik
