// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncitem.h"

namespace upik {

// Synchronisation in words, in the language of the window at the moment of asking.

/// Of the connection, for the foot of the window: "Online", "Syncing 12 of 40".
QString linkText(const SyncState &state, Instant now);
/// Its icon in :/icons. The one that says all is well stands only while nothing is open.
QLatin1StringView linkIcon(const SyncState &state);
/// The connection in whole sentences: of when the data are, why not, and when it is tried again.
QString linkSentence(const SyncState &state, Instant now);
/// "4 waiting to be sent"
QString waitingText(int count);
/// "2 need attention"
QString attentionText(int count);
/// "45 %"; empty while nobody knows.
QString shareText(const SyncProgress &progress);

/// What an item is: "Reject complaint", "Photo, 45 % sent".
QString whatText(const SyncItem &item);
/// Where it stands: being sent, held up, or the last trouble in words.
QString standingText(const SyncItem &item);
QString labelOf(SyncField field);
/// A value of a field in words; "(nothing)" where it is empty.
QString valueText(SyncField field, const QString &value);
/// All that was written, to be pasted somewhere else.
QString copyText(const SyncItem &item, const SyncDetail &detail);
/// How a complaint stands, above it: "Not sent yet: 2 changes. Photos: 45 % sent."; or empty.
QString standingText(const ComplaintSync &standing);

} // namespace upik
