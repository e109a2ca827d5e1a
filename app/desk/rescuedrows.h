// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/salvagereport.h"
#include "store/journal.h"

namespace upik {

class Database;

/// Makes a desk's database of rows that were salvaged: the journal's word before theirs, nothing
/// in it that fails those who list or export, and the report of it all.
class RescuedRows
{
public:
    /// Both outlive it.
    RescuedRows(const Journal &journal, const Seal &seal) : m_journal(journal), m_seal(seal) {}

    /// Writes it all in one transaction, the report with what is added to it here as one that
    /// nobody has been told of. Fails with KeyUnavailable where another key sealed the rows.
    Result<void> complete(Database &database, SalvageReport report) const;

private:
    Result<void> checkKey(Database &database) const;
    Result<QStringList> closeReporters(Database &database) const;
    Result<int> dropDrafts(Database &database) const;
    Result<void> write(Database &database, SalvageReport &report) const;

    const Journal &m_journal;
    const Seal &m_seal;
};

/// The report that nobody has been told of; none where there is none.
Result<std::optional<SalvageReport>> untold(Database &database);
/// REQUIRES for both: a write transaction.
Result<void> keepUntold(Database &database, const SalvageReport &report);
Result<void> forgetUntold(Database &database);

} // namespace upik
