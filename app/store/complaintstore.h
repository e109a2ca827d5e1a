// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/storedcomplaint.h"

namespace upik {

/// Effective rows: what the server said plus what waits in the outbox. Queues and counts follow
/// from a row in the same transaction.
class ComplaintStore
{
public:
    explicit ComplaintStore(Database &database) : m_database(database) {}

    /// Fails with NotFound.
    Result<StoredComplaint> load(const QString &id);
    /// By its number, "UPIK-2026-000123"; fails with NotFound.
    Result<StoredComplaint> withNumber(const QString &number);
    /// The reporter's words, byte for byte. Fails with NotFound.
    Result<QString> text(const QString &id);
    /// Ids of open complaints, in the order of entry; for deadlines under new rules.
    Result<std::vector<QString>> openIds();
    /// Ids after `id` in the order of entry, from the beginning where it is empty; for exports.
    Result<std::vector<QString>> idsAfter(const QString &id, int limit);
    /// Of all complaints, open and ended.
    Result<qint64> count();

    /// REQUIRES for both: a write transaction. add() yields the row's seq.
    Result<qint64> add(const Complaint &complaint, const Deadline &deadline, const QString &text);
    Result<void> update(qint64 seq, const Complaint &complaint, const Deadline &deadline);

private:
    Database &m_database;
};

} // namespace upik
