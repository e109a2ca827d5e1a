// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <optional>

namespace upik {

/// Where the desk stands with its server.
struct SyncPlace {
    QString server;      ///< address; empty: none is set, nothing is ever sent
    QString user;        ///< id of the account that the profile belongs to; empty: none yet
    QString device;      ///< empty before the first sign-in
    QString epoch;
    QString cursor;      ///< of the last page; empty: from zero
    qint64 upto = 0;     ///< the server's log up to here is in the store
    qint64 accessVersion = 0;
    bool inSnapshot = false; ///< from zero, and not to the end yet
    std::optional<Instant> pulledAt = {};   ///< when everything there was had come
    std::optional<Instant> leaseUntil = {}; ///< personal data may be shown until then

    bool operator==(const SyncPlace &) const = default;
};

} // namespace upik
