// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/command.h"

#include <span>

namespace upik {

/// One command of the program.
struct CommandRow {
    QLatin1StringView name;        ///< one word or two: "user add"
    QLatin1StringView arguments;   ///< as the help shows them
    int least;                     ///< words that it needs
    int most;
    /// Those of its own, divided by spaces; each has a value but where a '?' ends it.
    QLatin1StringView options;
    QLatin1StringView help;
    int (*run)(Asked &asked);
};

/// Every command, the one table of them.
std::span<const CommandRow> commands();

/// Does what the arguments (without the program's name) say; gives the exit code.
int runCommand(const QStringList &arguments, const Clock &clock, Terminal &terminal);

} // namespace upik
