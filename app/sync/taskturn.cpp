// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/taskturn.h"

namespace upik {

bool TaskTurn::isDue(Millis monotonic) const
{
    return !isHeld(monotonic) && m_backoff.isDue(Instant(monotonic));
}

void TaskTurn::conclude(const TaskOutcome &outcome, const ReadAnswer &answer, Millis monotonic)
{
    m_heldUntil.reset();
    const bool isFailure = outcome.verdict == TaskVerdict::Later
        || outcome.verdict == TaskVerdict::Held || outcome.verdict == TaskVerdict::SignIn;
    m_trouble.reset();
    if (isFailure)
        m_trouble = outcome.trouble.value_or(answer.trouble);
    if (outcome.verdict == TaskVerdict::Later)
        m_backoff.failed(Instant(monotonic), outcome.retryAfter);
    else
        m_backoff.succeeded();
    if (outcome.verdict == TaskVerdict::Held)
        m_heldUntil = monotonic + kHold;
}

void TaskTurn::hasten(Millis monotonic) { m_backoff.hasten(Instant(monotonic)); }

void TaskTurn::insist(Millis monotonic)
{
    m_heldUntil.reset();
    m_trouble.reset();
    m_backoff.insist(Instant(monotonic));
}

std::optional<Millis> TaskTurn::dueAt(Millis monotonic) const
{
    if (isHeld(monotonic))
        return m_heldUntil;
    const auto due = m_backoff.dueAt();
    return due && *due > Instant(monotonic) ? std::optional(due->time_since_epoch()) : std::nullopt;
}

} // namespace upik
