// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "protocol/wiremeta.h"
#include "server/blobfolder.h"
#include "server/guardedcurb.h"
#include "server/officesnapshot.h"
#include "server/passwordhash.h"
#include "server/randomness.h"
#include "store/seal.h"

#include <memory>

namespace upik {

/// What the office that runs the server has decided.
struct ServerPolicy {
    WireLimits limits;
    WirePolicy wire;
    QString minClient;                       ///< oldest program served, as "1.3.0"; empty: any
    QString downloadHint;                    ///< where a newer one is to be had
    qint64 awaitedBytes = 500 * 1024 * 1024; ///< that one user's open uploads may still bring
    qint64 spareBytes = 200 * 1024 * 1024;   ///< of the disk that no upload may take
    Millis uploadTime = 24h * 7;             ///< that an upload may be gone on with
};

/// What every thread of the server works with. Nothing in it changes but the curb and the
/// snapshot of the office, which guard themselves. Outlives all who hold it.
struct ServerGrounds {
    const Clock &clock;
    Randomness randomness;
    SecretKey key;
    Seal seal;
    PasswordHash passwords;
    std::unique_ptr<BlobFolder> blobs;
    ServerPolicy policy;
    mutable GuardedCurb curb = {};
    mutable OfficeSnapshot office = {};
};

} // namespace upik
