// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"

namespace upik {

/// The seat that takes this step in the demonstration: whoever the SOP's table names for it.
Seat demoSeatFor(Action action, const Complaint &complaint, const Reference &reference);

/// The officer who gets the task: one of the agency with the skill, else its first; empty where
/// the agency has none.
QString demoOfficerFor(const Complaint &complaint, const Reference &reference);

} // namespace upik
