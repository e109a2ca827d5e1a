// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/synccontext.h"

namespace upik {

/// What is to be done after an answer, beside what the task has done itself.
enum class TaskVerdict {
    Done,       ///< go on at once
    Later,      ///< the same again, after a Backoff
    Held,       ///< would fail again: not before the person asks, or an hour has passed
    AskSession, ///< refresh the session: its answer says how far the server knows this device
    SignIn,     ///< this session is of no use: somebody has to begin another
};

struct TaskOutcome {
    TaskVerdict verdict = TaskVerdict::Done;
    std::optional<Millis> retryAfter = {}; ///< of Later, where the server asked for it
    std::optional<WireTrouble> trouble = {}; ///< where it is another than the answer's
};

/// One kind of work with the server. It says what to ask next and takes the answer; when it is its
/// turn, and what every answer may say (sign in, shut out, too old), is the core's matter. All
/// fail as the store does; what failed is asked for again.
class SyncTask
{
public:
    /// `context` outlives it.
    explicit SyncTask(SyncContext &context) : m_context(context) {}
    virtual ~SyncTask() = default;
    SyncTask(const SyncTask &) = delete;
    SyncTask &operator=(const SyncTask &) = delete;

    /// A word for the sync panel's log.
    virtual QLatin1StringView name() const = 0;
    /// What to ask now; none where there is nothing to do.
    virtual Result<std::optional<SyncRequest>> next() = 0;
    /// An answer that is no Retry or OutcomeUnknown.
    virtual Result<TaskOutcome> answered(const ReadAnswer &answer) = 0;
    /// No answer, or one that leaves open whether it was done: the same will be asked again.
    virtual Result<TaskOutcome> failed(const ReadAnswer &answer) = 0;
    /// The request was cancelled.
    virtual Result<void> dropped() { return {}; }
    /// Whether the request under way waits for news alone, and makes room for any other.
    virtual bool isPatient() const { return false; }
    /// The server has answered another task: it is there.
    virtual void serverAnswered() {}
    /// From when on the wall clock next() may have something that it has not now.
    virtual std::optional<Instant> wakesAt() const { return {}; }

protected:
    SyncContext &context() const { return m_context; }

private:
    SyncContext &m_context;
};

} // namespace upik
