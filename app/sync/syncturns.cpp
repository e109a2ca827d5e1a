// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncturns.h"

#include <algorithm>

namespace upik {
namespace {

bool isBusy(const TaskTurn &turn) { return turn.sent() && !turn.task().isPatient(); }

/// What every request carries.
void addHeaders(SyncRequest &request, const QByteArray &authorization)
{
    const QByteArrayView protocol(kProtocolHeader.data(), kProtocolHeader.size());
    request.headers.push_back({protocol.toByteArray(), toText(kProtocol).toLatin1()});
    if (!authorization.isEmpty())
        request.headers.push_back({"Authorization", authorization});
    const bool isTyped = std::ranges::any_of(
        request.headers, [](const SyncHeader &each) { return each.name == "Content-Type"; });
    if (!request.body.isEmpty() && !isTyped)
        request.headers.push_back({"Content-Type", "application/json"});
}

} // namespace

SyncTurns::SyncTurns(SyncContext &context, SessionTask::SignedIn signedIn, const Draw &draw)
    : m_context(context), m_session(context, std::move(signedIn)), m_meta(context),
      m_push(context, kStepLane), m_pull(context), m_upload(context),
      m_pushSlow(context, kSlowLane),
      m_turns{TaskTurn(m_session, draw), TaskTurn(m_meta, draw),   TaskTurn(m_push, draw),
              TaskTurn(m_pull, draw),    TaskTurn(m_upload, draw), TaskTurn(m_pushSlow, draw)}
{}

Result<void> SyncTurns::signedIn(const SessionAnswer &answer)
{
    const auto done = m_push.signedIn(answer);
    return done ? m_pushSlow.signedIn(answer) : done;
}

Result<void> SyncTurns::ask()
{
    if (const auto done = offer(mainTrack()); !done)
        return done;
    return std::ranges::none_of(mainTrack(), isBusy) ? offer(slowTrack()) : Result<void>();
}

/// One request at a time; what waits for news makes room for whatever comes before it.
Result<void> SyncTurns::offer(std::span<TaskTurn> track)
{
    const auto running =
        std::ranges::find_if(track, [](const TaskTurn &turn) { return bool(turn.sent()); });
    if (running != track.end() && isBusy(*running))
        return {};
    for (auto turn = track.begin(); turn != running; ++turn) {
        if (!mayAsk(*turn))
            continue;
        auto request = turn->task().next();
        if (!request)
            return Unexpected{request.error()};
        if (!*request)
            continue;
        const auto cancelled = running != track.end() ? cancel(*running) : Result<void>();
        send(*turn, std::move(**request));
        return cancelled;
    }
    return {};
}

bool SyncTurns::mayAsk(const TaskTurn &turn) const
{
    if (!turn.isDue(m_context.now.monotonic))
        return false;
    const bool isOfSession = &turn.task() == &m_session;
    return isOfSession ? m_context.session.isOpening() : m_context.session.isOpen();
}

void SyncTurns::send(TaskTurn &turn, SyncRequest request)
{
    const bool isOfSession = &turn.task() == &m_session;
    const SyncSession &session = m_context.session;
    const bool isOpenToAll = isOfSession || &turn.task() == &m_meta;
    addHeaders(request, isOpenToAll ? QByteArray() : session.authorization());
    turn.send({++m_lastTag, m_context.now, isOfSession || session.isUntried(),
               session.generation()});
    m_context.effects.push_back(SendRequest{m_lastTag, std::move(request)});
}

void SyncTurns::sendUnawaited(SyncRequest request)
{
    addHeaders(request, m_context.session.authorization());
    m_context.effects.push_back(SendRequest{++m_lastTag, std::move(request)});
}

TaskTurn *SyncTurns::find(RequestTag tag)
{
    const auto turn = std::ranges::find_if(
        m_turns, [tag](const TaskTurn &each) { return each.sent() && each.sent()->tag == tag; });
    return turn == m_turns.end() ? nullptr : &*turn;
}

Result<void> SyncTurns::drop(TaskTurn &turn)
{
    turn.clear();
    return turn.task().dropped();
}

Result<void> SyncTurns::cancel(TaskTurn &turn)
{
    m_context.effects.push_back(CancelRequest{turn.sent()->tag});
    return drop(turn);
}

Result<void> SyncTurns::cancelAll()
{
    Result<void> all;
    for (TaskTurn &turn : m_turns) {
        if (!turn.sent())
            continue;
        if (const auto done = cancel(turn); !done)
            all = done;
    }
    m_pull.forget();
    return all;
}

void SyncTurns::heard(const TaskTurn &turn, const TaskTurn::Sent &sent)
{
    const bool showedToken = &turn.task() != &m_session && &turn.task() != &m_meta;
    if (showedToken && sent.generation == m_context.session.generation())
        m_context.session.proved();
    for (TaskTurn &other : m_turns)
        if (&other != &turn)
            other.task().serverAnswered();
}

void SyncTurns::hasten()
{
    for (TaskTurn &turn : m_turns)
        turn.hasten(m_context.now.monotonic);
}

void SyncTurns::insist()
{
    for (TaskTurn &turn : m_turns)
        turn.insist(m_context.now.monotonic);
}

bool SyncTurns::isQuiet() const { return std::ranges::none_of(m_turns, isBusy); }

bool SyncTurns::isHeld() const
{
    return std::ranges::any_of(
        m_turns, [this](const TaskTurn &turn) { return turn.isHeld(m_context.now.monotonic); });
}

bool SyncTurns::isOffline() const
{
    return m_turns[kSessionTurn].trouble() || m_turns[kPullTurn].trouble();
}

std::optional<WireTrouble> SyncTurns::trouble() const
{
    const auto troubled =
        std::ranges::find_if(m_turns, [](const TaskTurn &turn) { return bool(turn.trouble()); });
    return troubled == m_turns.end() ? std::nullopt : troubled->trouble();
}

std::optional<Millis> SyncTurns::nextTry() const
{
    std::optional<Millis> next;
    for (const TaskTurn &turn : m_turns)
        if (const auto due = turn.dueAt(m_context.now.monotonic); due && (!next || *due < *next))
            next = due;
    return next;
}

std::optional<Millis> SyncTurns::wakesAt() const
{
    const ClockPair &now = m_context.now;
    std::optional<Millis> wake = nextTry();
    for (const TaskTurn &turn : m_turns) {
        const auto wall = turn.task().wakesAt();
        if (!wall || *wall <= now.wall)
            continue;
        const Millis at = now.monotonic + (*wall - now.wall);
        wake = wake ? std::min(*wake, at) : at;
    }
    return wake;
}

} // namespace upik
