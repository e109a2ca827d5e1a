// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/sqlconnection.h"

#include <atomic>
#include <memory>

namespace upik {

/// One connection to a SQLite file: write-ahead log, synchronous=FULL, foreign keys, deleted
/// content overwritten, schema not trusted. Made, used and closed in one thread; interrupt() alone
/// may be called from another.
///
/// A connection of QtSql. Two things it has no word for are told to SQLite itself through the
/// driver's handle: a sign by which a running statement stops, and where undo is kept. Debian's
/// driver is linked with the library that we link.
class Database : public SqlConnection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file, or makes it where it may be written. Fails as errorFrom() says.
    /// A lock of another process is waited for as long as `patience`.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  Millis patience = 5s);

    /// IMMEDIATE: waits for the lock now.
    Result<void> begin() override;
    /// Stops what runs, or is about to run, until proceed(): it fails with StoreFailed and
    /// "interrupted" as detail. Unlike sqlite3_interrupt() it is not lost between statements.
    void interrupt() { m_stopped = true; }
    void proceed() { m_stopped = false; }

    /// Changes whenever another connection has committed something.
    Result<qint64> dataVersion();

    /// Moves the log into the file as far as readers allow. The writer's business alone.
    Result<void> checkpoint();
    /// Moves all of it into the file and leaves none of its bytes; false where a reader is in the
    /// way. Never waits. The writer's business alone.
    Result<bool> emptyLog();
    /// Ends the log: the file holds everything by itself and can be renamed once it is closed.
    /// Fails with StoreBusy where somebody else has it open.
    Result<void> foldLog();
    /// Reads the whole file; StoreDamaged where something does not fit together.
    Result<void> check();

    QString path() const { return place(); }

private:
    explicit Database(const QString &path)
        : SqlConnection(QStringLiteral("QSQLITE"), path, Fetching::RowByRow)
    {}
    Result<void> connect(Access access, Millis patience);
    Result<void> prepareConnection(Access access);
    Error errorOf(const QSqlError &error) const override;

    std::atomic<bool> m_stopped = false;
};

/// What an extended result code of SQLite means to a person: busy, full and unreadable are told
/// apart from damage, which only SQLITE_CORRUPT and SQLITE_NOTADB are.
ErrorCode errorFrom(int sqliteCode);

} // namespace upik
