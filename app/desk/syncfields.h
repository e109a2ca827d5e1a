// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncitem.h"
#include "domain/reference.h"

namespace upik {

/// What a step wrote, field by field, beside the complaint as it is now; codes as words of the
/// office, the status as its code. Fields that the step left empty are left out.
std::vector<SyncFieldPair> fieldPairs(const Event &mine, const Complaint &now,
                                      const Reference &reference);

} // namespace upik
