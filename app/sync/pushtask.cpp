// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushtask.h"

#include "protocol/wirebody.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What a push has beside its mutations.
constexpr qint64 kEnvelope = 1024;
/// Results are small, but each may hold a problem with its conflict.
constexpr qint64 kLargestAnswer = 2 * 1024 * 1024;
constexpr int kMostDoublings = 10;

ClockReport reportOf(const ServerClock &clock)
{
    return {clock.offset().value_or(0ms), clock.uncertainty().value_or(0ms)};
}

const Problem &problemOf(const ReadAnswer &answer)
{
    static const Problem kUnsaid{.code = ProblemCode::Internal};
    return answer.trouble.problem ? *answer.trouble.problem : kUnsaid;
}

/// Which mutation of a push a problem is about, by the pointer of its first place.
std::optional<qsizetype> indexOf(const Problem &problem)
{
    const QString pointer = problem.errors.empty() ? QString() : problem.errors.front().pointer;
    if (!pointer.startsWith("/mutations/"_L1))
        return {};
    bool isNumber = false;
    const int index = pointer.section(u'/', 2, 2).toInt(&isNumber);
    return isNumber ? std::optional<qsizetype>(index) : std::nullopt;
}

/// Why a batch ended half way.
std::optional<WireTrouble> stopOf(const PushAnswer &answer)
{
    if (!answer.stopped)
        return {};
    return WireTrouble{.problem = Problem{.code = answer.stopped->code}};
}

/// Whether a smaller push may be taken: it is about what is in it, or nobody knows.
bool isAboutContent(const Problem &problem)
{
    const bool isContent = problem.code == ProblemCode::Malformed
        || problem.code == ProblemCode::Invalid || problem.code == ProblemCode::TooLarge;
    return isContent && problem.errors.empty();
}

} // namespace

QLatin1StringView PushTask::name() const
{
    return m_lane == kStepLane ? "push"_L1 : "push-slow"_L1;
}

Result<std::optional<SyncRequest>> PushTask::next()
{
    SyncContext &all = context();
    const auto place = all.store.place();
    if (!place)
        return Unexpected{place.error()};
    auto outgoing = all.store.nextBatch(
        m_lane, {std::min(m_most, all.limits.pushMutations), all.limits.pushBytes - kEnvelope,
                 reportOf(all.clock), all.now.wall});
    if (!outgoing)
        return Unexpected{outgoing.error()};
    m_heldUntil = outgoing->heldUntil;
    m_sent.clear();
    for (const Mutation &mutation : outgoing->mutations)
        m_sent.append(mutation.id);
    if (m_sent.isEmpty())
        return std::optional<SyncRequest>();
    return std::optional(requestOf(*place, std::move(outgoing->mutations)));
}

SyncRequest PushTask::requestOf(const SyncPlace &place, std::vector<Mutation> mutations) const
{
    const SyncContext &all = context();
    PushRequest push;
    push.device = place.device;
    push.lane = m_lane;
    push.epoch = place.epoch;
    push.schema = all.schema;
    push.app = all.device.app;
    push.clock = reportOf(all.clock);
    push.mutations = std::move(mutations);
    return {.method = "POST", .path = u"/v1/push"_s, .body = wireBody(push),
            .mostBytes = kLargestAnswer};
}

Result<TaskOutcome> PushTask::answered(const ReadAnswer &answer)
{
    switch (answer.kind) {
    case AnswerKind::Processed: return took(answer);
    case AnswerKind::Resequence: return renumbered(answer);
    case AnswerKind::Resnapshot: return mended(TaskVerdict::AskSession);
    case AnswerKind::SplitBatch: return split(answer);
    case AnswerKind::NewDevice: {
        const auto device = context().store.newDevice(context().now.wall);
        if (!device)
            return Unexpected{device.error()};
        return TaskOutcome{TaskVerdict::SignIn};
    }
    case AnswerKind::HoldLane:
    case AnswerKind::Missing: return refused(answer);
    case AnswerKind::Retry:
    case AnswerKind::OutcomeUnknown:
    case AnswerKind::Refresh:
    case AnswerKind::SignIn:
    case AnswerKind::Revoked:
    case AnswerKind::TooOld:
    case AnswerKind::ResumeUpload:
    case AnswerKind::RestartUpload:
    case AnswerKind::ResendChunk: break;
    }
    return failed(answer);
}

Result<TaskOutcome> PushTask::took(const ReadAnswer &answer)
{
    const auto read = wireMessage(answer.reply.body, kLargestAnswer, pushAnswerFrom);
    return read ? settled(*read, answer) : failed(unreadable(answer));
}

