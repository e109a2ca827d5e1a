// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sendinglane.h"

#include "protocol/eventcodec.h"
#include "protocol/jsontext.h"
#include "store/photolane.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What a mutation costs in a push beside its own JSON.
constexpr qint64 kFrameBytes = 8;

/// What stays as a result where the server has given none.
MutationResult refusedHere(const QString &id, const Problem &problem)
{
    MutationResult result;
    result.id = id;
    result.outcome = MutationOutcome::Rejected;
    result.problem = problem;
    return result;
}

/// Faults of one entry by itself; any other is the store's or the key's and ends the call.
std::optional<Problem> problemOf(const Error &error)
{
    if (error.code == ErrorCode::FileTooLarge)
        return Problem{.code = ProblemCode::TooLarge};
    const bool isOwn = error.code == ErrorCode::FileMalformed || error.code == ErrorCode::NotFound
        || error.code == ErrorCode::StoreDamaged;
    if (!isOwn)
        return {};
    Problem problem{.code = ProblemCode::Invalid};
    problem.errors.push_back({error.place.startsWith(u'/') ? error.place : QString(), {}});
    return problem;
}

QLatin1StringView stateAfter(const MutationResult &result)
{
    return result.outcome == MutationOutcome::Applied ? "acked"_L1 : "attention"_L1;
}

} // namespace

Result<Outgoing> SendingLane::next(const PushFrame &frame, CaseRebase &cases)
{
    Outgoing batch;
    const auto has = m_facts.hasServer();
    if (!has || !*has)
        return has ? Result<Outgoing>(batch) : Unexpected{has.error()};
    const auto entries = Outbox(m_database).sendable(m_lane, int(frame.mutations));
    const auto last = lastGiven();
    if (!entries || !last)
        return Unexpected{entries ? last.error() : entries.error()};
    m_bytes = 0;
    m_last = *last;
    m_hasSetAside = false;
    for (const OutboxEntry &entry : *entries) {
        const auto goesOn = addTo(batch, entry, frame, cases);
        if (!goesOn)
            return Unexpected{goesOn.error()};
        if (!*goesOn)
            break;
    }
    // Nothing stays behind what could not go.
    return batch.mutations.empty() && m_hasSetAside ? next(frame, cases)
                                                    : Result<Outgoing>(std::move(batch));
}

/// False where the push ends before this one.
Result<bool> SendingLane::addTo(Outgoing &batch, OutboxEntry entry, const PushFrame &frame,
                                CaseRebase &cases)
{
    // What lies ahead of a clock that was set back is held no longer: nobody knows how long.
    const bool isHeld = entry.holdUntil && *entry.holdUntil >= frame.now && entry.at <= frame.now;
    if (!entry.lseq && isHeld) {
        batch.heldUntil = *entry.holdUntil + 1ms;
        return false;
    }
    const bool isNew = !entry.lseq;
    if (isNew)
        entry.lseq = m_last + 1;
    const auto mutation = MutationMaker(m_database, m_seal, frame).make(entry);
    if (!mutation) {
        const auto problem = problemOf(mutation.error());
        if (!problem)
            return Unexpected{mutation.error()};
        m_hasSetAside = true;
        const auto aside = setAside(entry.id, *problem, frame.now, cases);
        // The numbers behind one that had its own are given anew.
        return aside ? Result<bool>(isNew) : Unexpected{aside.error()};
    }
    const qint64 size = compactJson(toJson(*mutation)).size() + kFrameBytes;
    if (!batch.mutations.empty() && m_bytes + size > frame.bytes)
        return false;
    m_bytes += size;
    m_last = *entry.lseq;
    batch.mutations.push_back(*mutation);
    if (auto sent = send(*mutation); !sent)
        return Unexpected{sent.error()};
    const auto pictured = isNew && m_lane == kStepLane ? PhotoLane(m_database).add(entry, frame.now)
                                                       : Result<void>();
    return pictured ? Result<bool>(true) : Unexpected{pictured.error()};
}

Result<void> SendingLane::send(const Mutation &mutation)
{
    return Statement(m_database, "UPDATE outbox SET state = 'inflight', lseq = ?, "
                                 "attempts = attempts + 1 WHERE id = ?")
        .bind(mutation.lseq, mutation.id)
        .run();
}

Result<qint64> SendingLane::lastGiven()
{
    const auto processed = m_facts.lastNumber(m_lane);
    if (!processed)
        return processed;
    const auto given = Statement(m_database, "SELECT max(lseq) FROM outbox WHERE lane = ? "
                                             "AND state IN ('queued', 'inflight')")
                           .bind(m_lane)
                           .number();
    return given ? Result<qint64>(std::max(*processed, *given)) : given;
}

