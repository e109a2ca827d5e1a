// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlconnection.h"

#include <memory>

namespace upik {

/// Where a PostgreSQL database is. An empty host is the socket of this machine; an empty password
/// leaves the matter to .pgpass and pg_hba.conf.
struct PostgresAddress {
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
    QString options;   ///< further libpq options, as "sslmode=verify-full"
};

/// One connection to PostgreSQL. A statement of it waits two seconds for a lock and five for its
/// end, so that one that hangs holds up nobody for long; lost races (serialisation, deadlock, lock
/// not got) are StoreBusy: begin again.
class PostgresConnection : public SqlConnection
{
public:
    static Result<std::unique_ptr<PostgresConnection>> open(const PostgresAddress &address);

    Result<void> begin() override;

private:
    explicit PostgresConnection(const PostgresAddress &address);
    Result<void> connect(const PostgresAddress &address);
    Error errorOf(const QSqlError &error) const override;
};

/// What an SQLSTATE means to the server.
ErrorCode errorFromSqlState(QStringView state);

} // namespace upik
