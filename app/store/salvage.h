// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace upik {

/// What came out of a damaged file.
struct Salvaged {
    qint64 complaints = 0;
    qint64 drafts = 0;
    qint64 waiting = 0;   ///< steps of the outbox
    QStringList torn;     ///< tables of which a part could not be read
};

/// Reads a damaged database row by row, from both ends of each table, and puts what can still be
/// read into a new one with the same schema. The damaged file is not changed.
/// REQUIRES: `into` is migrated and empty.
Result<Salvaged> salvage(const QString &damaged, Database &into);

} // namespace upik