Result<void> SendingLane::settle(const PushAnswer &answer, Instant now, CaseRebase &cases)
{
    for (const MutationResult &result : answer.results)
        if (auto done = settleOne(result, now, cases); !done)
            return done;
    return {};
}

Result<void> SendingLane::settleOne(const MutationResult &result, Instant now, CaseRebase &cases)
{
    const bool isRefused = result.outcome == MutationOutcome::Rejected;
    Statement statement(m_database,
                        "UPDATE outbox SET state = ?, result = ?, seq = ?, drawn = ?, "
                        "settled_ms = ? WHERE id = ? AND lane = ? AND lseq IS NOT NULL "
                        "AND state IN ('queued', 'inflight') RETURNING entity");
    statement.bind(stateAfter(result), QString::fromUtf8(compactJson(toJson(result))), result.seq,
                   !isRefused, now, result.id, m_lane);
    const auto settled = statement.all([](RowReader &row) { return row.text(); });
    if (!settled || settled->empty())
        return settled ? Result<void>() : Unexpected{settled.error()};
    const auto last = m_facts.lastNumber(m_lane);
    if (!last)
        return Unexpected{last.error()};
    if (result.lseq > *last)
        if (auto kept = m_facts.setLastNumber(m_lane, result.lseq); !kept)
            return kept;
    return cases.touch(settled->front());
}

Result<void> SendingLane::requeueInflight()
{
    return Statement(m_database,
                     "UPDATE outbox SET state = 'queued' WHERE lane = ? AND state = 'inflight'")
        .bind(m_lane)
        .run();
}

Result<void> SendingLane::setAside(const QString &id, const Problem &problem, Instant now,
                                   CaseRebase &cases)
{
    const auto entry = Outbox(m_database).load(id);
    if (!entry)
        return Unexpected{entry.error()};
    if (entry->state != OutboxState::Queued && entry->state != OutboxState::Inflight)
        return {};
    if (entry->lseq)
        if (auto cleared = clearNumbers(*entry->lseq - 1); !cleared)
            return cleared;
    const QString result = QString::fromUtf8(compactJson(toJson(refusedHere(id, problem))));
    Statement statement(m_database, "UPDATE outbox SET state = 'attention', result = ?, drawn = 0, "
                                    "settled_ms = ? WHERE id = ?");
    const auto done = statement.bind(result, now, id).run();
    return done ? cases.touch(entry->complaint) : done;
}

Result<void> SendingLane::goOnAfter(qint64 last, CaseRebase &cases)
{
    const auto processed = m_facts.lastNumber(m_lane);
    if (!processed)
        return Unexpected{processed.error()};
    if (last < *processed) {
        Statement lost(m_database,
                       "UPDATE outbox SET state = 'queued', drawn = 1, seq = NULL, result = '', "
                       "settled_ms = NULL WHERE lane = ? AND state IN ('acked', 'archived') "
                       "AND resolved_by = '' AND (lseq IS NULL OR lseq > ?) RETURNING entity");
        const auto again = lost.bind(m_lane, last).all([](RowReader &row) { return row.text(); });
        if (!again)
            return Unexpected{again.error()};
        for (const QString &complaint : *again)
            if (auto touched = cases.touch(complaint); !touched)
                return touched;
        if (m_lane == kSlowLane)
            if (auto anew = PhotoLane(m_database).uploadAnew(); !anew)
                return anew;
    }
    if (auto cleared = clearNumbers(last); !cleared)
        return cleared;
    if (auto cleared = clearWaiting(); !cleared)
        return cleared;
    return m_facts.setLastNumber(m_lane, last);
}

Result<void> SendingLane::forgetNumbers()
{
    if (auto cleared = clearNumbers(0); !cleared)
        return cleared;
    return m_facts.setLastNumber(m_lane, 0);
}

Result<void> SendingLane::clearNumbers(qint64 after)
{
    return Statement(m_database, "UPDATE outbox SET lseq = NULL WHERE lane = ? AND lseq > ?")
        .bind(m_lane, after)
        .run();
}

/// Whatever the server has processed of it all the same it knows by its id.
Result<void> SendingLane::clearWaiting()
{
    return Statement(m_database, "UPDATE outbox SET lseq = NULL WHERE lane = ? "
                                 "AND state IN ('queued', 'inflight')")
        .bind(m_lane)
        .run();
}

} // namespace upik
