// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncfault.h"
#include "protocol/wirepush.h"
#include "sync/syncstatus.h"

namespace upik {

// What wire, server and store say, as a fault that a person is told of.

SyncTrouble troubleOf(const Problem &problem);
SyncTrouble troubleOf(const WireTrouble &trouble);
SyncTrouble troubleOf(const Error &error);
/// What keeps the desk from being online; none where nothing does.
std::optional<SyncTrouble> troubleOf(const SyncStatus &status);

/// Why a mutation was not taken, or not wholly. `result` is the server's answer as JSON text.
SyncTrouble verdictOf(const QString &result);
/// Whether somebody else was first, so that it stands in the list of conflicts; else it failed.
bool isConflict(SyncFault fault);

} // namespace upik
