// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/sqlitemeaning.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A row with all its indexes is undone out of memory, not out of a file made for it. Takes effect
/// before the first connection of the program.
void keepUndoInMemory()
{
    constexpr int kMostBytes = 4 * 1024 * 1024;
    static const int told = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, kMostBytes);
    Q_UNUSED(told)
}

/// Steps of SQLite's machine between two looks at the flag: well under a millisecond.
constexpr int kLookEvery = 10'000;

int isStopped(void *flag)
{
    return static_cast<std::atomic<bool> *>(flag)->load() ? 1 : 0;
}

/// None where QtSql was given another driver than it was asked for.
sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

ErrorCode errorFrom(int sqliteCode)
{
    const SqliteMeaning *known = sqliteMeaning(sqliteCode);
    return known ? known->error : ErrorCode::StoreFailed;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 Millis patience)
{
    keepUndoInMemory();
    std::unique_ptr<Database> database(new Database(path));
    if (const auto connected = database->connect(access, patience); !connected)
        return Unexpected{connected.error()};
    if (const auto prepared = database->prepareConnection(access); !prepared)
        return Unexpected{prepared.error()};
    return database;
}

Result<void> Database::connect(Access access, Millis patience)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection().setConnectOptions(options);
    connection().setDatabaseName(path());
    if (!connection().open())
        return Unexpected{errorOf(connection().lastError())};
    sqlite3 *handle = handleOf(connection());
    if (!handle)
        return fail(ErrorCode::StoreFailed, path(), connection().driverName());
    sqlite3_progress_handler(handle, kLookEvery, isStopped, &m_stopped);
    return {};
}

Result<void> Database::prepareConnection(Access access)
{
    // Under WAL, FULL makes each commit durable. The file is not mapped into memory: a read
    // error would then end the program instead of being told.
    std::vector<const char *> pragmas = {
        "PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF"};
    if (access == Access::ReadOnly)
        pragmas.insert(pragmas.end(), {"PRAGMA query_only=ON", "PRAGMA cache_size=-2000"});
    else
        pragmas.insert(pragmas.end(),
                       {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                        "PRAGMA secure_delete=ON", "PRAGMA wal_autocheckpoint=8000",
                        "PRAGMA cache_size=-16000"});
    for (const char *pragma : pragmas)
        if (auto done = run(pragma); !done)
            return done;
    return run("SELECT count(*) FROM sqlite_schema");
}

Result<void> Database::begin()
{
    return run("BEGIN IMMEDIATE");
}

Result<qint64> Database::dataVersion()
{
    const auto found = firstColumn("PRAGMA data_version");
    return found ? Result<qint64>(found->toLongLong())
                 : Result<qint64>(Unexpected{found.error()});
}

Result<void> Database::checkpoint()
{
    return run("PRAGMA wal_checkpoint(PASSIVE)");
}

Result<bool> Database::emptyLog()
{
    const auto patience = firstColumn("PRAGMA busy_timeout");
    if (!patience)
        return Unexpected{patience.error()};
    if (auto hurried = run("PRAGMA busy_timeout=0"); !hurried)
        return Unexpected{hurried.error()};
    const auto busy = firstColumn("PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string again = "PRAGMA busy_timeout=" + std::to_string(patience->toInt());
    if (auto calm = run(again); !calm)
        return Unexpected{calm.error()};
    return busy ? Result<bool>(busy->toInt() == 0) : Unexpected{busy.error()};
}

Result<void> Database::foldLog()
{
    const auto mode = firstColumn("PRAGMA journal_mode=DELETE");
    if (!mode)
        return Unexpected{mode.error()};
    if (mode->toString() == "delete"_L1)
        return {};
    return fail(ErrorCode::StoreBusy, path(), mode->toString());
}

Result<void> Database::check()
{
    const auto said = firstColumn("PRAGMA quick_check(1)");
    if (!said)
        return Unexpected{said.error()};
    if (said->toString() == "ok"_L1)
        return {};
    return fail(ErrorCode::StoreDamaged, path(), said->toString());
}

/// What we have no words for stays as SQLite says it: it is for whoever mends the program.
Error Database::errorOf(const QSqlError &error) const
{
    if (const SqliteMeaning *known = sqliteMeaning(error.nativeErrorCode().toInt()))
        return {known->error, path(), QLatin1StringView(known->words)};
    const QString said = error.databaseText();
    return {ErrorCode::StoreFailed, path(), said.isEmpty() ? error.driverText() : said};
}

} // namespace upik
