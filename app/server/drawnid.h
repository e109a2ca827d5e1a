// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "server/randomness.h"

#include <QString>

namespace upik {

/// A UUIDv7 (RFC 9562) of this moment whose chance is handed in: the same moment and chance give
/// the same id, as a simulated server needs it.
QString drawnId(Instant at, const Randomness &randomness);

} // namespace upik
