// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"

namespace upik {

class Preferences;

/// The seat taken last, where it still exists; else the agency admin of the first agency that the
/// categories send complaints to.
Seat rememberedSeat(const Preferences &preferences, const Reference &reference);
void rememberSeat(Preferences &preferences, const Seat &seat);
/// "Agency admin · DPUPKP", as the status bar shows it.
QString seatLabel(const Seat &seat, const Reference &reference);

} // namespace upik
