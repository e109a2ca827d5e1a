// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/salvagereport.h"

namespace upik {

/// What a person is told of a rescue, in the window as in a terminal: what came back, what did not,
/// where the damaged files are. Names at most so many complaints by their number.
QStringList rescueWords(const SalvageReport &report, int mostNumbers);

} // namespace upik
