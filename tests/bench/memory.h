// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace upik {

/// Memory of this process in megabytes by /proc/self/smaps_rollup, after what is free was given
/// back: everything that is resident, libraries too.
double memoryInUse();
/// The part of it that this process shares with no other.
double privateMemory();

} // namespace upik
