// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pushhandler.h"

#include "server/devicestore.h"
#include "server/historyreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// When a desk tries the rest of a batch again.
constexpr Millis kRetryAfter = 2s;

/// Whether the same may succeed later without anybody doing anything.
bool isTransient(ProblemCode code) { return row(code).retry == Retry::After; }

qint64 lastOf(const std::vector<LaneEnd> &lanes, int lane)
{
    const auto found = std::ranges::find(lanes, lane, &LaneEnd::lane);
    return found == lanes.end() ? 0 : found->lastLseq;
}

} // namespace

Answered<PushDone> PushHandler::push(const PushRequest &request, const PushSource &source)
{
    if (request.device != source.caller.device)
        return refuse(ProblemCode::Forbidden);
    auto answer = begun(request);
    if (!answer)
        return Unexpected{answer.error()};
    PushDone done{std::move(answer).value(), {}};
    if (const auto taken = takeAll(request, source, done); !taken)
        return Unexpected{taken.error()};
    return done;
}

/// Where history and lane stand before the batch, and whether it is the history that the desk
/// knows.
Answered<PushAnswer> PushHandler::begun(const PushRequest &request)
{
    const auto head = HistoryReader(m_database.connection()).head();
    if (!head)
        return refuseForStore(head.error());
    const auto lanes = DeviceStore(m_database.connection()).lanes(request.device);
    if (!lanes)
        return refuseForStore(lanes.error());
    PushAnswer answer;
    answer.epoch = head->epoch;
    answer.lastLseq = lastOf(*lanes, request.lane);
    if (request.epoch == head->epoch)
        return answer;
    auto changed = refuse(ProblemCode::EpochChanged);
    changed.error.problem.more.insert("epoch"_L1, head->epoch);
    changed.error.problem.more.insert("last_lseq"_L1, answer.lastLseq);
    return changed;
}

Answered<void> PushHandler::takeAll(const PushRequest &request, const PushSource &source,
                                    PushDone &done)
{
    const MutationSource from{source.caller, request.lane, source.request, source.received};
    for (const Mutation &mutation : request.mutations) {
        auto taken = m_taker.take(mutation, from);
        if (!taken && isTransient(taken.error().problem.code)) {
            done.answer.stopped = StoppedBatch{taken.error().problem.code, kRetryAfter};
            return {};
        }
        if (!taken)
            return Unexpected{taken.error()};
        done.answer.lastLseq = std::max(done.answer.lastLseq, mutation.lseq);
        done.answer.results.push_back(std::move(taken->result));
        done.news.head = std::max(done.news.head, taken->news.head);
        done.news.touched = done.news.touched.with(taken->news.touched);
    }
    return {};
}

} // namespace upik
