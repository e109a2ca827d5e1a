// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace upik {

/// Who complains, as it stands in the database: sealed by whoever has the key (store/seal.h).
struct SealedReporter {
    QByteArray name = {};
    QByteArray phone = {};
    QByteArray email = {};
    QByteArray identityNumber = {};
    QByteArray address = {};
    QByteArray account = {};
    bool anonymous = false;
    QString hash = {};      ///< equal for the same person; empty: cannot be told (reporterHash())
    QStringList words = {}; ///< keyed hashes to be found by (reporterWords())

    bool operator==(const SealedReporter &) const = default;
};

} // namespace upik
