// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "store/seal.h"
#include "store/sealedreporter.h"

namespace upik {

/// The reporter as it goes into the database: each field sealed to its complaint, with the hashes
/// by which it is found.
SealedReporter sealReporter(const Reporter &reporter, const QString &complaint, const Seal &seal);

/// Fails as Seal::open() does.
Result<Reporter> openReporter(const SealedReporter &reporter, const QString &complaint,
                              const Seal &seal);

} // namespace upik
