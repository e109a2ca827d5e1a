// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlconnection.h"

namespace upik {

/// A write transaction, begun as the engine begins one (SqlConnection::begin()); rolls back unless
/// committed.
///
/// Thread rule: on the thread that owns the connection, one at a time. Jobs of StoreThreads::write
/// already run inside one.
class Transaction
{
public:
    static Result<Transaction> begin(SqlConnection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Durable when it returns without an error.
    Result<void> commit();

private:
    explicit Transaction(SqlConnection &connection) : m_connection(&connection) {}

    SqlConnection *m_connection;
};

} // namespace upik
