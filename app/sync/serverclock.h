// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <deque>
#include <optional>

namespace upik {

/// The desk's two clocks, read together: the wall clock, which people set, and one that only ever
/// runs forward, from any beginning.
struct ClockPair {
    Instant wall;
    Millis monotonic{};
};

/// One request: when it left, when its answer came, and the answer's Server-Time.
struct ClockSample {
    ClockPair sent;
    ClockPair received;
    Instant server;
};

/// How far the desk's clock is from the server's (sync.md 2.5). Deadlines are the server's; this
/// serves what the desk shows, and what it claims for steps taken offline.
class ServerClock
{
public:
    static constexpr std::size_t kRemembered = 16;
    /// A sample counts if its round trip took at most 3/2 of the quickest remembered.
    static constexpr int kSlackNumerator = 3;
    static constexpr int kSlackDenominator = 2;
    /// The clocks of a desk may part so far between two readings; more is a step or a sleep.
    static constexpr Millis kStep = 2s;
    /// From here on the person is told that the clocks differ.
    static constexpr Millis kTolerable = 2min;

    /// Takes a sample in; the quickest that counts wins, among equals the latest.
    void add(const ClockSample &sample);
    /// Compares a reading with the last one. Whether the wall clock was set or the machine slept in
    /// between: then everything measured is discarded, and a new sample should be taken soon. A
    /// reading older than the last is passed over: a long poll's answer began long ago.
    bool notice(const ClockPair &reading);

    /// Server minus desk; nothing before the first sample and after a step.
    std::optional<Millis> offset() const;
    /// How far the offset may be wrong: half of the round trip.
    std::optional<Millis> uncertainty() const;
    /// The best guess of the server's time: the desk's own where nothing is known.
    Instant serverNow(Instant wall) const { return wall + offset().value_or(0ms); }
    /// Whether to say "Jam komputer berbeda".
    bool clocksDiffer() const;

private:
    struct Measured {
        Millis roundTrip;
        Millis offset;
        Millis uncertainty;
        bool counts = false;
    };

    void choose();

    std::optional<ClockPair> m_last;
    std::deque<Measured> m_measured;
    std::optional<Measured> m_best;
};

} // namespace upik
