// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"
#include "store/database.h"

namespace upik {

/// Agencies, categories, regions and words of the program with the office's own officers; with a
/// server the server's.
Result<Reference> loadReference(Database &database);
/// REQUIRES: a write transaction. Fails with ActionNotAllowedForYou where others would change than
/// the seat may.
Result<void> saveOfficers(Database &database, const Seat &seat,
                          const std::vector<Officer> &officers);

/// The officers that were saved; none where none ever were. A store of an earlier version has no
/// fact about them.
Result<std::optional<std::vector<Officer>>> savedOfficers(Database &database);
/// Saves them, whoever asks. REQUIRES: a write transaction. Fails as their codec does.
Result<void> putOfficers(Database &database, const std::vector<Officer> &officers);

} // namespace upik
