// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sop.h"
#include "store/sqlconnection.h"

#include <QStringList>

namespace upik {

/// Looks across the server's complaints, without opening what is closed in them.
/// Everything fails as the store does.
class CasesReader
{
public:
    explicit CasesReader(SqlConnection &connection) : m_connection(connection) {}

    /// All complaints, in the order of their numbers.
    Result<QStringList> ids();
    /// Whether a complaint came in by this channel under this number, whatever its case; false for
    /// an empty number.
    Result<bool> knows(Channel channel, const QString &channelNumber);
    /// Whether the events of a complaint are dense and chained by their hashes from the first on
    /// (eventHash()).
    Result<bool> isChained(const QString &complaint);

private:
    SqlConnection &m_connection;
};

} // namespace upik
