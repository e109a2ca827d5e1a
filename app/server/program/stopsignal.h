// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace upik {

/// Waits until the system asks the program to end: SIGTERM or SIGINT. Both are held back in every
/// thread that is begun after it, so that wait() alone receives them.
/// REQUIRES: made before the first thread.
class StopSignal
{
public:
    StopSignal();
    /// Returns when one of them has come.
    void wait() const;

private:
    sigset_t m_signals;
};

} // namespace upik
