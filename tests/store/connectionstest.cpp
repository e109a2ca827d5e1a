// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"
#include "store/scratchstore.h"
#include "store/settingsstore.h"
#include "store/storethreads.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Result<void> setFact(Database &database, const QString &key)
{
    return SettingsStore(database).setFact(key, u"v"_s);
}

qint64 facts(Database &database)
{
    return Statement(database, "SELECT count(*) FROM meta").number().value();
}

std::unique_ptr<Database> readerOf(const QString &path)
{
    return std::move(*Database::open(path, Database::Access::ReadOnly, 10ms));
}

/// Moves the whole log into the file and empties it; false where somebody still reads in it.
bool emptiesLog(Database &database)
{
    return Statement(database, "PRAGMA wal_checkpoint(TRUNCATE)").number().value() == 0;
}

} // namespace

TEST_CASE("Somebody who reads row by row sees what stood there when he began")
{
    ScratchStore store;
    for (int i = 0; i < 10; ++i)
        REQUIRE(setFact(store.database(), QString::number(i)));
    const auto reader = readerOf(store.path());
    int seen = 0;
    REQUIRE(Statement(*reader, "SELECT k FROM meta").each([&](RowReader &) {
        if (++seen == 3)
            CHECK(store.write([](Database &db) { return db.run("DELETE FROM meta"); }));
    }));
    CHECK(seen == 10);
    CHECK(facts(*reader) == 0);
}

TEST_CASE("A reader who took only the first row holds up no checkpoint")
{
    ScratchStore store;
    for (int i = 0; i < 50; ++i)
        REQUIRE(setFact(store.database(), QString::number(i)));
    const auto reader = readerOf(store.path());
    Statement kept(*reader, "SELECT k FROM meta ORDER BY k");
    CHECK(kept.first([](RowReader &row) { return row.text(); })->value() == u"0"_s);
    CHECK(kept.number());
    REQUIRE(setFact(store.database(), u"one more"_s));
    CHECK(emptiesLog(store.database()));
    CHECK(QFileInfo(store.path() + u"-wal"_s).size() == 0);
}

TEST_CASE("A reader in the middle of the rows does hold it up, and lets go at the end")
{
    ScratchStore store;
    REQUIRE(setFact(store.database(), u"a"_s));
    REQUIRE(setFact(store.database(), u"b"_s));
    const auto reader = readerOf(store.path());
    const auto writer = openedAt(store.path());
    bool emptied = true;
    REQUIRE(Statement(*reader, "SELECT k FROM meta").each([&](RowReader &) {
        REQUIRE(setFact(*writer, u"c"_s));
        emptied = emptied && emptiesLog(*writer);
    }));
    CHECK_FALSE(emptied);
    CHECK(emptiesLog(*writer));
}

TEST_CASE("A failed statement does not keep the next transaction from being written")
{
    ScratchStore store;
    const auto failing = store.write([](Database &db) -> Result<void> {
        if (auto set = setFact(db, u"a"_s); !set)
            return set;
        return db.run("INSERT INTO meta VALUES ('a', 'again')");
    });
    REQUIRE_FALSE(failing);
    CHECK(facts(store.database()) == 0);
    CHECK(store.write([](Database &db) { return setFact(db, u"b"_s); }));
    CHECK(emptiesLog(store.database()));
}

TEST_CASE("A version of the data changes with what others write, not with one's own")
{
    ScratchStore store;
    const auto other = openedAt(store.path());
    const qint64 first = store.database().dataVersion().value();
    REQUIRE(setFact(store.database(), u"own"_s));
    CHECK(store.database().dataVersion().value() == first);
    REQUIRE(setFact(*other, u"other"_s));
    CHECK(store.database().dataVersion().value() != first);
}

TEST_CASE("A statement that meets another program's lock is told busy and can be run again")
{
    ScratchStore store;
    const auto other = openedAt(store.path());
    Statement insert(store.database(), "INSERT INTO meta VALUES (?, 'v')");
    {
        const auto holding = Transaction::begin(*other);
        const auto refused = insert.bind(u"a"_s).run();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::StoreBusy);
        CHECK(refused.error().place == store.path());
    }
    CHECK(insert.bind(u"a"_s).run());
}

TEST_CASE("A reader refuses every kind of write and goes on reading")
{
    ScratchStore store;
    const auto reader = readerOf(store.path());
    for (const char *sql : {"DELETE FROM meta", "CREATE TABLE mine (n)", "DROP TABLE complaint",
                            "UPDATE complaint SET title = ''"}) {
        const auto done = reader->run(sql);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::StoreUnreadable);
    }
    CHECK(facts(*reader) == 0);
}

TEST_CASE("A file that is not there is not made by a reader")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.db"_s);
    const auto opened = Database::open(path, Database::Access::ReadOnly);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreUnreadable);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("A path with spaces, quotes and letters of other scripts is opened like any other")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"aduan; 'warga' ?x=1#y%20 ꦗꦺꦴꦒ꧀ꦗ.db"_s);
    REQUIRE(setFact(*openedAt(path), u"a"_s));
    CHECK(QFile::exists(path));
    CHECK(facts(*readerOf(path)) == 1);
}

TEST_CASE("Two programs that open a new file at once make one schema")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"upik.db"_s);
    auto one = std::move(*Database::open(path, Database::Access::ReadWrite));
    auto two = std::move(*Database::open(path, Database::Access::ReadWrite));
    CHECK(Migrator().migrate(*one).value() == Migrator().newest());
    CHECK(Migrator().migrate(*two).value() == Migrator().newest());
    REQUIRE(setFact(*one, u"a"_s));
    CHECK(facts(*two) == 1);
}

TEST_CASE("A file with the header of a database and nonsense behind it is damaged")
{
    ScratchStore store;
    store.close();
    QFile file(store.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(4096, '\x5A'));
    file.close();
    const auto opened = StoreThreads::open(store.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::StoreDamaged);
}
