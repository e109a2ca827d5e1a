// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace upik {

/// One connection to a SQLite file: write-ahead log, synchronous=FULL, foreign keys, deleted
/// content overwritten, schema not trusted. Belongs to one thread at a time; interrupt() alone
/// may be called from another.
///
/// Uses SQLite's own interface: QtSql hides the extended result codes by which a full disk is told
/// from a damaged file, cannot interrupt, and may bring another SQLite along.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file, or makes it where it may be written. Fails as errorFrom() says.
    /// A lock of another process is waited for as long as `patience`.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  Millis patience = 5s);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement without parameters and without an answer.
    Result<void> run(std::string_view sql);
    /// Stops what runs, or is about to run, until proceed(): it fails with StoreFailed and
    /// "interrupted" as detail. Unlike sqlite3_interrupt() it is not lost between statements.
    void interrupt() { m_stopped = true; }
    void proceed() { m_stopped = false; }

    /// Changes whenever another connection has committed something.
    Result<qint64> dataVersion();
    qint64 lastRowId() const;
    /// Rows touched by the last INSERT, UPDATE or DELETE.
    int changes() const;

    /// Moves the log into the file as far as readers allow. The writer's business alone.
    Result<void> checkpoint();
    /// Reads the whole file; StoreDamaged where something does not fit together.
    Result<void> check();

    /// The failure that SQLite has just reported.
    Error lastError() const;
    QString path() const { return m_path; }
    /// For Statement and the backup alone.
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;

    Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    Result<void> prepareConnection(Access access, Millis patience);
    /// Of the first row; empty where there is none.
    Result<QByteArray> firstColumn(std::string_view sql);
    sqlite3_stmt *take(std::string_view sql);
    void giveBack(std::string_view sql, sqlite3_stmt *statement);

    sqlite3 *m_handle;
    std::atomic<bool> m_stopped = false;
    QString m_path;
    /// Prepared and idle, by their SQL.
    std::multimap<std::string, sqlite3_stmt *, std::less<>> m_idle;
};

/// What an extended result code of SQLite means to a person: busy, full and unreadable are told
/// apart from damage, which only SQLITE_CORRUPT and SQLITE_NOTADB are.
ErrorCode errorFrom(int sqliteCode);

} // namespace upik
