// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace upik {

/// A write transaction. Begins IMMEDIATE, so that it waits for the lock at its beginning and never
/// fails for it half-way; rolls back unless committed.
///
/// Thread rule: on the thread that owns the Database, one at a time. Jobs of StoreThreads::write
/// already run inside one.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Durable when it returns without an error.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace upik
