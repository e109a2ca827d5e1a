// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wiremeta.h"
#include "sync/serverclock.h"
#include "sync/synceffect.h"
#include "sync/syncsession.h"
#include "sync/syncstore.h"

namespace upik {

/// What the parts of one core share.
struct SyncContext {
    SyncStore &store;
    WireDevice device;            ///< its id is the store's
    int schema = 0;               ///< of the desk's database
    ClockPair now = {};        ///< of the input that is being worked on
    SyncSession session = {};
    ServerClock clock = {};
    WireLimits limits = {};       ///< the server's, once it has told them
    WirePolicy policy = {};
    std::vector<SyncEffect> effects = {};
};

} // namespace upik
