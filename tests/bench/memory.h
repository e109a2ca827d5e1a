// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace upik {

/// Memory of this process in megabytes by /proc/self/smaps_rollup, after what is free was given
/// back: its own, and its share of what it has in common with others.
double memoryInUse();
/// The part of it that is this process's alone.
double privateMemory();

} // namespace upik
