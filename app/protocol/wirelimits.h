// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>

namespace upik {

/// Most bytes of a body that is neither a push nor a page.
inline constexpr qsizetype kSmallBody = 64 * 1024;
/// Most bytes of a page that a desk takes: twice what a server fills, since the last row may pass
/// the mark (sync.md 2.5).
inline constexpr qsizetype kLargestPage = 4 * 1024 * 1024;

/// How much one request may hold; a server tells its own in /v1/meta.
struct WireLimits {
    qint64 pushMutations = 100;
    qint64 pushBytes = 1024 * 1024;
    qint64 argsBytes = 64 * 1024;     ///< of one mutation, as compact JSON
    qint64 pullRows = 500;
    qint64 pullBytes = 2 * 1024 * 1024;
    qint64 waitMs = 25'000;           ///< below the 60 s after which proxies give up
    qint64 blobBytes = 15 * 1024 * 1024;
    qint64 chunkBytes = 1024 * 1024;

    bool operator==(const WireLimits &) const = default;
};

/// What the readers of this folder hold requests to.
inline constexpr WireLimits kWireLimits{};

QJsonObject toJson(const WireLimits &limits);
/// A limit that is absent is the one above; none may be zero.
Result<WireLimits> wireLimitsFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
