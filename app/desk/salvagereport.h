// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>
#include <QStringList>

namespace upik {

/// What came out of a damaged database or only out of the journal, for the person to be told.
struct SalvageReport {
    QString movedTo = {};    ///< folder that holds the damaged files; empty: nothing was damaged
    qint64 complaints = 0;   ///< read from the damaged file
    qint64 drafts = 0;
    qint64 waiting = 0;      ///< steps not yet sent
    qint64 fromJournal = 0;  ///< steps that only the journal still had
    qint64 failed = 0;       ///< lines of the journal that could not be put back
    qint64 lostDrafts = 0;   ///< that were read, but cannot be opened
    QStringList incomplete = {}; ///< numbers of complaints that lack text, reporter or steps
    QStringList torn = {};   ///< tables of which a part could not be read
    bool unreadable = false; ///< nothing of the database could be read

    bool operator==(const SalvageReport &) const = default;
};

/// Kept in the store until somebody has been told.
QJsonObject toJson(const SalvageReport &report);
/// Fails with FileMalformed.
Result<SalvageReport> salvageReportFrom(const QJsonObject &json);

} // namespace upik
