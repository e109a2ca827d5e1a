// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "store/secretkey.h"

namespace upik {

/// Who keeps the key of a new profile.
enum class KeyKeeper { KeychainElseFile, File };

/// Finds the key of a profile, or makes one for a profile that is new: in the keychain of the
/// person's session, else in the file `profile.key` that its owner alone may read. A profile that
/// already has sealed data never gets another key. May wait for the keychain up to 20 seconds, in
/// an event loop of its own; call it before there is a window.
/// Fails with KeyUnavailable: no key although there is data, the keychain does not answer, the
/// file is damaged, or others may read it.
Result<SecretKey> profileKey(const QString &directory, KeyKeeper keeper, bool hasData);

} // namespace upik
