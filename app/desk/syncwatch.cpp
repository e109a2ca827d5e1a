// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/syncwatch.h"

#include "desk/profile.h"
#include "desk/syncfaults.h"
#include "domain/firsterror.h"
#include "store/outboxview.h"

namespace upik {
namespace {

Result<OutboxGlance> glance(Database &database)
{
    OutboxView view(database);
    const auto counts = Outbox(database).counts();
    const auto complaints = view.complaints();
    const auto verdicts = view.verdicts();
    if (const Error *error = firstError(counts, complaints, verdicts))
        return Unexpected{*error};
    OutboxGlance seen;
    seen.counts.waiting = int(counts->waiting + counts->photos);
    for (const QString &verdict : *verdicts)
        ++(isConflict(verdictOf(verdict).fault) ? seen.counts.conflicts : seen.counts.failed);
    for (const ComplaintOutgoing &open : *complaints)
        seen.standing[open.complaint] = {int(open.waiting), int(open.attention), int(open.photos),
                                         {open.reached, open.bytes}};
    return seen;
}

SyncLink linkOf(SyncPhase phase)
{
    switch (phase) {
    case SyncPhase::SignedOut:
    case SyncPhase::SignInAgain:
    case SyncPhase::Revoked: return SyncLink::SignInNeeded;
    case SyncPhase::SigningIn:
    case SyncPhase::Syncing: return SyncLink::Syncing;
    case SyncPhase::Online: return SyncLink::Online;
    case SyncPhase::Offline:
    case SyncPhase::TooOld:
    case SyncPhase::StoreFailed: break;
    }
    return SyncLink::Offline;
}

} // namespace

QFuture<Result<OutboxGlance>> glanceAtOutbox(Profile &profile)
{
    return profile.store().read(Reading::Case, glance);
}

void follow(SyncState &state, const SyncStatus &status, Instant now)
{
    const bool wasOffline = state.link == SyncLink::Offline;
    state.link = linkOf(status.phase);
    if (state.link != SyncLink::Offline)
        state.offlineSince.reset();
    else if (!wasOffline || !state.offlineSince)
        state.offlineSince = now;
    const bool isBehind = state.link == SyncLink::Syncing && status.head > status.upto;
    state.progress = isBehind ? SyncProgress{status.upto, status.head} : SyncProgress{};
    if (status.caughtUpAt)
        state.dataOf = status.caughtUpAt;
    state.nextTry = status.nextTry;
    state.trouble = troubleOf(status);
    state.clockDifference.reset();
    if (status.clockDifference)
        state.clockDifference = -*status.clockDifference;
    state.isFirst = status.isFirst;
}

} // namespace upik
