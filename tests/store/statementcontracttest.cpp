// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scratchstore.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/oddtexts.h"

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A store with a table that takes anything.
struct Shelf {
    ScratchStore store;
    Database &database = store.database();

    Shelf() { REQUIRE(database.run("CREATE TABLE shelf (n INTEGER PRIMARY KEY, v ANY) STRICT")); }
    qint64 count() { return store.number("SELECT count(*) FROM shelf"); }
    Result<void> put(const auto &value)
    {
        return Statement(database, "INSERT INTO shelf (v) VALUES (?)").bind(value).run();
    }
    /// What lies on top, read in this way, and what SQLite says it is.
    template <typename Read>
    auto top(Read read)
    {
        Statement statement(database, "SELECT v FROM shelf ORDER BY n DESC LIMIT 1");
        return statement.first([&](RowReader &row) { return (row.*read)(); })->value();
    }
    QString kind()
    {
        Statement statement(database, "SELECT typeof(v) FROM shelf ORDER BY n DESC LIMIT 1");
        return statement.first([](RowReader &row) { return row.text(); })->value();
    }
};

/// Runs for some seconds where nothing stops it.
Result<qint64> longCount(Database &database)
{
    return Statement(database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                               "LIMIT 60000000) SELECT count(*) FROM n")
        .number();
}

} // namespace

TEST_CASE("A number comes back from the database as it was, to the ends of its range")
{
    Shelf shelf;
    using Limits = std::numeric_limits<qint64>;
    for (const qint64 number : {Limits::min(), Limits::min() + 1, qint64(-1), qint64(0), qint64(1),
                                qint64(1) << 53, (qint64(1) << 53) + 1, Limits::max()}) {
        REQUIRE(shelf.put(number));
        CHECK(shelf.kind() == u"integer"_s);
        CHECK(shelf.top(&RowReader::integer) == number);
        REQUIRE(shelf.put(fromMillis(number)));
        CHECK(shelf.top(&RowReader::maybeInstant) == fromMillis(number));
    }
}

TEST_CASE("A coordinate comes back from the database to its last bit")
{
    Shelf shelf;
    using Limits = std::numeric_limits<double>;
    for (const double number : {0.1, -7.806238123456789, 110.4, Limits::max(), Limits::min(),
                                Limits::denorm_min(), -0.0}) {
        REQUIRE(shelf.put(number));
        CHECK(shelf.kind() == u"real"_s);
        CHECK(shelf.top(&RowReader::real) == number);
        CHECK(std::signbit(shelf.top(&RowReader::real)) == std::signbit(number));
    }
}

