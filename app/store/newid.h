// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

namespace upik {

/// A UUIDv7 (RFC 9562) of this moment: ids made later sort later, so that new rows are written
/// beside each other.
QString newId(Instant at);

} // namespace upik
