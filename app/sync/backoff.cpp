// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <algorithm>

namespace upik {
namespace {

/// The most to wait after so many failures before.
Millis most(int failures)
{
    constexpr int kDoublings = 16;
    return std::min(Backoff::kLongest, Backoff::kFirst * (1 << std::min(failures, kDoublings)));
}

} // namespace

Backoff::Backoff(Draw draw) : m_draw(std::move(draw)) {}

void Backoff::failed(Instant now, std::optional<Millis> retryAfter)
{
    Millis wait(m_draw(most(m_failures).count() + 1));
    m_askedUntil.reset();
    if (retryAfter) {
        wait = std::clamp(*retryAfter, Millis(0), kLongestAsked);
        m_askedUntil = now + wait;
    }
    m_dueAt = now + wait;
    ++m_failures;
}

void Backoff::succeeded()
{
    m_failures = 0;
    m_dueAt.reset();
    m_askedUntil.reset();
}

void Backoff::hasten(Instant now)
{
    if (m_dueAt)
        m_dueAt = std::min(*m_dueAt, std::max(now, m_askedUntil.value_or(now)));
}

void Backoff::insist(Instant now)
{
    m_askedUntil.reset();
    hasten(now);
}

} // namespace upik
