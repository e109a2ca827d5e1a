// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/serverdatabase.h"

namespace upik {

/// A transaction that sees the database as it was at one moment, whoever writes meanwhile, and
/// writes nothing. Ends with the object; nothing can be lost by that.
///
/// Thread rule: on the thread that owns the connection, one at a time.
class ReadTransaction
{
public:
    /// Fails as the store does.
    static Result<ReadTransaction> begin(ServerDatabase &database);
    ~ReadTransaction();
    ReadTransaction(ReadTransaction &&other) noexcept;
    ReadTransaction &operator=(ReadTransaction &&) = delete;

private:
    explicit ReadTransaction(SqlConnection &connection) : m_connection(&connection) {}

    SqlConnection *m_connection;
};

} // namespace upik
