// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"
#include "bench/scene.h"

namespace upik {

/// Rows D1 to D4 and D6 of performance.md: what the list of the window costs.
Row openLongestQueue(Scene &scene, int times);
Row openEverything(Scene &scene, int times);
Row sortAndFilter(Scene &scene, int times);
Row tickOfTheClocks(Scene &scene, int times);
/// `memory` adds a sample of the megabytes that a million rows add to a window.
Row scrollEverything(Scene &scene, int times, const Row::Measure &memory);

} // namespace upik
