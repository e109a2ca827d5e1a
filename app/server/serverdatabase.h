// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dialect.h"
#include "server/postgresconnection.h"

#include <variant>

namespace upik {

/// Where the server keeps everything: a SQLite file, or a PostgreSQL database.
using DatabaseAddress = std::variant<QString, PostgresAddress>;

/// A connection of the server with the dialect that it speaks. Made, used and closed in one
/// thread; several may be open on one database.
class ServerDatabase
{
public:
    /// What the connection is for; SQLite has one writer.
    enum class Purpose { Writing, Reading };

    static Result<ServerDatabase> open(const DatabaseAddress &address, Purpose purpose);

    /// Brings the schema up to the program's. Fails with StoreNewer where it is ahead. Several
    /// processes may do it at once.
    Result<void> migrate();

    SqlConnection &connection() { return *m_connection; }
    const Dialect &dialect() const { return *m_dialect; }

private:
    ServerDatabase(std::unique_ptr<SqlConnection> connection, const Dialect &dialect)
        : m_connection(std::move(connection)), m_dialect(&dialect)
    {}

    std::unique_ptr<SqlConnection> m_connection;
    const Dialect *m_dialect;
};

} // namespace upik
