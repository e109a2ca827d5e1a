// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverdatabase.h"

#include "store/database.h"
#include "store/migrator.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<ServerDatabase> ServerDatabase::open(const DatabaseAddress &address, Purpose purpose)
{
    if (const auto *postgres = std::get_if<PostgresAddress>(&address)) {
        auto connection = PostgresConnection::open(*postgres);
        if (!connection)
            return Unexpected{connection.error()};
        return ServerDatabase(std::move(connection).value(), kPostgresDialect);
    }
    const auto access = purpose == Purpose::Writing ? Database::Access::ReadWrite
                                                    : Database::Access::ReadOnly;
    auto file = Database::open(std::get<QString>(address), access);
    if (!file)
        return Unexpected{file.error()};
    return ServerDatabase(std::move(file).value(), kSqliteDialect);
}

Result<void> ServerDatabase::migrate()
{
    const SchemaNumber number{m_dialect->schemaVersion, m_dialect->setSchemaVersion,
                              m_dialect->makeSchemaVersion};
    const auto reached = Migrator(u":/sql/server"_s, number).migrate(*m_connection);
    return reached ? Result<void>() : Unexpected{reached.error()};
}

} // namespace upik
