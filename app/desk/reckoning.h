// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

namespace upik {

/// Freezes in the last event the verdicts of the stages it ended, and tells the deadline that the
/// complaint has after it. REQUIRES: there is an event.
Deadline reckon(std::vector<Event> &events, const SlaRules &rules);

} // namespace upik
