// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "domain/error.h"

#include <vector>

namespace upik {

/// What an import asks the store, so that nothing is taken twice.
class KnownComplaints
{
public:
    virtual ~KnownComplaints() = default;
    /// For each intake the number of the complaint with the same channel and channel number, or
    /// with the same text, place and time; empty where there is none.
    virtual Result<QStringList> numbersOfSame(const std::vector<Intake> &intakes) = 0;
};

} // namespace upik
