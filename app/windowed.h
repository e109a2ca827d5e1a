// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "domain/clock.h"

class QApplication;

namespace upik {

/// Opens the window on the profile that was asked for and runs until it is closed. Yields the
/// exit code: 0 also where the profile is open in another window, which then comes to the front.
int runWindow(QApplication &application, const CommandLine &asked, const Clock &clock);

} // namespace upik
