// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/steptaker.h"

namespace upik {

class Profile;

/// Fills a profile that has no complaint yet with the demonstration's, photos and histories
/// included; leaves any other as it is. Yields how many complaints came. Blocks until they are
/// written.
Result<int> loadDemonstration(Profile &profile, const StepContext &context);

} // namespace upik
