// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "domain/error.h"

namespace upik {

/// What an import asks the store, so that nothing is taken twice.
class KnownComplaints
{
public:
    virtual ~KnownComplaints() = default;
    /// Number of the complaint with the same channel and channel number, or with the same text,
    /// place and time; empty where there is none.
    virtual Result<QString> numberOfSame(const Intake &intake) = 0;
};

} // namespace upik