/// Whatever has no result by its id is unknown, and sent again as it was.
Result<TaskOutcome> PushTask::settled(const PushAnswer &read, const ReadAnswer &answer)
{
    const bool moved = std::ranges::any_of(
        read.results, [this](const MutationResult &each) { return m_sent.contains(each.id); });
    if (const auto written = context().store.settle(m_lane, read, context().now.wall); !written)
        return Unexpected{written.error()};
    if (const auto queued = context().store.requeueInflight(m_lane); !queued)
        return Unexpected{queued.error()};
    const auto stop = stopOf(read);
    if (!moved && !(stop && stop->problem->code != ProblemCode::Internal)) {
        m_serverAnswers = true; // and fails at the first of them, or says nothing of any
        ReadAnswer failure = unreadable(answer);
        failure.trouble = stop.value_or(failure.trouble);
        return failed(failure);
    }
    if (moved) {
        context().effects.push_back(OutboxChanged{});
        m_most = std::min(m_most * 2, kWireLimits.pushMutations);
        m_mendings = m_failedAlone = m_poisonous = 0;
    }
    if (stop)
        return TaskOutcome{TaskVerdict::Later, read.stopped->retryAfter, stop};
    return TaskOutcome{};
}

Result<TaskOutcome> PushTask::renumbered(const ReadAnswer &answer)
{
    const auto expected = answer.told("expected_lseq"_L1);
    if (!expected)
        return failed(answer);
    const auto numbered = context().store.numberFrom(m_lane, std::max<qint64>(1, *expected));
    return numbered ? mended(TaskVerdict::Done) : Result<TaskOutcome>(Unexpected{numbered.error()});
}

/// What mends itself again and again does not mend itself.
Result<TaskOutcome> PushTask::mended(TaskVerdict verdict)
{
    if (const auto queued = context().store.requeueInflight(m_lane); !queued)
        return Unexpected{queued.error()};
    return TaskOutcome{++m_mendings > kMendings ? TaskVerdict::Later : verdict};
}

/// Refused as a whole: by what is in one of them, or in a way that no other batch would change.
Result<TaskOutcome> PushTask::refused(const ReadAnswer &answer)
{
    const Problem &problem = problemOf(answer);
    if (const auto index = indexOf(problem); index && *index < m_sent.size())
        return setAside(*index, problem);
    if (isAboutContent(problem))
        return split(answer);
    const auto queued = context().store.requeueInflight(m_lane);
    return queued ? Result<TaskOutcome>(TaskOutcome{TaskVerdict::Held})
                  : Unexpected{queued.error()};
}

Result<TaskOutcome> PushTask::split(const ReadAnswer &answer)
{
    const Problem &problem = problemOf(answer);
    if (const auto index = indexOf(problem); index && *index < m_sent.size())
        return setAside(*index, problem);
    if (m_sent.size() == 1)
        return setAside(0, answer.trouble.problem.value_or(Problem{.code = ProblemCode::TooLarge}));
    m_most = std::max<qint64>(1, m_sent.size() / 2);
    const auto queued = context().store.requeueInflight(m_lane);
    return queued ? TaskOutcome{} : Result<TaskOutcome>(Unexpected{queued.error()});
}

Result<TaskOutcome> PushTask::setAside(qsizetype index, const Problem &problem)
{
    const auto aside =
        context().store.setAside(m_sent.at(index), problem, context().now.wall);
    if (!aside)
        return Unexpected{aside.error()};
    const auto queued = context().store.requeueInflight(m_lane);
    if (!queued)
        return Unexpected{queued.error()};
    context().effects.push_back(OutboxChanged{});
    return TaskOutcome{};
}

Result<TaskOutcome> PushTask::failed(const ReadAnswer &answer)
{
    if (answer.kind == AnswerKind::OutcomeUnknown) {
        if (isPoison()) {
            // It may have been processed all the same, and its number with it.
            m_isUnsure = true;
            auto aside = setAside(0, problemOf(answer));
            return aside ? TaskOutcome{TaskVerdict::AskSession} : aside;
        }
        m_most = std::max<qint64>(1, m_sent.size() / 2);
    }
    const auto queued = context().store.requeueInflight(m_lane);
    return queued ? TaskOutcome{TaskVerdict::Later, answer.retryAfter}
                  : Result<TaskOutcome>(Unexpected{queued.error()});
}

/// Counts a failure of one alone, where the server is there for everything else.
bool PushTask::isPoison()
{
    if (m_sent.size() != 1 || !std::exchange(m_serverAnswers, false))
        return false;
    if (++m_failedAlone < kPoisonTries << std::min(m_poisonous, kMostDoublings))
        return false;
    m_failedAlone = 0;
    ++m_poisonous;
    return true;
}

Result<void> PushTask::dropped() { return context().store.requeueInflight(m_lane); }

Result<void> PushTask::signedIn(const SessionAnswer &answer)
{
    if (!std::exchange(m_isUnsure, false))
        return {};
    const auto known = std::ranges::find(answer.lanes, m_lane, &LaneEnd::lane);
    const qint64 last = known == answer.lanes.end() ? 0 : known->lastLseq;
    return context().store.numberFrom(m_lane, last + 1);
}

} // namespace upik
