// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncrequest.h"
#include "sync/syncstatus.h"

#include <variant>

// What the core wants done, in this order.

namespace upik {

struct SendRequest {
    RequestTag tag;
    SyncRequest request;
};

/// Its answer is awaited no longer.
struct CancelRequest {
    RequestTag tag;
};

/// Call tick() then, on the monotonic clock; it replaces what was asked before.
struct WakeAt {
    Millis monotonic;
};

struct StatusChanged {
    SyncStatus status;
};

/// Keep the refresh token before the next effect: once its successor is used, the one before it
/// ends the session (sync.md 2.10).
struct StoreToken {
    QString refreshToken;
};

struct ForgetToken {};

/// What is in the store is another: rows came or went.
struct RowsChanged {
    PageNews news;
};

/// The server has judged what was sent, or it waits for a decision now.
struct OutboxChanged {};

using SyncEffect = std::variant<SendRequest, CancelRequest, WakeAt, StatusChanged, StoreToken,
                                ForgetToken, RowsChanged, OutboxChanged>;

} // namespace upik
