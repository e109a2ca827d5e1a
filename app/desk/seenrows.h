// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/dedupekeys.h"

#include <QHash>

namespace upik {

/// The rows of a file that are taken, as DuplicateFinder knows the complaints of the store. A row
/// that is not taken makes no other one a repetition.
class SeenRows
{
public:
    /// The row that says the same.
    Repeated findSame(const DedupeKeys &keys) const;
    /// Remembers a row; of several with the same keys the first.
    void add(const DedupeKeys &keys, int row);
    /// The row was not taken after all.
    void remove(const DedupeKeys &keys, int row);

private:
    struct Seen {
        int row = 0;
        QByteArray content;
    };

    QHash<QString, Seen> m_byNumber;
    QHash<QByteArray, int> m_byContent;      ///< whatever the time
    QHash<QByteArray, int> m_byContentAndTime;
};

} // namespace upik
