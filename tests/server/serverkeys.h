// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/randomness.h"
#include "store/secretkey.h"
#include "support/dice.h"

namespace upik {

/// A server's key, the same one for the same letter.
inline SecretKey serverKey(char letter = 'k')
{
    return *SecretKey::fromText(QByteArray(qsizetype(SecretKey::kBytes), letter).toBase64());
}

/// Chance that the dice give.
inline Randomness chanceOf(Dice &dice)
{
    return [&dice](int bytes) { return dice.bytes(bytes); };
}

} // namespace upik
