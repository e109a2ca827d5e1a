// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverclock.h"

#include <algorithm>

namespace upik {
namespace {

/// By how much the wall clock went another way than the other one.
Millis parted(const ClockPair &from, const ClockPair &to)
{
    return std::chrono::abs((to.wall - from.wall) - (to.monotonic - from.monotonic));
}

} // namespace

bool ServerClock::notice(const ClockPair &reading)
{
    if (m_last && reading.monotonic < m_last->monotonic)
        return false;
    const bool stepped = m_last && parted(*m_last, reading) > kStep;
    m_last = reading;
    if (stepped) {
        m_measured.clear();
        m_best.reset();
    }
    return stepped;
}

void ServerClock::add(const ClockSample &sample)
{
    const Millis roundTrip = sample.received.monotonic - sample.sent.monotonic;
    const Millis moved = parted(sample.sent, sample.received);
    notice(sample.sent);
    notice(sample.received);
    if (roundTrip < 0ms || moved > kStep)
        return;
    const Millis half = (sample.received.wall - sample.sent.wall) / 2;
    // A small step on the way is told from the mean by nobody: it widens the doubt.
    const Millis doubt = (roundTrip + moved + 1ms) / 2;
    m_measured.push_back({roundTrip, sample.server - (sample.sent.wall + half), doubt});
    if (m_measured.size() > kRemembered)
        m_measured.pop_front();
    choose();
}

/// Where slow ones have pushed the last that counted out of memory, it stays until another counts.
void ServerClock::choose()
{
    const auto quickest = std::ranges::min(m_measured, {}, &Measured::roundTrip).roundTrip;
    Measured &latest = m_measured.back();
    latest.counts = latest.roundTrip * kSlackDenominator <= quickest * kSlackNumerator;
    std::optional<Measured> best;
    for (const Measured &each : m_measured)
        if (each.counts && (!best || each.roundTrip <= best->roundTrip))
            best = each;
    if (best)
        m_best = best;
}

std::optional<Millis> ServerClock::offset() const
{
    return m_best ? std::optional(m_best->offset) : std::nullopt;
}

std::optional<Millis> ServerClock::uncertainty() const
{
    return m_best ? std::optional(m_best->uncertainty) : std::nullopt;
}

bool ServerClock::clocksDiffer() const
{
    return m_best && std::chrono::abs(m_best->offset) > kTolerable;
}

} // namespace upik
