// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgresconnection.h"

#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct StateMeaning {
    QLatin1StringView state; ///< or the class, its first two characters
    ErrorCode code;
};

/// The first that fits. Appendix A of PostgreSQL's manual.
constexpr std::array kMeanings{
    StateMeaning{QLatin1StringView("40001"), ErrorCode::StoreBusy},      // serialisation
    StateMeaning{QLatin1StringView("40P01"), ErrorCode::StoreBusy},      // deadlock
    StateMeaning{QLatin1StringView("55P03"), ErrorCode::StoreBusy},      // lock not available
    StateMeaning{QLatin1StringView("53100"), ErrorCode::StoreFull},      // disk full
    StateMeaning{QLatin1StringView("53"), ErrorCode::StoreUnreadable},   // out of resources
    StateMeaning{QLatin1StringView("57"), ErrorCode::StoreUnreadable},   // shut down, cancelled
    StateMeaning{QLatin1StringView("58"), ErrorCode::StoreUnreadable},   // system error
    StateMeaning{QLatin1StringView("08"), ErrorCode::StoreUnreadable},   // connection lost
    StateMeaning{QLatin1StringView("25006"), ErrorCode::StoreUnreadable}, // read only
    StateMeaning{QLatin1StringView("XX001"), ErrorCode::StoreDamaged},
    StateMeaning{QLatin1StringView("XX002"), ErrorCode::StoreDamaged},
};

constexpr std::array kSettings{
    "SET lock_timeout = '2s'",
    "SET statement_timeout = '5s'",
    "SET idle_in_transaction_session_timeout = '10s'",
    "SET synchronous_commit = on",
    "SET client_min_messages = warning",
};

} // namespace

ErrorCode errorFromSqlState(QStringView state)
{
    const auto found = std::ranges::find_if(
        kMeanings, [state](const StateMeaning &row) { return state.startsWith(row.state); });
    return found == kMeanings.end() ? ErrorCode::StoreFailed : found->code;
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const PostgresAddress &address)
{
    std::unique_ptr<PostgresConnection> made(new PostgresConnection(address));
    if (const auto connected = made->connect(address); !connected)
        return Unexpected{connected.error()};
    return made;
}

PostgresConnection::PostgresConnection(const PostgresAddress &address)
    : SqlConnection(u"QPSQL"_s, u"postgresql:%1"_s.arg(address.database), Fetching::AtOnce)
{}

Result<void> PostgresConnection::connect(const PostgresAddress &address)
{
    connection().setHostName(address.host);
    connection().setPort(address.port);
    connection().setDatabaseName(address.database);
    connection().setUserName(address.user);
    connection().setPassword(address.password);
    connection().setConnectOptions(address.options);
    if (!connection().open()) {
        // A connection that was never made has no SQLSTATE.
        const QSqlError error = connection().lastError();
        return fail(ErrorCode::StoreUnreadable, place(), error.databaseText());
    }
    for (const char *setting : kSettings)
        if (auto done = run(setting); !done)
            return done;
    return {};
}

Result<void> PostgresConnection::begin()
{
    return run("BEGIN ISOLATION LEVEL READ COMMITTED");
}

Error PostgresConnection::errorOf(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    const bool isLost = error.type() == QSqlError::ConnectionError || state.isEmpty();
    return {isLost ? ErrorCode::StoreUnreadable : errorFromSqlState(state), place(),
            error.databaseText()};
}

} // namespace upik
