// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/logincurb.h"

#include <mutex>

namespace upik {

/// A LoginCurb for several threads.
class GuardedCurb
{
public:
    /// As LoginCurb::begin().
    Millis begin(const QString &account, const QByteArray &address, Instant now)
    {
        const std::scoped_lock lock(m_mutex);
        return m_curb.begin(account, address, now);
    }
    /// As LoginCurb::succeeded().
    void succeeded(const QString &account, const QByteArray &address)
    {
        const std::scoped_lock lock(m_mutex);
        m_curb.succeeded(account, address);
    }
    /// As LoginCurb::withdrawn().
    void withdrawn(const QString &account, const QByteArray &address)
    {
        const std::scoped_lock lock(m_mutex);
        m_curb.withdrawn(account, address);
    }

private:
    std::mutex m_mutex;
    LoginCurb m_curb;
};

} // namespace upik
