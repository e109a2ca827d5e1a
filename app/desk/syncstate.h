// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncfault.h"
#include "domain/event.h"

#include <optional>

namespace upik {

/// How the desk stands to its server.
enum class SyncLink {
    Offline,       ///< tried again by itself
    Syncing,
    Online,        ///< all that could be sent is sent, all that is there has come
    SignInNeeded,  ///< nothing is sent or fetched until somebody signs in; work goes on
};

/// How many of how many; 0 of 0 while nobody knows.
struct SyncProgress {
    qint64 done = 0;
    qint64 total = 0;

    bool operator==(const SyncProgress &) const = default;
};

/// What waits and what needs somebody, counted in the store and never in what was shown.
struct SyncCounts {
    int waiting = 0;   ///< queued or on its way, photos among them
    int conflicts = 0;
    int failed = 0;

    /// What somebody has to look at.
    int attention() const { return conflicts + failed; }
    bool operator==(const SyncCounts &) const = default;
};

/// A snapshot in memory of everything about synchronisation that is always in sight.
struct SyncState {
    SyncLink link = SyncLink::Offline;
    SyncProgress progress = {};               ///< while Syncing
    SyncCounts counts = {};
    std::optional<Instant> offlineSince = {};
    std::optional<Instant> dataOf = {};       ///< of the last whole pull
    std::optional<Instant> nextTry = {};
    std::optional<SyncTrouble> trouble = {};  ///< why it is offline, or what holds the lane
    /// Clock of this computer minus the server's; none while they agree closely enough.
    std::optional<Millis> clockDifference = {};
    bool isFirst = false;                     ///< the first sync has not ended yet
    bool canWork = true;                      ///< the first queue is there
    QString server = {};                      ///< address, as it is shown
    QString user = {};                        ///< the name to sign in with
    std::optional<Seat> seat = {};            ///< of the account; none before the first sign-in

    bool operator==(const SyncState &) const = default;
};

/// How one complaint stands.
struct ComplaintSync {
    int waiting = 0;         ///< changes, without photos
    int attention = 0;       ///< conflicts and failures: they hold up what waits behind them
    int photos = 0;          ///< of this complaint that are being sent or wait for it
    SyncProgress upload = {};  ///< bytes of these photos

    bool operator==(const ComplaintSync &) const = default;
};

} // namespace upik

Q_DECLARE_METATYPE(upik::SyncState)
