// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/readtransaction.h"

#include <utility>

namespace upik {

Result<ReadTransaction> ReadTransaction::begin(ServerDatabase &database)
{
    SqlConnection &connection = database.connection();
    if (const auto begun = connection.run(database.dialect().beginReading); !begun)
        return Unexpected{begun.error()};
    return ReadTransaction(connection);
}

ReadTransaction::ReadTransaction(ReadTransaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

ReadTransaction::~ReadTransaction()
{
    if (m_connection)
        static_cast<void>(m_connection->run("ROLLBACK"));
}

} // namespace upik
