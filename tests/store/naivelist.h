// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/nameorder.h"
#include "store/storedcomplaint.h"

namespace upik {

/// What a queue has to show, found by going through every complaint and sorting what is left:
/// slow, and too simple to be wrong.
std::vector<StoredComplaint> naiveList(std::vector<StoredComplaint> all, const ListQuery &query,
                                       Instant now, const ShownNames &names = {});

} // namespace upik
