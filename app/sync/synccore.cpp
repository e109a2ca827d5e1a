// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synccore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Between two pieces of tidying up.
constexpr Millis kTidyStep = 200ms;

/// Whether the task is not asked what to do about it: it would be done again anyway.
bool isFailure(AnswerKind kind)
{
    return kind == AnswerKind::Retry || kind == AnswerKind::OutcomeUnknown;
}

Result<void> readStore(SyncStore &store, SyncStatus &status)
{
    const auto counts = store.counts();
    const auto place = store.place();
    if (!counts || !place)
        return Unexpected{counts ? place.error() : counts.error()};
    status.counts = *counts;
    status.upto = place->upto;
    status.isFirst = place->inSnapshot || place->cursor.isEmpty();
    return {};
}

QString codeOf(const WireTrouble &trouble)
{
    return trouble.problem ? QString(row(trouble.problem->code).word)
                           : QString::number(trouble.status);
}

} // namespace

SyncCore::SyncCore(SyncStore &store, Identity identity, const Draw &draw)
    : m_context{store, std::move(identity.device), identity.schema},
      m_turns(m_context, [this](const SessionAnswer &answer) { return signedIn(answer); }, draw),
      m_storeBackoff(draw), m_pageBackoff(draw)
{}

void SyncCore::start(const ClockPair &now, const QString &refreshToken)
{
    begin(now);
    for (const int lane : {kStepLane, kSlowLane})
        noteStore(m_context.store.requeueInflight(lane));
    if (!refreshToken.isEmpty())
        m_context.session.resume(refreshToken);
    finish();
}

void SyncCore::signIn(const ClockPair &now, const QString &username, const QString &password)
{
    begin(now);
    endSession(SyncSession::State::SignedOut);
    m_context.session.signIn(username, password);
    m_turns.insist();
    m_storeBackoff.insist(Instant(now.monotonic));
    m_pageBackoff.insist(Instant(now.monotonic));
    m_stop = Stop::None;
    finish();
}

void SyncCore::signOut(const ClockPair &now)
{
    begin(now);
    if (m_context.session.isOpen())
        m_turns.sendUnawaited({.method = "DELETE", .path = u"/v1/session"_s});
    endSession(SyncSession::State::SignedOut);
    finish();
}

void SyncCore::submitted(const ClockPair &now)
{
    begin(now);
    m_isOutboxNew = true;
    finish();
}

void SyncCore::tick(const ClockPair &now)
{
    m_wake.reset(); // also where it came a little too soon
    begin(now);
    finish();
}

void SyncCore::networkUp(const ClockPair &now)
{
    begin(now);
    m_turns.hasten();
    finish();
}

void SyncCore::sendNow(const ClockPair &now)
{
    begin(now);
    m_turns.insist();
    m_storeBackoff.insist(Instant(now.monotonic));
    m_pageBackoff.insist(Instant(now.monotonic));
    if (m_stop == Stop::TooOld)
        m_stop = Stop::None;
    finish();
}

void SyncCore::answered(const ClockPair &now, RequestTag tag, SyncReply reply)
{
    begin(now);
    if (TaskTurn *turn = m_turns.find(tag)) {
        const TaskTurn::Sent sent = *turn->sent();
        turn->clear();
        const ReadAnswer answer = readAnswer(std::move(reply), sent.isUntried);
        if (answer.serverTime)
            m_context.clock.add({sent.at, now, *answer.serverTime});
        judge(*turn, sent, answer);
    }
    finish();
}

std::vector<SyncEffect> SyncCore::takeEffects() { return std::exchange(m_context.effects, {}); }

/// A step of the clock is a machine that slept, or a network that may be another.
void SyncCore::begin(const ClockPair &now)
{
    m_context.now = now;
    if (m_context.clock.notice(now))
        m_turns.hasten();
    if (m_turns.pull().hasPage() && m_pageBackoff.isDue(Instant(now.monotonic)))
        storePage();
}

void SyncCore::finish()
{
    noteStore(advance());
    SyncStatus status = m_status;
    if (std::exchange(m_isOutboxNew, false))
        noteStore(readStore(m_context.store, status));
    const ServerClock &clock = m_context.clock;
    status.phase = phase();
    status.head = m_turns.pull().head();
    status.caughtUpAt = m_turns.pull().caughtUpAt();
    status.isHeld = m_turns.isHeld();
    status.trouble = m_turns.trouble();
    status.storeError = m_storeError;
    status.clockDifference = clock.clocksDiffer() ? clock.offset() : std::nullopt;
    status.nextTry.reset();
    if (const auto next = m_turns.nextTry())
        status.nextTry = m_context.now.wall + (*next - m_context.now.monotonic);
    if (status != m_status)
        m_context.effects.push_back(StatusChanged{status});
    m_status = status;
    const auto wake = wakesAt();
    if (wake && wake != m_wake)
        m_context.effects.push_back(WakeAt{*wake});
    m_wake = wake;
}

Result<void> SyncCore::advance()
{
    if (!m_storeBackoff.isDue(Instant(m_context.now.monotonic)))
        return {};
    if (m_stop == Stop::TooOld)
        return {};
    if (m_stop == Stop::Revoked) {
        const auto purged = purge();
        return purged ? tidy() : purged;
    }
    if (const auto asked = m_turns.ask(); !asked)
        return asked;
    if (m_turns.pull().hasPage())
        return {};
    m_storeError.reset();
    return m_turns.isQuiet() ? tidy() : Result<void>();
}

