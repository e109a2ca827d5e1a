// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QStringList>

namespace upik {

/// What the program was asked to do when it was started.
struct CommandLine {
    enum class Task { Window, Tour, Import, Export, List, SopTable, Version, Help };

    Task task = Task::Window;
    bool demo = false;       ///< the sample data, in a profile of its own
    QString profile;         ///< directory; empty: the person's own
    QString server;          ///< address to sign in at; empty: as the profile says
    QString user;            ///< the name to sign in with there
    QString file;            ///< of an import, an export (- is standard output), the tour's folder
    QString seat;            ///< of a list: agency_admin:DPUPKP, field_officer:<id>, ...
    QString queue;           ///< of a list

    bool operator==(const CommandLine &) const = default;
    /// Whether it ends by itself, without a window.
    bool isHeadless() const { return task != Task::Window && task != Task::Tour; }
};

/// Reads the arguments, the program's name first. Fails with UnknownCode: place names the option,
/// detail says what is wrong with it, in the installed language.
Result<CommandLine> readCommandLine(const QStringList &arguments);

/// The options and what they do, for --help, in the installed language.
QString commandLineHelp();

} // namespace upik
