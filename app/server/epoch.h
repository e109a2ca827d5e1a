// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "server/randomness.h"
#include "server/serverdatabase.h"

namespace upik {

/// Says that the history goes on from an older state than desks may have seen (sync.md 2.8): with
/// another epoch, every desk takes everything anew and sends again what is lacking. Fails as the
/// store does, and with StoreDamaged where there is no history.
Result<void> beginNewEpoch(ServerDatabase &database, const Randomness &randomness, Instant now);

} // namespace upik
