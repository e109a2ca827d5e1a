// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"
#include "domain/event.h"

namespace upik {

/// Ratna of DPUPKP, officer-1 of DPUPKP, or Wulan of Admin Pusat.
Seat fakeSeat(Role role);

/// A step of the shortest way to a state, and the state it is taken from.
struct WayStep {
    State from;
    Action action;
    Seat by;
};

/// The way from Received to a state, as the people of this agency and Admin Pusat go it.
std::vector<WayStep> wayTo(State state, const QString &agency);

/// Whether a cut of a queue holds the row now.
bool isInCut(const ListRow &row, Cut cut, bool rework, Instant now);
bool passes(const ListRow &row, const Filters &filters, Instant now);
/// The order of a query: emergencies, then running clocks, paused ones, ended ones.
bool comesBefore(const ListRow &a, const ListRow &b, const ListQuery &query);

} // namespace upik
