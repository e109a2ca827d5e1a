// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

namespace upik {

/// Where a command without a window writes.
struct Console {
    QTextStream &out;
    QTextStream &err;
};

/// What a command tells the shell.
inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;
inline constexpr int kExitSomeRefused = 2;

/// What a command that has written all it had to tells the shell: `code`, or kExitFailed with a
/// line on `err` where `out` did not take everything (a full disk, a closed pipe).
int exitCode(const Console &console, int code);

} // namespace upik
