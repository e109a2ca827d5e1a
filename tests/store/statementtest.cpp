// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scratchstore.h"
#include "store/transaction.h"
#include "support/catch.h"
#include "support/oddtexts.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString readText(RowReader &row)
{
    return row.text();
}

} // namespace

TEST_CASE("Whatever somebody typed comes back from the database byte for byte")
{
    ScratchStore store;
    REQUIRE(store.database().run("CREATE TABLE typed (said TEXT)"));
    for (const QString &text : oddTexts()) {
        Statement insert(store.database(), "INSERT INTO typed VALUES (?)");
        REQUIRE(insert.bind(text).run());
        Statement select(store.database(), "SELECT said FROM typed ORDER BY rowid DESC LIMIT 1");
        CHECK(select.first(readText)->value().toUtf8() == text.toUtf8());
    }
}

TEST_CASE("A text with a quote in it ends no statement")
{
    ScratchStore store;
    REQUIRE(store.database().run("CREATE TABLE typed (said TEXT)"));
    Statement insert(store.database(), "INSERT INTO typed VALUES (?)");
    REQUIRE(insert.bind(u"'); DROP TABLE typed; --"_s).run());
    CHECK(store.number("SELECT count(*) FROM typed") == 1);
}

TEST_CASE("A statement that is no SQL fails when it is run")
{
    ScratchStore store;
    const auto done = Statement(store.database(), "SELEKT 1").run();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::StoreFailed);
    CHECK(done.error().detail.contains(u"SELEKT"));
}

TEST_CASE("A statement given too many values fails instead of dropping one")
{
    ScratchStore store;
    const auto done = Statement(store.database(), "SELECT ?").bind(1, 2).run();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::StoreFailed);
}

TEST_CASE("A parameter left out fails, whatever was bound to it before")
{
    ScratchStore store;
    const auto seven = [&store] { return Statement(store.database(), "SELECT coalesce(?, 7)"); };
    CHECK_FALSE(seven().number());
    CHECK(seven().bind(3).number().value() == 3);
    CHECK_FALSE(seven().number());
    CHECK(seven().bind(std::nullopt).number().value() == 7);
}

TEST_CASE("A statement that failed once can be bound and run again")
{
    ScratchStore store;
    Statement insert(store.database(), "INSERT INTO meta VALUES (?, ?)");
    REQUIRE(insert.bind(u"a"_s, u"1"_s).run());
    CHECK_FALSE(insert.bind(u"a"_s, u"2"_s).run());
    CHECK(insert.bind(u"b"_s, u"3"_s).run());
    CHECK(store.number("SELECT count(*) FROM meta WHERE k IN ('a', 'b')") == 2);
}

TEST_CASE("A statement tells how many rows it changed, and an insert its row")
{
    ScratchStore store;
    REQUIRE(store.database().run("CREATE TABLE typed (id INTEGER PRIMARY KEY, said TEXT)"));
    Statement insert(store.database(), "INSERT INTO typed (said) VALUES (?)");
    CHECK(insert.bind(u"satu"_s).insert().value() == 1);
    CHECK(insert.bind(u"dua"_s).insert().value() == 2);
    CHECK(Statement(store.database(), "UPDATE typed SET said = ''").change().value() == 2);
    CHECK(Statement(store.database(), "DELETE FROM typed WHERE id = 9").change().value() == 0);
}

TEST_CASE("A byte order mark that was typed stays, and half a character spoils no other")
{
    ScratchStore store;
    const auto echo = [&store](const QString &text) {
        return Statement(store.database(), "SELECT ?").bind(text).first(readText)->value();
    };
    const QString marked = QChar(QChar::ByteOrderMark) + u"aduan"_s;
    const QString swapped = QChar(QChar::ByteOrderSwapped) + u"aduan"_s;
    CHECK(echo(marked) == marked);
    CHECK(echo(swapped).mid(1) == u"aduan"_s); // no character, and SQLite keeps none for it
    CHECK(echo(QChar(0xd83d) + u"bc"_s) == u"?bc"_s);
    CHECK(echo(u"a"_s + QChar(u'\0') + u"b"_s).size() == 3);
}

TEST_CASE("The same SQL may run twice at a time")
{
    ScratchStore store;
    int pairs = 0;
    Statement outer(store.database(), "SELECT value FROM json_each('[1,2]')");
    REQUIRE(outer.each([&](RowReader &) {
        Statement inner(store.database(), "SELECT value FROM json_each('[1,2]')");
        REQUIRE(inner.each([&](RowReader &) { ++pairs; }));
    }));
    CHECK(pairs == 4);
}

TEST_CASE("No value is told from an empty one")
{
    ScratchStore store;
    Statement select(store.database(), "SELECT ?, ?, ?");
    select.bind(std::optional<Instant>(), QString(), QByteArray());
    const auto row = select.first([](RowReader &r) {
        const bool none = !r.maybeInstant();
        return none && r.text().isEmpty() && r.bytes().isEmpty();
    });
    CHECK(row->value());
    Statement types(store.database(), "SELECT typeof(?) || typeof(?) || typeof(?)");
    types.bind(std::optional<Instant>(), QString(), QByteArray());
    CHECK(types.first(readText)->value() == u"nulltextblob"_s);
}

TEST_CASE("A row is copied as it is, the empty values and the missing ones too")
{
    ScratchStore store;
    REQUIRE(store.database().run("CREATE TABLE kept (a, b, c, d, e)"));
    Statement source(store.database(), "SELECT x'', '', NULL, 7, x'00ff'");
    Statement target(store.database(), "INSERT INTO kept VALUES (?, ?, ?, ?, ?)");
    REQUIRE(source.each([&](RowReader &row) { REQUIRE(target.copy(row).run()); }));
    CHECK(store.number("SELECT count(*) FROM kept WHERE a IS x'' AND b IS '' AND c IS NULL "
                       "AND d IS 7 AND e IS x'00ff'") == 1);
}

TEST_CASE("What is not committed is gone")
{
    ScratchStore store;
    {
        auto transaction = Transaction::begin(store.database());
        REQUIRE(transaction);
        REQUIRE(store.database().run("INSERT INTO meta VALUES ('a', 'b')"));
    }
    CHECK(store.number("SELECT count(*) FROM meta") == 0);
}

TEST_CASE("What is committed is there for others")
{
    ScratchStore store;
    REQUIRE(store.write([](Database &db) { return db.run("INSERT INTO meta VALUES ('a', 'b')"); }));
    const auto other = Database::open(store.path(), Database::Access::ReadOnly);
    CHECK(Statement(**other, "SELECT count(*) FROM meta").number().value() == 1);
}

TEST_CASE("A reader writes nothing")
{
    ScratchStore store;
    const auto reader = Database::open(store.path(), Database::Access::ReadOnly);
    const auto done = (*reader)->run("INSERT INTO meta VALUES ('a', 'b')");
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::StoreUnreadable);
}

TEST_CASE("Deleted personal data is overwritten and commits reach the disk")
{
    const QTemporaryDir folder;
    const auto database = openedAt(folder.filePath(u"upik.db"_s));
    const auto number = [&](std::string_view sql) {
        return Statement(*database, sql).number().value();
    };
    CHECK(number("PRAGMA secure_delete") == 1);
    CHECK(number("PRAGMA synchronous") == 2);
    CHECK(number("PRAGMA foreign_keys") == 1);
    CHECK(number("PRAGMA trusted_schema") == 0);
    CHECK(number("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'") == 1);
}
