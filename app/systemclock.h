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

} // namespace upik
