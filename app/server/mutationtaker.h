// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirepush.h"
#include "server/caller.h"
#include "server/feedwriter.h"
#include "server/refusal.h"
#include "server/serverdatabase.h"
#include "server/takingcontext.h"

namespace upik {

/// Where a mutation comes from.
struct MutationSource {
    Caller caller;       ///< his user and device; the seat is read anew with each mutation
    int lane = kStepLane;
    QString request;     ///< X-Request-Id, for the audit
    Instant received;
};

/// A mutation that was processed, now or before.
struct TakenMutation {
    MutationResult result;
    CommitNews news;     ///< nothing touched where it had been processed before
};

/// Processes one mutation in one transaction: its number in the lane, its effect, its result, the
/// history and the audit, all of them or nothing. The same one sent again is answered the same.
/// A race that is lost (StoreBusy) is run again, a few times.
class MutationTaker
{
public:
    /// Both outlive it. REQUIRES: the thread that owns the database.
    MutationTaker(ServerDatabase &database, const TakingContext &context)
        : m_database(database), m_context(context)
    {}

    /// Refuses, with nothing done: LseqGap with "expected_lseq", DeviceForked, TokenInvalid where
    /// the user is no more, DeviceRevoked, Forbidden for another's device, Malformed for an id that
    /// another user has used; Overloaded and StorageFull as the store is. Internal may have been
    /// done all the same.
    Answered<TakenMutation> take(const Mutation &mutation, const MutationSource &source);

private:
    Answered<TakenMutation> tryOnce(const Mutation &mutation, const MutationSource &source);
    Answered<TakenMutation> process(const Mutation &mutation, const MutationSource &source);
    Answered<TakenMutation> processNew(const Mutation &mutation, const MutationSource &source,
                                       const Seat &seat);
    Answered<Seat> seatNow(const MutationSource &source);
    Result<CommitNews> record(const Mutation &mutation, const MutationSource &source,
                              MutationResult &result, const std::vector<FeedMark> &marks);

    ServerDatabase &m_database;
    const TakingContext &m_context;
};

} // namespace upik
