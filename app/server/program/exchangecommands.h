// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Complaints in and out of files. Each gives the program's exit code.

namespace upik {

struct Asked;

/// Takes complaints out of a CSV or JSON file, as the desk does; rows that cannot be taken are told
/// with their line, the others are taken.
int runImport(Asked &asked);
/// Writes every complaint with its history as JSON; with what names people only where it is asked
/// for, which the audit keeps.
int runExport(Asked &asked);

} // namespace upik
