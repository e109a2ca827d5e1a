// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

namespace upik {

/// Where "now" comes from: the machine in the program, a FakeClock in tests. Handed to whatever
/// acts; what only computes takes an Instant.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

} // namespace upik
