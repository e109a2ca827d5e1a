// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/baserows.h"

namespace upik {

/// What deadlines were reckoned by last, as a fact of the profile: the version of the rules, or
/// kDeadlinesStale while they have to be reckoned anew.
inline constexpr QLatin1StringView kDeadlinesFollow("deadlines_follow");
inline constexpr QLatin1StringView kDeadlinesStale("none");

/// Rows of the office as they come from the server and go again: reference data, settings and
/// calendars, people. REQUIRES of every call: a write transaction.
class OfficeRows
{
public:
    explicit OfficeRows(Database &database) : m_database(database), m_rows(database) {}

    static bool isOfOffice(QStringView kind);
    /// What cannot be read is a newer server's, and passed over.
    Result<void> take(const PullRow &row, qint64 generation);
    Result<void> drop(const QString &kind, const QString &id);
    /// Takes away what this desk had by itself of lists and documents that the server gives.
    Result<void> dropOwn();
    /// Whether anything but people has changed.
    bool hasChanged() const { return m_hasChanged; }

private:
    Result<void> put(const PullRow &row);
    Result<void> putReference(const PullRow &row);
    Result<void> putDocument(const PullRow &row);
    Result<void> change();

    Database &m_database;
    BaseRows m_rows;
    bool m_hasChanged = false;
};

} // namespace upik
