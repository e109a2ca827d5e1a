// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/sealedreporter.h"

namespace upik {

/// Reporters in their own table, apart from the complaints. Opens nothing: sealed bytes in, sealed
/// bytes out.
class ReporterStore
{
public:
    explicit ReporterStore(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction; the complaint of this seq has no reporter yet.
    Result<void> add(qint64 seq, const SealedReporter &reporter);
    /// The same, in the place of one that is there. REQUIRES: a write transaction.
    Result<void> replace(qint64 seq, const SealedReporter &reporter);
    /// Fails with NotFound. `words` come back as they were added.
    Result<SealedReporter> load(const QString &complaint);
    /// How many other complaints the same person has.
    Result<int> othersOfSame(const QString &complaint);

private:
    Database &m_database;
};

} // namespace upik
