// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"
#include "bench/scene.h"

namespace upik {

/// Row D5 of performance.md: search as you type, against reading every text; and the room that
/// the index takes.
Row searchAsYouType(Scene &scene, int times);

} // namespace upik
