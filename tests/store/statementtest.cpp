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

TEST_CASE("A statement used again forgets what was bound to it before")
{
    ScratchStore store;
    CHECK(Statement(store.database(), "SELECT coalesce(?, 7)").bind(3).number().value() == 3);
    CHECK(Statement(store.database(), "SELECT coalesce(?, 7)").number().value() == 7);
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
    CHECK(store.number("SELECT 1 WHERE typeof(x'') = 'blob'") == 1);
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
    ScratchStore store;
    CHECK(store.number("PRAGMA secure_delete") == 1);
    CHECK(store.number("PRAGMA synchronous") == 2);
    CHECK(store.number("PRAGMA foreign_keys") == 1);
    CHECK(store.number("PRAGMA trusted_schema") == 0);
    CHECK(store.number("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'") == 1);
}
