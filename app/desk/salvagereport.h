// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace upik {

/// What came out of a damaged database, for the person to be told.
struct SalvageReport {
    QString movedTo;        ///< folder that holds the damaged files
    qint64 complaints = 0;
    qint64 drafts = 0;
    qint64 waiting = 0;     ///< steps not yet sent
    qint64 fromJournal = 0; ///< steps that only the journal still had
    QStringList torn;       ///< tables of which a part could not be read
    bool unreadable = false; ///< nothing of the database could be read

    bool operator==(const SalvageReport &) const = default;
};

} // namespace upik
