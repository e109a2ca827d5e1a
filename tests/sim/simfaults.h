// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/simsupport.h"

namespace upik {

/// What goes wrong in a world, and how often: of a hundred requests, or of a hundred steps. Each
/// seed draws its own; many have but one kind (swarm testing: what is rare alone is met too).
struct SimFaults {
    int lost = 0;         ///< requests that nobody answers
    int cutBefore = 0;    ///< the connection breaks before the server has the request
    int cutAfter = 0;     ///< the server has done it, the answer is lost
    int cutShort = 0;     ///< the answer comes damaged
    int twice = 0;        ///< the server has the request twice, the second time late
    int proxy = 0;        ///< somebody else answers
    int slow = 0;         ///< minutes instead of milliseconds
    int parted = 0;       ///< steps: a desk loses the network, or has it again
    int deskCrash = 0;    ///< steps
    int serverCrash = 0;  ///< steps
    int seatChange = 0;   ///< steps
    int leap = 0;         ///< steps: hours go by, so that tokens run out
    int clockSet = 0;     ///< steps: somebody sets a desk's clock

    static SimFaults drawn(Dice &dice);
};

} // namespace upik
