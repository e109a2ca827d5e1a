// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "protocol/wirelimits.h"
#include "sync/answerkind.h"

#include <QByteArray>

#include <vector>

// What the core asks of the transport and what comes of it. Values alone: nobody here knows a
// socket.

namespace upik {

/// Tells one request of a core from all others of it.
using RequestTag = quint64;

/// A field of a header; names are compared without regard to case.
struct SyncHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const SyncHeader &) const = default;
};

/// After so long without a byte a request is given up (sync.md 2.5).
inline constexpr Millis kTransferTimeout = 30s;

/// A request to the server.
struct SyncRequest {
    QByteArray method;
    QString path;              ///< "/v1/push", below the server's address
    std::vector<SyncHeader> headers = {};
    QByteArray body = {};
    Millis timeout = kTransferTimeout;
    qint64 mostBytes = kSmallBody; ///< of the answer's body; a longer one is unreadable

    bool operator==(const SyncRequest &) const = default;
};

/// What came of a request: an answer, or how the transport failed.
struct SyncReply {
    TransportFault fault = TransportFault::None;
    int status = 0;
    std::vector<SyncHeader> headers = {};
    QByteArray body = {};

    /// The first field of this name, or empty.
    QByteArray header(QByteArrayView name) const;
};

} // namespace upik
