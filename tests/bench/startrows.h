// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/dataset.h"
#include "bench/figures.h"

namespace upik {

/// Row D8 of performance.md: from the start of a process to the first painted queue.
Row startToFirstQueue(const DataSet &set, int times);
/// Row D9: memory of a window on everything that is open.
Row memoryOfTheWindow(const DataSet &set, int times);
/// A sample for row D3: what a million rows add to the memory of a list.
Row::Measure memoryOfEverything(const DataSet &set);

} // namespace upik
