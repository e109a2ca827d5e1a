// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stallprobe.h"

#include <algorithm>

namespace upik {

StallProbe::StallProbe(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_delays.push_back(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - 1));
        m_since.start();
    });
    m_since.start();
    m_timer.start();
}

double StallProbe::longest() const
{
    return m_delays.empty() ? 0 : *std::ranges::max_element(m_delays);
}

} // namespace upik
