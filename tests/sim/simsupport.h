// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every part of the simulator needs.
#include "domain/error.h"
#include "support/dice.h"

#include <QTemporaryDir>

namespace upik {

/// The moment at which every simulated world begins.
Instant simBegin();

/// The value, or the end of the program: what a simulation stands on does not fail.
template <typename T>
T simMust(Result<T> result)
{
    if (!result)
        qFatal("sim: %s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(*result);
}
inline void simMust(const Result<void> &result)
{
    if (!result)
        qFatal("sim: %s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
}

/// A UUIDv7 that the dice make: the same seed gives the same ids.
QString simId(Instant at, Dice &dice);

/// Where folders of a simulation stand: in memory where the machine has such a place.
QString simFolderTemplate();

/// Whether the dice say yes, so many times in a hundred.
inline bool happens(Dice &dice, int percent) { return dice.roll(100) < percent; }

} // namespace upik
