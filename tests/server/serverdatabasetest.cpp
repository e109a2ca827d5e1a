// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverdatabase.h"

#include "server/postgrescluster.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Opens, migrates and yields the number of tables that hold nothing yet.
void checkMigrates(const DatabaseAddress &address)
{
    auto database = ServerDatabase::open(address, ServerDatabase::Purpose::Writing);
    REQUIRE(database);
    const auto migrated = database->migrate();
    INFO((migrated ? std::string() : migrated.error().detail.toStdString()));
    REQUIRE(migrated);
    CHECK(database->migrate()); // nothing left to do
    Statement heads(database->connection(), "SELECT count(*) FROM sync_head");
    CHECK(heads.number().value() == 0);
}

void addSequence(SqlConnection &connection, qint64 year)
{
    Statement add(connection, "INSERT INTO number_sequence (year, last) VALUES (?, ?)");
    REQUIRE(add.bind(year, qint64(1)).run());
}

qint64 sequences(SqlConnection &connection)
{
    return Statement(connection, "SELECT count(*) FROM number_sequence").number().value();
}

/// What is not committed is not there; what is committed others see.
void checkTransactions(const DatabaseAddress &address)
{
    auto writer = ServerDatabase::open(address, ServerDatabase::Purpose::Writing);
    REQUIRE(writer);
    REQUIRE(writer->migrate());
    auto reader = ServerDatabase::open(address, ServerDatabase::Purpose::Reading);
    REQUIRE(reader);
    {
        const auto dropped = Transaction::begin(writer->connection());
        REQUIRE(dropped);
        addSequence(writer->connection(), 2025);
    }
    CHECK(sequences(reader->connection()) == 0);
    auto kept = Transaction::begin(writer->connection());
    REQUIRE(kept);
    addSequence(writer->connection(), 2026);
    CHECK(sequences(reader->connection()) == 0);
    REQUIRE(kept->commit());
    CHECK(sequences(reader->connection()) == 1);
}

} // namespace

TEST_CASE("The server makes its tables in a SQLite file", "[serverdatabase]")
{
    const QTemporaryDir folder;
    checkMigrates(folder.filePath(u"upik.db"_s));
}

TEST_CASE("The server makes its tables in PostgreSQL", "[serverdatabase][postgres]")
{
    UPIK_NEED_POSTGRES();
    checkMigrates(PostgresCluster::get()->newDatabase());
}

TEST_CASE("A transaction on a SQLite file is whole or not at all", "[serverdatabase]")
{
    const QTemporaryDir folder;
    checkTransactions(folder.filePath(u"upik.db"_s));
}

TEST_CASE("A transaction on PostgreSQL is whole or not at all", "[serverdatabase][postgres]")
{
    UPIK_NEED_POSTGRES();
    checkTransactions(PostgresCluster::get()->newDatabase());
}

TEST_CASE("The server refuses a database that is newer than itself", "[serverdatabase][postgres]")
{
    UPIK_NEED_POSTGRES();
    auto database = ServerDatabase::open(PostgresCluster::get()->newDatabase(),
                                         ServerDatabase::Purpose::Writing);
    REQUIRE(database);
    REQUIRE(database->migrate());
    REQUIRE(database->connection().run("UPDATE schema_version SET number = 900"));
    const auto refused = database->migrate();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreNewer);
}

TEST_CASE("A text of any letters comes back from PostgreSQL as it was",
          "[serverdatabase][postgres]")
{
    UPIK_NEED_POSTGRES();
    auto database = ServerDatabase::open(PostgresCluster::get()->newDatabase(),
                                         ServerDatabase::Purpose::Writing);
    REQUIRE(database);
    const QStringList odd{u"'; DROP TABLE event; --"_s, u"ꦲꦏ꧀ꦱꦫ 👩‍👩‍👧"_s,
                          u"\\x00 ? $1 %s"_s, QString()};
    for (const QString &text : odd) {
        Statement echo(database->connection(), "SELECT CAST(? AS TEXT)");
        const auto back = echo.bind(text).first([](RowReader &row) { return row.text(); });
        REQUIRE(back);
        CHECK(back->value_or(u"none"_s) == text);
    }
}

TEST_CASE("A lost connection to PostgreSQL is told as unreadable", "[serverdatabase][postgres]")
{
    UPIK_NEED_POSTGRES();
    const PostgresAddress address = PostgresCluster::get()->newDatabase();
    auto database = ServerDatabase::open(address, ServerDatabase::Purpose::Writing);
    REQUIRE(database);
    PostgresCluster::get()->terminateBackends(address.database);
    const auto refused = database->connection().run("SELECT 1");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StoreUnreadable);
}

TEST_CASE("A race lost in PostgreSQL is told as busy", "[serverdatabase]")
{
    CHECK(errorFromSqlState(u"40001") == ErrorCode::StoreBusy);
    CHECK(errorFromSqlState(u"40P01") == ErrorCode::StoreBusy);
    CHECK(errorFromSqlState(u"55P03") == ErrorCode::StoreBusy);
    CHECK(errorFromSqlState(u"53100") == ErrorCode::StoreFull);
    CHECK(errorFromSqlState(u"42601") == ErrorCode::StoreFailed);
}

} // namespace upik
