// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mutationtaker.h"

#include "server/auditlog.h"
#include "server/casetaker.h"
#include "server/devicestore.h"
#include "server/userstore.h"
#include "store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// How often a race may be lost; longer waiting is the desk's matter.
constexpr int kTries = 4;

/// The number that the lane expects, where the mutation has another one.
Answered<void> checkOrder(qint64 lseq, qint64 last)
{
    if (lseq <= last)
        return refuse(ProblemCode::DeviceForked);
    if (lseq == last + 1)
        return {};
    auto gap = refuse(ProblemCode::LseqGap);
    gap.error.problem.more.insert("expected_lseq"_L1, last + 1);
    return gap;
}

Unexpected<Refusal> refuseId()
{
    auto refused = refuse(ProblemCode::Malformed);
    refused.error.problem.errors.push_back({u"/id"_s, u"unknown"_s});
    return refused;
}

QString auditWord(const MutationResult &result, const QString &action)
{
    return action + u':' + wordOf(result.outcome);
}

} // namespace

Answered<TakenMutation> MutationTaker::take(const Mutation &mutation, const MutationSource &source)
{
    for (int i = 1;; ++i) {
        auto taken = tryOnce(mutation, source);
        const bool again = !taken && taken.error().cause.code == ErrorCode::StoreBusy
            && taken.error().problem.code == ProblemCode::Overloaded && i < kTries;
        if (!again)
            return taken;
    }
}

Answered<TakenMutation> MutationTaker::tryOnce(const Mutation &mutation,
                                               const MutationSource &source)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return refuseForStore(transaction.error());
    auto taken = process(mutation, source);
    if (!taken)
        return taken;
    if (const auto committed = transaction->commit(); !committed)
        return refuseForCommit(committed.error());
    return taken;
}

Answered<TakenMutation> MutationTaker::process(const Mutation &mutation,
                                               const MutationSource &source)
{
    const auto seat = seatNow(source);
    if (!seat)
        return Unexpected{seat.error()};
    SqlConnection &connection = m_database.connection();
    DeviceStore devices(connection);
    const QString &device = source.caller.device;
    const auto last = devices.lockLane(device, source.lane, m_database.dialect().lockRow);
    if (!last)
        return refuseForStore(last.error());
    auto logged = MutationLog(connection, m_context.seal).find(mutation.id);
    if (!logged)
        return refuseForStore(logged.error());
    if (*logged && (*logged)->user != source.caller.user)
        return refuseId();
    // What was processed for the desk under an older name of it is answered under the new one.
    const bool isKnown = *logged && mutation.lseq <= *last;
    const auto inOrder = isKnown ? Answered<void>() : checkOrder(mutation.lseq, *last);
    if (!inOrder)
        return Unexpected{inOrder.error()};
    if (!*logged)
        return processNew(mutation, source, *seat);
    if (!isKnown)
        if (const auto done = devices.advance(device, source.lane, mutation.lseq); !done)
            return refuseForStore(done.error());
    TakenMutation taken{(*logged)->result, {(*logged)->result.seq, {}}};
    taken.result.replayed = true;
    taken.result.lseq = mutation.lseq;
    return taken;
}

/// The user and his desk as they are now, whatever the session was begun with.
Answered<Seat> MutationTaker::seatNow(const MutationSource &source)
{
    SqlConnection &connection = m_database.connection();
    const auto user = UserStore(connection).find(source.caller.user);
    if (!user)
        return refuseForStore(user.error());
    if (!*user || (*user)->disabledAt)
        return refuse(ProblemCode::TokenInvalid);
    const auto device = DeviceStore(connection).find(source.caller.device);
    if (!device)
        return refuseForStore(device.error());
    if (!*device || (*device)->user != source.caller.user)
        return refuse(ProblemCode::Forbidden);
    if ((*device)->revokedAt)
        return refuse(ProblemCode::DeviceRevoked);
    return (*user)->seat;
}

Answered<TakenMutation> MutationTaker::processNew(const Mutation &mutation,
                                                  const MutationSource &source, const Seat &seat)
{
    const MutationSender sender{source.caller.user, seat, source.caller.device, source.received};
    CaseTaker taker(m_database.connection(), m_database.dialect().lockRow, m_context, sender);
    auto effect = taker.take(mutation);
    if (!effect)
        return refuseForStore(effect.error());
    TakenMutation taken{std::move(effect->result), {}};
    auto news = record(mutation, source, taken.result, effect->marks);
    if (!news)
        return refuseForStore(news.error());
    taken.news = std::move(news).value();
    return taken;
}

/// The end of the transaction: what is written here is held against all other writers.
Result<CommitNews> MutationTaker::record(const Mutation &mutation, const MutationSource &source,
                                         MutationResult &result,
                                         const std::vector<FeedMark> &marks)
{
    SqlConnection &connection = m_database.connection();
    const Dialect &dialect = m_database.dialect();
    const QString &user = source.caller.user;
    const QString &device = source.caller.device;
    FeedWriter feed(connection, dialect, m_context.randomness);
    auto news = feed.commit(marks, {mutation.id, source.received});
    if (!news)
        return news;
    result.seq = news->head;
    const LoggedMutation logged{device, source.lane, user, mutation, source.received, result};
    if (const auto done = MutationLog(connection, m_context.seal).add(logged); !done)
        return Unexpected{done.error()};
    DeviceStore devices(connection);
    if (const auto done = devices.advance(device, source.lane, mutation.lseq); !done)
        return Unexpected{done.error()};
    AuditRow row;
    row.at = source.received;
    row.actor = user;
    row.device = device;
    row.request = source.request;
    row.what = auditWord(result, knownAction(mutation.action));
    row.entity = mutation.entity;
    if (const auto done = AuditLog(connection, dialect, m_context.serverKey).add(row); !done)
        return Unexpected{done.error()};
    return news;
}

} // namespace upik
