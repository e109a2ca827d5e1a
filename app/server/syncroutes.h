// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/progress.h"

// Handlers of /v1/push and /v1/pull (sync.md 2.6).

namespace upik {

/// POST /v1/push: what a desk did.
Progress answerPush(Call &call, const ServerMeans &desk);
/// POST /v1/pull: what a desk does not know yet, in JSON or, where it is accepted, in CBOR; waits
/// where there is nothing to tell.
Progress answerPull(Call &call, const ServerMeans &desk);

} // namespace upik
