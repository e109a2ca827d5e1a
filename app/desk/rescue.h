// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/journal.h"

namespace upik {

/// Makes a new database in the place of a damaged one, of what can still be read of it and of the
/// journal, whose word wins. The new one is built beside the damaged one, which is moved into
/// `damaged-<time>` only when the new one is whole and on the disk; nothing is deleted. Interrupted
/// anywhere, it is begun anew or ended by the next finishRescue(). What came of it stands in the
/// new database until somebody has been told (rescuedrows.h).
/// Fails with KeyUnavailable where another key sealed it all, or as the store does; then nothing
/// has changed. REQUIRES: nobody has the database open.
Result<void> rescue(const QString &database, const Journal &journal, const Seal &seal,
                    Instant now);

/// Puts a database in its place that a rescue had made when it was interrupted; yields whether
/// there was one.
Result<bool> finishRescue(const QString &database);

} // namespace upik
