// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace upik {

/// What somebody is about to do to a complaint.
struct Errand {
    Desk &desk;
    Seat seat;
    CaseFile file;
    Action action;
};

} // namespace upik
