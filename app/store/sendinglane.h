// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserebase.h"
#include "store/mutationmaker.h"
#include "store/syncfacts.h"

namespace upik {

/// One lane of the outbox on its way to the server: numbered at the first sending, the same bytes
/// again after each failure, settled by what the server answers. A number is used up only by what
/// the server has processed.
/// REQUIRES of every call: a write transaction, which a failure must roll back.
class SendingLane
{
public:
    /// Both outlive it.
    SendingLane(Database &database, const Seal &seal, int lane)
        : m_database(database), m_facts(database), m_seal(seal), m_lane(lane)
    {}

    /// The next push; all in it is inflight from then on. Steps go in the order in which they were
    /// done, so the first that may still be taken back ends it. What no server could take is set
    /// aside; complaints of it are touched.
    Result<Outgoing> next(const PushFrame &frame, CaseRebase &cases);
    /// By id; what is settled already or was not sent is passed over.
    Result<void> settle(const PushAnswer &answer, Instant now, CaseRebase &cases);
    /// What is inflight is queued again, numbers and order kept.
    Result<void> requeueInflight();
    /// The server will not have it as it is: somebody has to decide, and no number is used up.
    Result<void> setAside(const QString &id, const Problem &problem, Instant now,
                          CaseRebase &cases);
    /// The server has processed the lane up to `last` and no further: what it knew once and knows
    /// no longer waits again, in the old order under the old ids.
    Result<void> goOnAfter(qint64 last, CaseRebase &cases);
    /// The lane begins anew under another device: numbers are forgotten.
    Result<void> forgetNumbers();

private:
    Result<bool> addTo(Outgoing &batch, OutboxEntry entry, const PushFrame &frame,
                       CaseRebase &cases);
    Result<void> send(const Mutation &mutation);
    Result<void> settleOne(const MutationResult &result, Instant now, CaseRebase &cases);
    Result<void> clearNumbers(qint64 after);
    Result<void> clearWaiting();
    Result<qint64> lastGiven();

    Database &m_database;
    SyncFacts m_facts;
    const Seal &m_seal;
    int m_lane;
    qint64 m_bytes = 0;   ///< of the push being made
    qint64 m_last = 0;    ///< number given last
    bool m_hasSetAside = false;
};

} // namespace upik
