// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deadlinepreview.h"

#include "domain/workflow.h"

#include <algorithm>

namespace upik {

std::vector<StageClock> clocksAfter(const CaseFile &file, const Step &step, const SlaRules &rules)
{
    const auto outcome = apply(file.complaint, step, rules.settings);
    if (!outcome)
        return {};
    std::vector<Event> events;
    for (const HistoryEntry &entry : file.history)
        events.push_back(entry.event);
    events.push_back(outcome->event);
    std::vector<StageClock> clocks = clocksOf(events, rules);
    std::erase_if(clocks, [](const StageClock &clock) { return !clock.isRunning(); });
    std::ranges::sort(clocks, {}, [](const StageClock &clock) { return *clock.due; });
    return clocks;
}

} // namespace upik
