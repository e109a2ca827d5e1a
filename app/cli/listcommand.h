// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "desk/desk.h"

namespace upik {

/// The seat that "central_admin", "agency_admin:DPUPKP" or "field_officer:<id>" names. Fails with
/// UnknownCode where the role, the agency or the officer does not exist.
Result<Seat> seatNamed(const QString &name, const Reference &reference);

/// Prints a queue of the seat, one JSON object a line, in the order of the window. Yields
/// kExitDone, or kExitFailed with the reason on `err`.
int listQueue(Desk &desk, const QString &seat, const QString &queue, const Console &console);

} // namespace upik
