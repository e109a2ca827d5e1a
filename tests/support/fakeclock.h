// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace upik {

/// A clock that stands still until it is moved.
class FakeClock : public Clock
{
public:
    explicit FakeClock(Instant now) : m_now(now) {}

    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Millis by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace upik
