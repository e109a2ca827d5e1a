// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "protocol/dedupekeys.h"

#include <vector>

namespace upik {

/// What an import asks the store, so that nothing is taken twice.
class KnownComplaints
{
public:
    virtual ~KnownComplaints() = default;
    /// For each the complaint that it repeats, by its number; nothing where there is none.
    virtual Result<std::vector<Repeated>> sameAs(const std::vector<DedupeKeys> &keys) = 0;
};

} // namespace upik
