// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncfault.h"

namespace upik {

/// What happened between desk and server, what it means for the work, and what to do.
QString faultText(const SyncTrouble &trouble);

} // namespace upik
