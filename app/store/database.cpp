// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <sqlite3.h>

#include <vector>

namespace upik {
namespace {

/// Statements kept prepared; more than the hot paths have.
constexpr std::size_t kMostIdle = 200;

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

Error errorOf(sqlite3 *handle, const QString &path)
{
    return {errorFrom(sqlite3_extended_errcode(handle)), path,
            QString::fromUtf8(sqlite3_errmsg(handle))};
}

} // namespace

ErrorCode errorFrom(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::StoreBusy;
    case SQLITE_FULL: return ErrorCode::StoreFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY: return ErrorCode::StoreUnreadable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::StoreDamaged;
    default: return ErrorCode::StoreFailed;
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 Millis patience)
{
    const int flags = SQLITE_OPEN_NOMUTEX
        | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY
                                      : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    keepUndoInMemory();
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return Unexpected{handle ? errorOf(handle, path) : Error{errorFrom(code), path}};
    if (const auto prepared = database->prepareConnection(access, patience); !prepared)
        return Unexpected{prepared.error()};
    return database;
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<void> Database::prepareConnection(Access access, Millis patience)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_progress_handler(m_handle, kLookEvery, isStopped, &m_stopped);
    sqlite3_busy_timeout(m_handle, static_cast<int>(patience.count()));
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

Result<QByteArray> Database::firstColumn(std::string_view sql)
{
    sqlite3_stmt *statement = take(sql);
    if (!statement)
        return Unexpected{lastError()};
    int code = sqlite3_step(statement);
    QByteArray found;
    if (code == SQLITE_ROW)
        found = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    const Error error = lastError();
    giveBack(sql, statement);
    if (code != SQLITE_DONE)
        return Unexpected{error};
    return found;
}

Result<void> Database::run(std::string_view sql)
{
    const auto done = firstColumn(sql);
    return done ? Result<void>() : Result<void>(Unexpected{done.error()});
}

Result<qint64> Database::dataVersion()
{
    const auto found = firstColumn("PRAGMA data_version");
    return found ? Result<qint64>(found->toLongLong())
                 : Result<qint64>(Unexpected{found.error()});
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

Result<void> Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr)
        == SQLITE_OK)
        return {};
    return Unexpected{lastError()};
}

Result<void> Database::check()
{
    const auto said = firstColumn("PRAGMA quick_check(1)");
    if (!said)
        return Unexpected{said.error()};
    if (*said == "ok")
        return {};
    return fail(ErrorCode::StoreDamaged, m_path, QString::fromUtf8(*said));
}

Error Database::lastError() const
{
    return errorOf(m_handle, m_path);
}

sqlite3_stmt *Database::take(std::string_view sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        sqlite3_stmt *statement = found->second;
        m_idle.erase(found);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                       SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void Database::giveBack(std::string_view sql, sqlite3_stmt *statement)
{
    if (m_idle.size() >= kMostIdle) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.emplace(sql, statement);
}

} // namespace upik
