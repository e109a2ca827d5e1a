// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/metatask.h"
#include "sync/pulltask.h"
#include "sync/pushtask.h"
#include "sync/sessiontask.h"
#include "sync/taskturn.h"
#include "sync/uploadtask.h"

#include <array>
#include <span>

namespace upik {

/// Whose turn it is to ask the server. Two tracks go side by side, one request each: on the first,
/// session, meta, steps and pull, in this order, so that a pull that waits for news makes room for
/// any other; on the second, while the first is quiet, photos, so that none delays a step.
class SyncTurns
{
public:
    /// `context` outlives it. `signedIn` is told of each login and refresh, after the store.
    SyncTurns(SyncContext &context, SessionTask::SignedIn signedIn, const Draw &draw);

    PullTask &pull() { return m_pull; }
    const PullTask &pull() const { return m_pull; }
    /// After a login or refresh: what the lanes have at the server.
    Result<void> signedIn(const SessionAnswer &answer);

    /// Sends what is due. Fails as the store does.
    Result<void> ask();
    /// The one whose request this is; null where none awaits it any more.
    TaskTurn *find(RequestTag tag);
    /// A request that belongs to no turn, whose answer nobody awaits.
    void sendUnawaited(SyncRequest request);
    /// Its request is over without an answer.
    Result<void> drop(TaskTurn &turn);
    Result<void> cancelAll();
    /// The server took a request: it is there, and the token is good.
    void heard(const TaskTurn &turn, const TaskTurn::Sent &sent);
    void hasten();
    void insist();

    /// Whether nothing but a wait for news is under way.
    bool isQuiet() const;
    /// Whether something waits for the person.
    bool isHeld() const;
    /// Whether the server could not be asked for a session or for news.
    bool isOffline() const;
    /// The gravest that is not over.
    std::optional<WireTrouble> trouble() const;
    /// When the first of those that failed is tried again, on the monotonic clock.
    std::optional<Millis> nextTry() const;
    /// The next moment at which something may be due that is not now, on the monotonic clock.
    std::optional<Millis> wakesAt() const;

private:
    Result<void> offer(std::span<TaskTurn> track);
    bool mayAsk(const TaskTurn &turn) const;
    Result<void> cancel(TaskTurn &turn);
    void send(TaskTurn &turn, SyncRequest request);
    std::span<TaskTurn> mainTrack() { return std::span(m_turns).first(kMainTurns); }
    std::span<TaskTurn> slowTrack() { return std::span(m_turns).subspan(kMainTurns); }

    static constexpr std::size_t kSessionTurn = 0;
    static constexpr std::size_t kPullTurn = 3;
    static constexpr std::size_t kMainTurns = 4;

    SyncContext &m_context;
    SessionTask m_session;
    MetaTask m_meta;
    PushTask m_push;
    PullTask m_pull;
    UploadTask m_upload;
    PushTask m_pushSlow;
    std::array<TaskTurn, 6> m_turns;
    RequestTag m_lastTag = 0;
};

} // namespace upik
