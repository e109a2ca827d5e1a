// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace upik {

class Database;
class Journal;

// How far a database has got with the journal beside it.

/// Whether the newest line of the journal has been done, and with it all of them.
Result<bool> isDone(Database &database, const Journal &journal);
/// Notes that it has. REQUIRES: a write transaction.
Result<void> markDone(Database &database, const Journal &journal);

} // namespace upik
