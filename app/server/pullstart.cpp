// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pullstart.h"

namespace upik {
namespace {

/// Why this place is of no use any more; nothing where it is. Another history comes first: desks
/// then push again what this one does not know.
std::optional<QLatin1StringView> uselessness(const PullPlace &brought, const PullGround &ground,
                                             const std::optional<CommitBlock> &block)
{
    if (brought.epochMark != epochMark(ground.head.epoch) || !block)
        return kResetEpoch;
    if (!block->holds(brought.knownSeq()))
        return kResetTooOld;
    if (block->chain != brought.chain)
        return kResetEpoch;
    if (brought.accessVersion != ground.accessVersion)
        return kResetAccess;
    if (brought.schema < ground.schema)
        return kResetSchema;
    return std::nullopt;
}

} // namespace

PullPlace placeOfBeginning(const PullGround &ground)
{
    PullPlace place;
    place.mode = PullMode::Snapshot;
    place.epochMark = epochMark(ground.head.epoch);
    place.accessVersion = ground.accessVersion;
    place.schema = ground.schema;
    place.chain = ground.head.chain;
    place.snapshotHead = ground.head.seq;
    return place;
}

PullStart startFrom(const PullPlace &brought, const PullGround &ground,
                    const std::optional<CommitBlock> &block)
{
    const auto reason = uselessness(brought, ground, block);
    if (!reason)
        return {brought, std::nullopt};
    PullReset reset{*reason, {}};
    if (brought.accessVersion != ground.accessVersion)
        reset.purgeNow = {kReporterRow, kTextRow};
    return {placeOfBeginning(ground), reset};
}

PullPlace placeAfter(const PullPlace &place, qint64 upto, bool more, quint64 chain)
{
    PullPlace next = place;
    next.seq = upto;
    if (place.mode == PullMode::Snapshot && more)
        return next;
    next.mode = PullMode::Changes;
    next.chain = chain;
    next.snapshotHead = 0;
    return next;
}

} // namespace upik
