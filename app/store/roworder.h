// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/database.h"

namespace upik {

/// Rows [first, first + limit).
struct RowSpan {
    qint64 first = 0;
    int limit = 0;
};

/// The complaints of one list in their order.
class RowOrder
{
public:
    virtual ~RowOrder() = default;

    /// How many rows there are in all.
    virtual Result<qint64> count(Database &database) = 0;
    /// Rows of the span, as far as there are any. `seatKey` decides what is unseen.
    virtual Result<std::vector<ListRow>> rows(Database &database, RowSpan span,
                                              const QString &seatKey) = 0;
    /// Place of the complaint with this seq and rank, or -1.
    virtual Result<qint64> position(Database &database, qint64 seq, qint64 rank) = 0;
};

} // namespace upik
