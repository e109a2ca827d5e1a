// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/backoff.h"
#include "sync/synctask.h"

namespace upik {

/// When it is a task's turn: what it has under way, how long it waits after a failure, and what
/// went wrong. Waits are counted on the monotonic clock, which nobody sets.
class TaskTurn
{
public:
    /// What would fail again is tried again so late, if nobody asks.
    static constexpr Millis kHold = 1h;

    /// A request as it left.
    struct Sent {
        RequestTag tag;
        ClockPair at;
        bool isUntried;   ///< its token had not been taken yet, or it asked for one
        int generation;   ///< of its token
    };

    /// `task` outlives it.
    TaskTurn(SyncTask &task, Draw draw) : m_task(task), m_backoff(std::move(draw)) {}

    SyncTask &task() const { return m_task; }
    /// Whether it may ask now.
    bool isDue(Millis monotonic) const;
    /// Whether it waits for the person, or for the end of kHold.
    bool isHeld(Millis monotonic) const { return m_heldUntil && *m_heldUntil > monotonic; }
    const std::optional<Sent> &sent() const { return m_sent; }
    void send(const Sent &sent) { m_sent = sent; }
    /// Nothing is under way any more.
    void clear() { m_sent.reset(); }

    /// What an answer led to, and what was wrong with it.
    void conclude(const TaskOutcome &outcome, const ReadAnswer &answer, Millis monotonic);
    /// Tries sooner: the network is back. What the server asked for counts on.
    void hasten(Millis monotonic);
    /// The person asks, or somebody has signed in: whatever held it, it is tried now.
    void insist(Millis monotonic);

    /// The next moment at which isDue() may turn.
    std::optional<Millis> dueAt(Millis monotonic) const;
    const std::optional<WireTrouble> &trouble() const { return m_trouble; }

private:
    SyncTask &m_task;
    Backoff m_backoff;
    std::optional<Sent> m_sent;
    std::optional<Millis> m_heldUntil;
    std::optional<WireTrouble> m_trouble;
};

} // namespace upik
