// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"
#include "store/migrator.h"
#include "store/scratchstore.h"
#include "store/sqlitemeaning.h"
#include "store/storethreads.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

ErrorCode failureOf(const Result<void> &done)
{
    REQUIRE_FALSE(done);
    return done.error().code;
}

Result<void> addFact(Database &database)
{
    return database.run("INSERT INTO meta VALUES (hex(randomblob(8)), hex(randomblob(20000)))");
}

/// As if the disk refused to write beyond so many bytes of a file.
class WriteLimit
{
public:
    explicit WriteLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit narrow{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~WriteLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(WriteLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// Overwrites the middle of the file, as a failing disk does.
void spoil(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(200, '\xA5'));
    }
}

} // namespace

TEST_CASE("A file that another program holds is busy, not damaged")
{
    ScratchStore store;
    const auto other = openedAt(store.path());
    const auto holding = Transaction::begin(*other);
    REQUIRE(holding);
    const auto begun = Transaction::begin(store.database());
    REQUIRE_FALSE(begun);
    CHECK(begun.error().code == ErrorCode::StoreBusy);
}

TEST_CASE("After another program has let go, the desk writes again")
{
    ScratchStore store;
    const auto other = openedAt(store.path());
    {
        const auto holding = Transaction::begin(*other);
        CHECK_FALSE(Transaction::begin(store.database()));
    }
    CHECK(store.write(addFact));
}

TEST_CASE("A full disk is told as such, and nothing is half-written")
{
    ScratchStore store;
    const QString number = store.add(store.another());
    const qint64 pages = store.number("PRAGMA page_count");
    REQUIRE(store.database().run("PRAGMA max_page_count=" + std::to_string(pages + 2)));
    CHECK(failureOf(store.write(addFact)) == ErrorCode::StoreFull);
    CHECK(store.number("SELECT count(*) FROM meta") == 0);
    CHECK(store.complaint(number).number == number);
}

TEST_CASE("When there is room on the disk again, writing goes on")
{
    ScratchStore store;
    const qint64 pages = store.number("PRAGMA page_count");
    REQUIRE(store.database().run("PRAGMA max_page_count=" + std::to_string(pages)));
    CHECK_FALSE(store.write(addFact));
    REQUIRE(store.database().run("PRAGMA max_page_count=100000"));
    CHECK(store.write(addFact));
}

TEST_CASE("A failure that SQLite has a word for is told in exactly that word")
{
    ScratchStore store;
    REQUIRE(store.database().run("PRAGMA query_only=ON"));
    const auto refused = store.write(addFact);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QString::fromUtf8(sqlite3_errstr(SQLITE_READONLY)));
}

TEST_CASE("The store knows SQLite's words for what happens to files, and not for mistakes of ours")
{
    for (const int code : {SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN,
                           SQLITE_PERM, SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_NOTADB,
                           SQLITE_NOMEM, SQLITE_INTERRUPT})
        CHECK(QLatin1StringView(sqliteMeaning(code)->words)
              == QLatin1StringView(sqlite3_errstr(code)));
    CHECK_FALSE(sqliteMeaning(SQLITE_CONSTRAINT));
    CHECK_FALSE(sqliteMeaning(SQLITE_OK));
}

TEST_CASE("A disk that does not take the bytes is unreadable, not damaged")
{
    ScratchStore store;
    const WriteLimit limit(16 * 1024);
    CHECK(failureOf(store.write(addFact)) == ErrorCode::StoreUnreadable);
}

TEST_CASE("A folder where the file should be is unreadable, not damaged")
{
    const QTemporaryDir folder;
    const auto opened = Database::open(folder.path(), Database::Access::ReadWrite);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreUnreadable);
    CHECK(opened.error().place == folder.path());
}

TEST_CASE("A file that is no database is damaged")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"upik.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto opened = StoreThreads::open(file.fileName());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("A database with overwritten pages is damaged")
{
    ScratchStore store;
    for (int i = 0; i < 50; ++i)
        store.add(store.another());
    store.close();
    spoil(store.path());
    const auto opened = Database::open(store.path(), Database::Access::ReadWrite);
    const auto checked = opened ? (*opened)->check() : Result<void>(Unexpected{opened.error()});
    CHECK(failureOf(checked) == ErrorCode::StoreDamaged);
}

TEST_CASE("A sound database passes its check")
{
    ScratchStore store;
    store.add(store.another());
    CHECK(store.database().check());
}

TEST_CASE("Only corruption is taken for damage")
{
    CHECK(errorFrom(SQLITE_CORRUPT_INDEX) == ErrorCode::StoreDamaged);
    CHECK(errorFrom(SQLITE_NOTADB) == ErrorCode::StoreDamaged);
    CHECK(errorFrom(SQLITE_BUSY_SNAPSHOT) == ErrorCode::StoreBusy);
    CHECK(errorFrom(SQLITE_LOCKED_SHAREDCACHE) == ErrorCode::StoreBusy);
    CHECK(errorFrom(SQLITE_IOERR_FSYNC) == ErrorCode::StoreUnreadable);
    CHECK(errorFrom(SQLITE_IOERR_READ) == ErrorCode::StoreUnreadable);
    CHECK(errorFrom(SQLITE_CANTOPEN_ISDIR) == ErrorCode::StoreUnreadable);
    CHECK(errorFrom(SQLITE_READONLY_DBMOVED) == ErrorCode::StoreUnreadable);
    CHECK(errorFrom(SQLITE_FULL) == ErrorCode::StoreFull);
    CHECK(errorFrom(SQLITE_CONSTRAINT_UNIQUE) == ErrorCode::StoreFailed);
    CHECK(errorFrom(SQLITE_NOMEM) == ErrorCode::StoreFailed);
}