TEST_CASE("Bytes come back from the database as they were, NUL and all")
{
    Shelf shelf;
    Dice dice(3);
    for (const int length : {1, 2, 255, 4096, 100'000}) {
        const QByteArray bytes = '\0' + dice.bytes(length) + '\0';
        REQUIRE(shelf.put(bytes));
        CHECK(shelf.kind() == u"blob"_s);
        CHECK(shelf.top(&RowReader::bytes) == bytes);
    }
}

TEST_CASE("A text that begins or ends with what machines put there comes back with it")
{
    Shelf shelf;
    for (const QString &text : {u"\uFEFF"_s, u"\uFEFFtext"_s, u"\uFEFF\uFEFFtext"_s,
                                u"text\uFEFF"_s, QString(QChar(0)), u"text"_s + QChar(0),
                                QChar(0) + u"text"_s}) {
        REQUIRE(shelf.put(text));
        CHECK(shelf.kind() == u"text"_s);
        CHECK(shelf.top(&RowReader::text) == text);
    }
}

TEST_CASE("Half a character costs itself only")
{
    Shelf shelf;
    for (const auto half : {char16_t(0xD83D), char16_t(0xDC68)}) {
        for (const QString &text : {u"sebelum "_s + QChar(half) + u" sesudah"_s,
                                    u"sebelum "_s + QChar(half), QChar(half) + u"sesudah"_s}) {
            REQUIRE(shelf.put(text));
            const QString back = shelf.top(&RowReader::text);
            CHECK(back == QString::fromUtf8(text.toUtf8()));
            CHECK(back.size() == text.size());
        }
    }
}

TEST_CASE("Random texts come back byte for byte")
{
    Shelf shelf;
    Dice dice(4);
    for (int i = 0; i < 300; ++i) {
        const QString text = dice.text();
        REQUIRE(shelf.put(text));
        CHECK(shelf.top(&RowReader::text).toUtf8() == text.toUtf8());
    }
}

TEST_CASE("What is empty is stored as empty, what is absent as nothing")
{
    Shelf shelf;
    const auto kindOf = [&](const auto &value) {
        REQUIRE(shelf.put(value));
        return shelf.kind();
    };
    CHECK(kindOf(QString()) == u"text"_s);
    CHECK(kindOf(u""_s) == u"text"_s);
    CHECK(kindOf(""_L1) == u"text"_s);
    CHECK(kindOf(QByteArray()) == u"blob"_s);
    CHECK(kindOf(QByteArray("")) == u"blob"_s);
    CHECK(kindOf(false) == u"integer"_s);
    CHECK(kindOf(std::nullopt) == u"null"_s);
    CHECK(kindOf(std::optional<double>()) == u"null"_s);
    CHECK(kindOf(std::optional<double>(0)) == u"real"_s);
    CHECK(kindOf(std::optional<Instant>(Instant())) == u"integer"_s);
}

TEST_CASE("Nothing reads as no moment and no number, and as empty where it must be something")
{
    Shelf shelf;
    REQUIRE(shelf.put(std::nullopt));
    CHECK_FALSE(shelf.top(&RowReader::maybeInstant));
    CHECK_FALSE(shelf.top(&RowReader::maybeReal));
    CHECK(shelf.top(&RowReader::text).isEmpty());
    CHECK(shelf.top(&RowReader::bytes).isEmpty());
    CHECK(shelf.top(&RowReader::integer) == 0);
    CHECK_FALSE(shelf.top(&RowReader::flag));
}

TEST_CASE("A row copied from one table to another stays as it is, column by column")
{
    Shelf shelf;
    REQUIRE(shelf.database.run("CREATE TABLE twin (n INTEGER PRIMARY KEY, v ANY) STRICT"));
    for (const QString &odd : oddTexts() + QStringList{u"\uFEFFx"_s, QString(), u"7"_s})
        REQUIRE(shelf.put(odd));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\0\xFF", 2)})
        REQUIRE(shelf.put(bytes));
    REQUIRE(shelf.put(std::nullopt));
    REQUIRE(shelf.put(std::numeric_limits<qint64>::max()));
    REQUIRE(shelf.put(-0.1));
    Statement from(shelf.database, "SELECT n, v FROM shelf");
    Statement into(shelf.database, "INSERT INTO twin VALUES (?, ?)");
    REQUIRE(from.each([&](RowReader &row) { CHECK(into.copy(row).run()); }));
    CHECK(shelf.store.number("SELECT count(*) FROM shelf s JOIN twin t USING (n) "
                             "WHERE s.v IS t.v AND typeof(s.v) = typeof(t.v)")
          == shelf.count());
}

TEST_CASE("A statement run again uses what was bound last")
{
    Shelf shelf;
    Statement insert(shelf.database, "INSERT INTO shelf (n, v) VALUES (?, ?)");
    for (int i = 1; i <= 50; ++i)
        REQUIRE(insert.bind(i, u"row %1"_s.arg(i)).run());
    CHECK(shelf.count() == 50);
    CHECK(shelf.top(&RowReader::text) == u"row 50"_s);
    Statement select(shelf.database, "SELECT v FROM shelf WHERE n = ?");
    for (const int n : {7, 50, 7})
        CHECK(select.bind(n).first([](RowReader &row) { return row.text(); })->value()
              == u"row %1"_s.arg(n));
}

TEST_CASE("A question mark in a word of the statement is no parameter")
{
    Shelf shelf;
    Statement statement(shelf.database, "SELECT '? ?1 :a', ?, \"?\" FROM (SELECT ? AS \"?\") -- ?");
    const auto row = statement.bind(u"a"_s, u"b"_s).first([](RowReader &r) {
        QStringList said;
        for (int i = 0; i < 3; ++i)
            said << r.text();
        return said;
    });
    REQUIRE(row);
    CHECK(row->value() == QStringList{u"? ?1 :a"_s, u"a"_s, u"b"_s});
}

TEST_CASE("A statement that failed can be run again with better values")
{
    Shelf shelf;
    Statement insert(shelf.database, "INSERT INTO shelf (n, v) VALUES (?, ?)");
    REQUIRE(insert.bind(1, 1).run());
    const auto twice = insert.bind(1, 2).run();
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::StoreFailed);
    CHECK(twice.error().detail.contains(u"UNIQUE"));
    CHECK(insert.bind(2, 2).run());
    CHECK(shelf.count() == 2);
}

