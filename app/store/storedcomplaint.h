// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

namespace upik {

/// A complaint's head with what the store keeps beside it.
struct StoredComplaint {
    qint64 seq = 0;      ///< place in the order of entry at this desk
    Complaint complaint;
    Deadline deadline;
    int unsent = 0;      ///< steps that wait in the outbox
};

} // namespace upik
