// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "cli/console.h"
#include "domain/clock.h"

namespace upik {

/// Does what was asked for without a window and yields the exit code. REQUIRES: there is a
/// QCoreApplication, and asked.isHeadless().
int runHeadless(const CommandLine &asked, const Clock &clock, const Console &console);

} // namespace upik
