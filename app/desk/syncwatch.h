// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"
#include "domain/error.h"

#include <QHash>

namespace upik {

class Profile;
struct SyncStatus;

/// What the store says of the outbox, at one moment.
struct OutboxGlance {
    SyncCounts counts;
    QHash<QString, ComplaintSync> standing;   ///< of complaints that have something
};

/// Reads it on a thread of the store.
QFuture<Result<OutboxGlance>> glanceAtOutbox(Profile &profile);

/// How the desk stands, as the window is told of it; keeps what the status says nothing of.
void follow(SyncState &state, const SyncStatus &status, Instant now);

} // namespace upik
