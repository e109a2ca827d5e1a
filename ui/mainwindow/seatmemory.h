// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/reference.h"

namespace upik {

class Preferences;

/// The seat taken last, where it still exists; else the agency admin of the first agency that the
/// categories send complaints to.
Seat rememberedSeat(const Preferences &preferences, const Reference &reference);
/// Name of whoever sat here last as anybody but an officer, or empty.
QString rememberedPerson(const Preferences &preferences);
/// For the next start. An officer leaves no name behind for other seats.
void rememberSeat(Preferences &preferences, const Seat &seat);
/// "Agency admin · DPUPKP", as the status bar shows it.
QString seatLabel(const Seat &seat, const Reference &reference);

} // namespace upik
