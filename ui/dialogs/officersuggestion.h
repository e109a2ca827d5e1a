// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/reference.h"

namespace upik {

/// How well an officer fits a complaint.
struct OfficerFit {
    QString officer;         ///< id
    bool knowsCategory = false;
    bool knowsPlace = false;
    int open = 0;
    int late = 0;
    int capacity = 0;
    double metres = -1;      ///< negative: unknown

    bool isFull() const { return open >= capacity; }
};

/// The agency's active officers, the one to suggest first: with room before full ones, then skill,
/// then area, then the lighter load, then the nearer. A complaint without a known place fits any
/// area.
std::vector<OfficerFit> officersFor(const Complaint &complaint, const Reference &reference,
                                    const std::vector<OfficerLoad> &loads);

} // namespace upik
