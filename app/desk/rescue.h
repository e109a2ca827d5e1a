// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/salvagereport.h"
#include "domain/error.h"
#include "domain/instant.h"
#include "store/journal.h"

namespace upik {

/// Moves a damaged database aside, into `damaged-<time>` beside it, and makes a new one of what can
/// still be read of it and of the journal. Nothing is deleted. REQUIRES: nobody has the database
/// open.
Result<SalvageReport> rescue(const QString &database, const Journal &journal, const Seal &seal,
                             Instant now);

} // namespace upik
