// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Making a server and running it. Each gives the program's exit code.

namespace upik {

struct Asked;

/// Makes what is missing, and says what comes next.
int runInit(Asked &asked);
/// Serves until SIGTERM or SIGINT.
int runServe(Asked &asked);

} // namespace upik