Result<void> SyncCore::tidy()
{
    if (!m_mayTidy)
        return {};
    const auto isMore = m_context.store.tidy();
    if (!isMore)
        return Unexpected{isMore.error()};
    m_mayTidy = *isMore;
    return {};
}

/// What any answer may say comes first; the rest is the task's.
void SyncCore::judge(TaskTurn &turn, const TaskTurn::Sent &sent, const ReadAnswer &answer)
{
    if (answer.kind == AnswerKind::Processed)
        m_turns.heard(turn, sent);
    if (answer.kind == AnswerKind::Refresh || answer.kind == AnswerKind::SignIn)
        noteStore(m_turns.drop(turn));
    if (answer.kind == AnswerKind::Refresh) {
        if (m_context.session.isOpen() && sent.generation == m_context.session.generation())
            m_context.session.expire();
        return;
    }
    if (answer.kind == AnswerKind::SignIn)
        return conclude(turn, {TaskVerdict::SignIn}, answer);
    if (answer.kind == AnswerKind::TooOld)
        conclude(turn, {TaskVerdict::Held}, answer);
    if (answer.kind == AnswerKind::TooOld || answer.kind == AnswerKind::Revoked)
        return stop(answer.kind == AnswerKind::TooOld ? Stop::TooOld : Stop::Revoked);
    // A page that could not be stored yet must not be passed over by the next one.
    if (&turn.task() == &m_turns.pull() && m_turns.pull().hasPage())
        return noteStore(m_turns.drop(turn));
    const auto outcome =
        isFailure(answer.kind) ? turn.task().failed(answer) : turn.task().answered(answer);
    if (outcome)
        return conclude(turn, *outcome, answer);
    noteStore(Unexpected{outcome.error()});
}

void SyncCore::conclude(TaskTurn &turn, const TaskOutcome &outcome, const ReadAnswer &answer)
{
    m_storeBackoff.succeeded();
    m_isOutboxNew = true;
    turn.conclude(outcome, answer, m_context.now.monotonic);
    if (outcome.verdict == TaskVerdict::SignIn)
        endSession(SyncSession::State::SignInAgain);
    if (outcome.verdict == TaskVerdict::AskSession && m_context.session.isOpen())
        m_context.session.expire();
    if (const auto &trouble = turn.trouble())
        noteStore(m_context.store.log(turn.task().name(), codeOf(*trouble), m_context.now.wall));
}

Result<void> SyncCore::signedIn(const SessionAnswer &answer) { return m_turns.signedIn(answer); }

void SyncCore::endSession(SyncSession::State state)
{
    noteStore(m_turns.cancelAll());
    m_context.session.end(state);
    m_context.effects.push_back(ForgetToken{});
}

void SyncCore::stop(Stop stop)
{
    noteStore(m_turns.cancelAll());
    m_stop = stop;
}

/// The token goes after what the server gave, so that a crash in between is told of it again.
Result<void> SyncCore::purge()
{
    if (m_context.session.state() == SyncSession::State::SignInAgain)
        return {};
    auto news = m_context.store.purge({});
    if (!news)
        return Unexpected{news.error()};
    m_context.effects.push_back(RowsChanged{std::move(news).value()});
    m_storeBackoff.succeeded();
    m_storeError.reset();
    m_mayTidy = m_isOutboxNew = true;
    endSession(SyncSession::State::SignInAgain);
    return {};
}

void SyncCore::storePage()
{
    const auto isOtherEpoch = m_turns.pull().storePage();
    if (!isOtherEpoch) {
        m_storeError = isOtherEpoch.error();
        return m_pageBackoff.failed(Instant(m_context.now.monotonic));
    }
    m_pageBackoff.succeeded();
    m_mayTidy = m_isOutboxNew = true;
    if (*isOtherEpoch && m_context.session.isOpen())
        m_context.session.expire();
}

void SyncCore::noteStore(const Result<void> &done)
{
    if (done)
        return;
    m_storeError = done.error();
    m_isOutboxNew = true;
    m_storeBackoff.failed(Instant(m_context.now.monotonic));
}

std::optional<Millis> SyncCore::wakesAt() const
{
    const Millis now = m_context.now.monotonic;
    std::optional<Millis> own;
    if (const auto store = m_storeBackoff.dueAt(); store && *store > Instant(now))
        own = store->time_since_epoch();
    else if (m_turns.pull().hasPage())
        own = std::max(now, m_pageBackoff.dueAt().value_or(Instant(now)).time_since_epoch());
    else if (m_mayTidy && m_turns.isQuiet() && m_stop != Stop::TooOld)
        own = now + kTidyStep;
    const auto turns = m_stop == Stop::None ? m_turns.wakesAt() : std::nullopt;
    return own && turns ? std::min(own, turns) : own ? own : turns;
}

SyncPhase SyncCore::phase() const
{
    if (m_stop != Stop::None)
        return m_stop == Stop::Revoked ? SyncPhase::Revoked : SyncPhase::TooOld;
    if (m_storeError)
        return SyncPhase::StoreFailed;
    switch (m_context.session.state()) {
    case SyncSession::State::SignedOut: return SyncPhase::SignedOut;
    case SyncSession::State::SigningIn: return SyncPhase::SigningIn;
    case SyncSession::State::SignInAgain: return SyncPhase::SignInAgain;
    case SyncSession::State::Refreshing:
    case SyncSession::State::Open: break;
    }
    if (m_turns.isOffline())
        return SyncPhase::Offline;
    const bool isDone = m_turns.pull().isCaughtUp() && m_turns.isQuiet();
    return isDone ? SyncPhase::Online : SyncPhase::Syncing;
}

} // namespace upik
