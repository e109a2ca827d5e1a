// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

namespace upik {

Instant SystemClock::now() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

Millis monotonicNow()
{
    return std::chrono::floor<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace upik
