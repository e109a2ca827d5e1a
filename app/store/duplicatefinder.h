// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "store/database.h"

namespace upik {

/// Finds complaints that are already here, so that no import takes anything twice.
class DuplicateFinder
{
public:
    explicit DuplicateFinder(Database &database) : m_database(database) {}

    /// Number of the complaint with the same channel and channel number, or with the same text,
    /// place and time; empty where there is none.
    Result<QString> numberOfSame(const Intake &intake);

    /// Equal for intakes with the same text, place and time of submission.
    static QByteArray contentKey(const QString &text, const QString &place, Instant submittedAt);

private:
    Database &m_database;
};

} // namespace upik
