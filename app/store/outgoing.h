// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirelimits.h"
#include "protocol/wirepush.h"

namespace upik {

/// What goes into one push.
struct Outgoing {
    std::vector<Mutation> mutations;  ///< in the order in which they were done, numbers dense
    /// When to ask again, where the first that is left may still be taken back.
    std::optional<Instant> heldUntil = {};
};

/// How much one push may hold, and what the desk knows of its clock.
struct PushFrame {
    qint64 mutations = kWireLimits.pushMutations;
    qint64 bytes = kWireLimits.pushBytes;
    ClockReport clock = {};
    Instant now;
};

/// The next piece of a photo.
struct UploadPart {
    QString sha256;
    QString mediaType;
    qint64 size = 0;      ///< of the whole
    qint64 offset = 0;
    QByteArray bytes;     ///< from there on
    bool isOpen = false;  ///< the server has been told of it
};

/// How much has not gone its way.
struct OutgoingCounts {
    qint64 waiting = 0;    ///< steps queued or on their way
    qint64 photos = 0;     ///< the same, of lane 1
    qint64 attention = 0;  ///< not taken: somebody has to decide

    bool operator==(const OutgoingCounts &) const = default;
};

} // namespace upik
