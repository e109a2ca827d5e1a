// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <functional>
#include <optional>

namespace upik {

/// A number from 0 to below `bound`, by chance. Handed in, so that a simulation can repeat itself.
using Draw = std::function<qint64(qint64 bound)>;

/// When to try again what failed (sync.md 2.5): after a time by chance between nothing and 1 s,
/// 2 s, 4 s... up to 5 minutes, so that a hundred desks do not come back at the same moment.
class Backoff
{
public:
    static constexpr Millis kFirst = 1s;
    static constexpr Millis kLongest = 5min;
    /// More than this no server may ask for: a slip there must not cut off a desk for a day.
    static constexpr Millis kLongestAsked = 1h;

    explicit Backoff(Draw draw);

    /// A try failed. What the server asks for (Retry-After) wins over chance.
    void failed(Instant now, std::optional<Millis> retryAfter = {});
    /// Nothing is wrong any more: the next failure begins at the shortest wait.
    void succeeded();
    /// The network is back, or the machine woke: try now, but not before the server asked for. The
    /// failures stay counted, since a network may come and go.
    void hasten(Instant now);
    /// The person asks to try: now, whatever the server asked for.
    void insist(Instant now);

    /// From when to try; nothing where nothing has failed.
    std::optional<Instant> dueAt() const { return m_dueAt; }
    /// Whether to try now.
    bool isDue(Instant now) const { return !m_dueAt || *m_dueAt <= now; }
    /// Failures in a row.
    int failures() const { return m_failures; }

private:
    Draw m_draw;
    int m_failures = 0;
    std::optional<Instant> m_dueAt;
    std::optional<Instant> m_askedUntil;
};

} // namespace upik
