// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/stopsignal.h"

namespace upik {

StopSignal::StopSignal()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGTERM);
    sigaddset(&m_signals, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

void StopSignal::wait() const
{
    int received = 0;
    ::sigwait(&m_signals, &received);
}

} // namespace upik
