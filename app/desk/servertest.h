// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"
#include "sync/serveraddress.h"

namespace upik {

/// The address as it was typed; without a scheme it means https. Fails with AddressMalformed, or
/// AddressInsecure for http across a network.
SyncResult<ServerAddress> addressOf(const QString &typed);

/// Asks a server what it is, without signing in. The answer comes in the thread of `parent`.
QFuture<SyncResult<ServerFacts>> askServer(const QString &typed, QObject *parent);

} // namespace upik
