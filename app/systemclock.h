// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace upik {

/// The machine's own clock: the only place of the program that reads it.
class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// Of a clock that nobody sets and that only runs forward, from any beginning.
Millis monotonicNow();

} // namespace upik
