// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simfaults.h"

#include <array>

namespace upik {
namespace {

/// A kind of fault and the most of it that a world has.
struct Kind {
    int SimFaults::*share;
    int most;
};

constexpr std::array kKinds{
    Kind{&SimFaults::lost, 30},      Kind{&SimFaults::cutBefore, 20},
    Kind{&SimFaults::cutAfter, 30},  Kind{&SimFaults::cutShort, 10},
    Kind{&SimFaults::twice, 50},     Kind{&SimFaults::proxy, 15},
    Kind{&SimFaults::slow, 20},      Kind{&SimFaults::parted, 6},
    Kind{&SimFaults::deskCrash, 5},  Kind{&SimFaults::serverCrash, 3},
    Kind{&SimFaults::seatChange, 2}, Kind{&SimFaults::leap, 3},
    Kind{&SimFaults::clockSet, 2},
};

} // namespace

SimFaults SimFaults::drawn(Dice &dice)
{
    SimFaults faults;
    // One kind alone, some kinds, or all of them.
    const int share = std::array{8, 30, 60, 100}[std::size_t(dice.roll(4))];
    for (const Kind &kind : kKinds)
        if (happens(dice, share))
            faults.*kind.share = 1 + dice.roll(kind.most);
    return faults;
}

} // namespace upik
