// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/syncfacts.h"

namespace upik {

/// Whose profile it is, as its server said at the last sign-in.
struct SyncAccount {
    QString user;                    ///< the name to sign in with
    std::optional<Seat> seat = {};   ///< none before the first sign-in

    bool operator==(const SyncAccount &) const = default;
};

/// Where the profile stands with its server.
struct SyncStanding {
    SyncPlace place;
    SyncAccount account;
};

/// Fails as the store does.
Result<SyncStanding> loadStanding(Database &database);
/// Empty where nobody has signed in. Fails as the store does.
Result<SyncAccount> loadAccount(Database &database);
/// REQUIRES: a write transaction.
Result<void> keepAccount(Database &database, const SyncAccount &account);

} // namespace upik
