// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/auditchain.h"
#include "server/dialect.h"
#include "store/sqlconnection.h"

#include <optional>

namespace upik {

/// The audit as it is stored, one dense chain for all writers. Everything fails as the store does.
class AuditLog
{
public:
    AuditLog(SqlConnection &connection, const Dialect &dialect, const SecretKey &serverKey)
        : m_connection(connection), m_dialect(dialect), m_serverKey(serverKey)
    {}

    /// Adds the row, whose id is given here. Others wait for the history's row meanwhile, so it
    /// belongs at the end of a transaction. REQUIRES: a write transaction.
    Result<void> add(AuditRow row);
    /// The id of the first row that is missing or was changed; none where the chain is whole.
    Result<std::optional<qint64>> firstFault();

private:
    SqlConnection &m_connection;
    const Dialect &m_dialect;
    const SecretKey &m_serverKey;
};

} // namespace upik
