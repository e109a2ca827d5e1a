// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/dice.h"
#include "domain/sop.h"

namespace upik {

/// Steps that leave a complaint open: eight in ten in an officer's hand.
std::vector<Action> openPath(Dice &dice);
/// Steps to an end: seven in eight completed, the others rejected, referred or merged.
std::vector<Action> endedPath(Dice &dice);

} // namespace upik
