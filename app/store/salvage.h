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
/// read into a new one with the same schema. The damaged file is not changed. What is found by
/// searching has to be written afterwards (SearchIndex::addAll). Fails with StoreDamaged where
/// nothing can be read, with StoreFull or StoreUnreadable where `into` cannot be written.
/// REQUIRES: `into` is migrated and empty.
Result<Salvaged> salvage(const QString &damaged, Database &into);

/// Gives complaints that have lost their text or their reporter empty ones, so that they can be
/// listed and exported like others. Yields the numbers of those that are not whole, also of those
/// that lack a part of their history. REQUIRES: a write transaction.
Result<QStringList> fillGaps(Database &database);

} // namespace upik
