// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/baserows.h"

namespace upik {

class CaseRebase;

/// Rows of complaints as they come from the server and go again. What is shown follows when the
/// CaseRebase is settled. REQUIRES of every call: a write transaction.
class CaseRows
{
public:
    /// All outlive it.
    CaseRows(Database &database, const Seal &seal, CaseRebase &cases)
        : m_database(database), m_seal(seal), m_cases(cases), m_rows(database)
    {}

    static bool isOfCase(QStringView kind);
    /// What cannot be read is a newer server's, and passed over.
    Result<void> take(const PullRow &row, qint64 generation);
    /// Nothing where it is not there.
    Result<void> drop(const QString &kind, const QString &id);
    /// Complaints with a history that is the server's, of which it knows nothing.
    Result<QStringList> unknown();
    /// Takes the history of one of them away.
    Result<void> dropUnknown(const QString &complaint);

private:
    std::optional<BaseRow> read(const PullRow &row) const;
    Result<void> takeFile(const PullRow &row);
    Result<void> dropCase(const QString &complaint);
    Result<void> dropEvent(const BaseRow &row);
    Result<void> dropText(const QString &complaint);
    Result<void> dropReporter(const QString &complaint);

    Database &m_database;
    const Seal &m_seal;
    CaseRebase &m_cases;
    BaseRows m_rows;
};

} // namespace upik
