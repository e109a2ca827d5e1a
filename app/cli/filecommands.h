// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "desk/office.h"

namespace upik {

/// Imports a file without a window: on `err` a line for each row that is refused or of which
/// something is left aside, and one that names the columns that are; a summary on `out`. Yields
/// kExitDone where nothing was refused (rows already here are no refusals), kExitSomeRefused, or
/// kExitFailed where the file could not be read.
int importFile(Office &office, const Seat &seat, const QString &path, const Console &console);

/// Writes all complaints to a file, or where the path is "-" to standard output, and then the
/// summary to `err`; yields kExitDone or kExitFailed.
int exportFile(Office &office, const QString &path, const Console &console);

} // namespace upik
