// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include <utility>

namespace upik {

Result<Transaction> Transaction::begin(SqlConnection &connection)
{
    if (const auto begun = connection.begin(); !begun)
        return Unexpected{begun.error()};
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    // Where the engine has rolled back by itself, this fails and nothing is lost by that.
    if (m_connection)
        static_cast<void>(m_connection->run("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (auto committed = m_connection->run("COMMIT"); !committed)
        return committed;
    m_connection = nullptr;
    return {};
}

} // namespace upik
