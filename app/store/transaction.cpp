// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include <utility>

namespace upik {

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return Unexpected{begun.error()};
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // Where SQLite has rolled back by itself, this fails and nothing is lost by that.
    if (m_database)
        static_cast<void>(m_database->run("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (auto committed = m_database->run("COMMIT"); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

} // namespace upik
