// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reckoning.h"

namespace upik {

Deadline reckon(std::vector<Event> &events, const SlaRules &rules)
{
    judgeLast(events, rules);
    return deadlineOf(clocksOf(events, rules), rules);
}

} // namespace upik
