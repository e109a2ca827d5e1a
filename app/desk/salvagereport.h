// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace upik {

/// What came out of a damaged database, for the person to be told.
struct SalvageReport {
    QString movedTo;        ///< folder that holds the damaged files
    qint64 complaints = 0;
    qint64 drafts = 0;
    qint64 waiting = 0;     ///< steps not yet sent
    qint64 fromJournal = 0; ///< steps that only the journal still had
    qint64 lost = 0;        ///< rows that could not be read

    bool operator==(const SalvageReport &) const = default;
};

} // namespace upik