TEST_CASE("What an insert returns is read like any row")
{
    Shelf shelf;
    Statement insert(shelf.database, "INSERT INTO shelf (v) VALUES (?), (?) RETURNING n, v");
    const auto rows = insert.bind(u"x"_s, u"y"_s).all([](RowReader &row) {
        const qint64 n = row.integer();
        return std::pair(n, row.text());
    });
    REQUIRE(rows);
    CHECK(*rows == std::vector<std::pair<qint64, QString>>{{1, u"x"_s}, {2, u"y"_s}});
    CHECK(shelf.count() == 2);
}

TEST_CASE("A question without an answer is answered so")
{
    Shelf shelf;
    Statement statement(shelf.database, "SELECT v FROM shelf");
    CHECK_FALSE(*statement.first([](RowReader &row) { return row.text(); }));
    CHECK(statement.all([](RowReader &row) { return row.text(); })->empty());
    CHECK(statement.number().value() == 0);
    CHECK(shelf.store.number("SELECT max(n) FROM shelf") == 0);
}

TEST_CASE("A statement goes on when a column has been added since it was prepared")
{
    Shelf shelf;
    const std::string_view sql = "SELECT v FROM shelf WHERE n > ?";
    REQUIRE(shelf.put(7));
    CHECK(Statement(shelf.database, sql).bind(0).number().value() == 7);
    REQUIRE(shelf.database.run("ALTER TABLE shelf ADD COLUMN more TEXT DEFAULT 'm'"));
    REQUIRE(shelf.put(8));
    CHECK(Statement(shelf.database, sql).bind(1).number().value() == 8);
}

TEST_CASE("More kinds of statements than are kept ready run as well")
{
    Shelf shelf;
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 260; ++i)
            CHECK(shelf.store.number("SELECT " + std::to_string(i)) == i);
}

TEST_CASE("An interrupt is not lost between two statements")
{
    Shelf shelf;
    REQUIRE(shelf.put(1));
    shelf.database.interrupt();
    for (int i = 0; i < 2; ++i) {
        const auto counted = longCount(shelf.database);
        REQUIRE_FALSE(counted);
        CHECK(counted.error().code == ErrorCode::StoreFailed);
        CHECK(counted.error().detail.contains(u"interrupt"));
    }
    shelf.database.proceed();
    CHECK(shelf.count() == 1);
    CHECK(shelf.put(2));
}

TEST_CASE("A write that is interrupted leaves nothing behind, and the next one is stored")
{
    Shelf shelf;
    shelf.database.interrupt();
    const auto filled = shelf.store.write([](Database &db) {
        return Statement(db, "INSERT INTO shelf (v) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                             "SELECT i + 1 FROM n LIMIT 10000000) SELECT i FROM n").run();
    });
    CHECK_FALSE(filled);
    shelf.database.proceed();
    CHECK(shelf.count() == 0);
    CHECK(shelf.put(1));
    CHECK(shelf.count() == 1);
}
