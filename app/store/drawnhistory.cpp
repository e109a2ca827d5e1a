// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drawnhistory.h"

#include "domain/workflow.h"
#include "protocol/eventcodec.h"

#include <algorithm>

namespace upik {
namespace {

/// The step as the next one of the complaint; none where it does not follow.
std::optional<Event> following(const Complaint &head, Event step, bool isTaken,
                               const SopSettings &settings)
{
    const auto outcome =
        apply(head, {step.id, step.action, step.by, step.input, step.at}, settings);
    if (outcome)
        return outcome->event;
    if (!isTaken)
        return {};
    step.n = head.version + 1;
    step.from = head.state;
    return step;
}

std::optional<Event> next(const DrawnHistory &drawn, Event step, bool isTaken,
                          const SopSettings &settings)
{
    const bool begins = step.action == Action::Record && step.intake;
    if (begins != drawn.events.empty())
        return {};
    if (begins) {
        step.n = 1;
        return step;
    }
    // Clocks that differ make no history run backwards.
    step.at = std::max(step.at, drawn.events.back().when());
    return following(drawn.head, std::move(step), isTaken, settings);
}

} // namespace

DrawnHistory drawOver(std::vector<Event> history, const std::vector<OutboxEntry> &own,
                      const SlaRules &rules)
{
    DrawnHistory drawn;
    drawn.events = std::move(history);
    drawn.base = drawn.events.size();
    if (drawn.base > 0)
        drawn.head = replay(drawn.events);
    for (const OutboxEntry &entry : own) {
        if (std::ranges::find(drawn.events, entry.id, &Event::id) != drawn.events.end())
            continue;
        const auto step = eventFrom(entry.args);
        auto event = step ? next(drawn, *step, entry.state != OutboxState::Queued
                                                   && entry.state != OutboxState::Inflight,
                                 rules.settings)
                          : std::nullopt;
        if (!event)
            continue;
        event->judged = false;
        event->verdicts.clear();
        drawn.head = project(std::move(drawn.head), *event);
        drawn.events.push_back(std::move(*event));
        judgeLast(drawn.events, rules);
    }
    return drawn;
}

} // namespace upik
