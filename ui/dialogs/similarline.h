// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"

namespace upik {

/// "UPIK-2026-000123 · Lampu gang mati · 120 m · 2 hari lalu · In progress"
QString similarLine(const Similar &similar, Instant now);

} // namespace upik
