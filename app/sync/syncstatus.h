// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/readanswer.h"
#include "sync/syncstore.h"

namespace upik {

/// How the desk stands to its server.
enum class SyncPhase {
    SignedOut,
    SigningIn,
    SignInAgain, ///< the session is over; work goes on offline
    Offline,     ///< the server does not answer, or not with what it should
    Syncing,
    Online,      ///< everything is there and everything has been sent
    Revoked,     ///< the device has been shut out; what the server gave is gone
    TooOld,      ///< this program; what was typed is kept
    StoreFailed, ///< the desk's own database cannot be read or written
};

/// What a person is told of it.
struct SyncStatus {
    SyncPhase phase = SyncPhase::SignedOut;
    qint64 upto = 0;            ///< of the server's log is here
    qint64 head = 0;            ///< is its end
    bool isFirst = false;       ///< from zero, and not to the end yet
    bool isHeld = false;        ///< something will not be sent again by itself
    OutgoingCounts counts = {};
    std::optional<WireTrouble> trouble = {};     ///< the last that is not over
    std::optional<Error> storeError = {};
    std::optional<Instant> nextTry = {};         ///< on the desk's wall clock
    std::optional<Instant> caughtUpAt = {};      ///< the last whole pull, on the wall clock
    /// Server minus desk, where they differ so much that the person is told.
    std::optional<Millis> clockDifference = {};

    bool operator==(const SyncStatus &) const = default;
};

} // namespace upik
