// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/reference.h"

namespace upik {

// What a seat may change about the office itself; its rights to complaints stand in workflow.h.

/// The SOP's settings and the calendars: Admin Pusat, who answers for the SOP.
bool mayChangeRules(const Seat &seat);
/// Officers of this agency: its own admin, and Admin Pusat those of every one.
bool mayChangeOfficersOf(const Seat &seat, const QString &agency);

/// Fails with ActionNotAllowedForYou, the part of the office as its place ("rules").
Result<void> checkRulesRight(const Seat &seat);
/// The same ("officers") where the list differs from that in force in anybody whom the seat may
/// not change: taken out, put in, moved in or out, altered. The order is free.
Result<void> checkOfficersRight(const Seat &seat, const std::vector<Officer> &inForce,
                                const std::vector<Officer> &wanted);

} // namespace upik
