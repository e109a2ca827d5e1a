// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/roworder.h"

namespace upik {

/// A list whose order no index gives: the rows' seqs, in memory, eight bytes each.
class ListedOrder : public RowOrder
{
public:
    explicit ListedOrder(std::vector<qint64> seqs) : m_seqs(std::move(seqs)) {}

    Result<qint64> count(Database &database) override;
    Result<std::vector<ListRow>> rows(Database &database, RowSpan span,
                                      const QString &seatKey) override;
    Result<qint64> position(Database &database, qint64 seq, qint64 rank) override;

private:
    std::vector<qint64> m_seqs;
};

} // namespace upik
