// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/step.h"

namespace upik {

/// The clocks that would run after a step, nearest deadline first; none where the SOP does not
/// allow the step as it stands.
std::vector<StageClock> clocksAfter(const CaseFile &file, const Step &step, const SlaRules &rules);

} // namespace upik
