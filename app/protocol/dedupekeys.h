// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// By what a complaint is known again within a file, as DuplicateFinder knows it in the store: its
/// channel with the channel's number ("number:jss_upik:4711") where it has one, and its text,
/// place and time ("text:" and a hash). Two complaints are the same when they share any key.
QStringList dedupeKeys(const Intake &intake);

} // namespace upik
