// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies of everything the server keeps. Each gives the program's exit code.

namespace upik {

struct Asked;

/// Writes database, files and key into a new folder; for PostgreSQL it says which pg_dump to run.
int runBackup(Asked &asked);
/// Takes such a folder and begins a new epoch, so that desks send again what the copy lacks.
int runRestore(Asked &asked);

} // namespace upik
