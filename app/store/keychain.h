// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace upik {

/// Reads or writes an entry of the session's keychain (Secret Service, KWallet). Waits 20 seconds
/// at most and not at all where the session has no bus. Fails with KeyUnavailable.
Result<QByteArray> readKeychain(const QString &entry);
Result<void> writeKeychain(const QString &entry, const QByteArray &secret);

} // namespace upik
