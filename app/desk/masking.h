// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// What anybody handling a complaint sees of its reporter before asking to see more: enough to
/// recognise a caller, too little to reach somebody. "Bpk. D•••", "08••-••••-0012",
/// "9999••••••••0012", "p•••@contoh.id".
Reporter masked(const Reporter &reporter);

} // namespace upik
