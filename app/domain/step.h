// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace upik {

/// Something somebody wants to do to a complaint.
struct Step {
    QString id;  ///< UUIDv7 of the event it becomes
    Action action = Action::Accept;
    Seat by;
    ActionInput input;
    Instant at;
};

/// What a step makes of a complaint.
struct Outcome {
    Complaint complaint;
    Event event;  ///< verdicts are added by whoever knows the calendar
};

} // namespace upik
