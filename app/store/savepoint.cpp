// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savepoint.h"

#include <utility>

namespace upik {

Result<Savepoint> Savepoint::begin(Database &database)
{
    if (const auto begun = database.run("SAVEPOINT part"); !begun)
        return Unexpected{begun.error()};
    return Savepoint(database);
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Savepoint::~Savepoint()
{
    if (!m_database)
        return;
    // Where SQLite has rolled back all by itself there is no savepoint any more.
    if (m_database->run("ROLLBACK TO part"))
        static_cast<void>(m_database->run("RELEASE part"));
}

Result<void> Savepoint::release()
{
    if (auto released = m_database->run("RELEASE part"); !released)
        return released;
    m_database = nullptr;
    return {};
}

} // namespace upik
