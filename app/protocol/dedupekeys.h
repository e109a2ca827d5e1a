// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// By what a complaint is known again, so that no import takes it twice: its channel with the
/// channel's number ("number:jss_upik:4711") where it has one, and its text, place and time
/// ("text:" and a hash). Two complaints are the same when they share any key. Computed from the
/// intake as it was recorded, never from what was corrected later.
QStringList dedupeKeys(const Intake &intake);

} // namespace upik
