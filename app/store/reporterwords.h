// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "store/seal.h"

namespace upik {

/// The words under which a reporter can be found: keyed hashes of the beginnings of the name, of
/// the telephone and identity numbers, the e-mail and the account. Nobody who stays anonymous is
/// found. For a column of the full-text index.
QStringList reporterWords(const Reporter &reporter, const Seal &seal);

/// The same hash for a word that somebody is looking for; empty where it is too short to be one.
QString reporterWord(const QString &typed, const Seal &seal);

/// Equal for two complaints of the same reporter: by identity number, else telephone, e-mail,
/// account. Empty where there is none of them or the reporter stays anonymous.
QString reporterHash(const Reporter &reporter, const Seal &seal);

} // namespace upik
