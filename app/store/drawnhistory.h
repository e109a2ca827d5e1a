// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"
#include "store/outbox.h"

namespace upik {

/// What is shown of a complaint: what the server said, and upon it what was done here and has not
/// come back from there.
struct DrawnHistory {
    Complaint head;             ///< version 0: nothing is shown
    std::vector<Event> events;  ///< judged
    std::size_t base = 0;       ///< how many of them are the server's
};

/// Puts `own`, in the order in which they were done, on a history of the server's. A step that is
/// in it already, or that the SOP does not allow any more, is left out; one that the server has
/// taken is not: somebody else's that let it pass is still to come. Pure.
DrawnHistory drawOver(std::vector<Event> history, const std::vector<OutboxEntry> &own,
                      const SlaRules &rules);

} // namespace upik
