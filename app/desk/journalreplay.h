// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/journal.h"

namespace upik {

/// Puts the steps that only the journal still has back into a database: whole complaints, and
/// what is missing at the end of a history. Deadlines are left to be reckoned anew. Yields how
/// many steps. REQUIRES: a write transaction.
Result<qint64> replayJournal(Database &into, const Journal &journal, const Seal &seal);

} // namespace upik
