// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"

#include <optional>

namespace upik {

class Preferences;

/// The seat of this role as it was last taken. What was never entered, or is gone, is empty: a
/// name belongs to its role alone, an officer's stands in the reference.
Seat lastSeat(const Preferences &preferences, Role role, const Reference &reference);
/// The seat taken last; none where nobody has sat here yet, or where it is gone.
std::optional<Seat> rememberedSeat(const Preferences &preferences, const Reference &reference);
/// For a demonstration: the agency admin of the first agency that categories send complaints to.
Seat usualSeat(const Reference &reference);
/// For the next start, and for the next time this role is taken.
void rememberSeat(Preferences &preferences, const Seat &seat);
/// "Agency admin · DPUPKP", as the status bar shows it.
QString seatLabel(const Seat &seat, const Reference &reference);

} // namespace upik
