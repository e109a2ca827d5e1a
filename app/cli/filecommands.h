// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "desk/office.h"

namespace upik {

/// Imports a file without a window: a line on `err` for each row that is refused, a summary on
/// `out`. Yields kExitDone where nothing was refused (rows already here are no refusals),
/// kExitSomeRefused, or kExitFailed where the file could not be read.
int importFile(Office &office, const Seat &seat, const QString &path, const Console &console);

/// Writes all complaints to a file; yields kExitDone or kExitFailed.
int exportFile(Office &office, const QString &path, const Console &console);

} // namespace upik
