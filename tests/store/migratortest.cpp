// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"
#include "store/scratchstore.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A database without a schema and a folder of scripts.
struct Bench {
    QTemporaryDir folder;
    std::unique_ptr<Database> database =
        std::move(*Database::open(folder.filePath(u"upik.db"_s), Database::Access::ReadWrite));

    void script(const QString &name, const QByteArray &sql)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }
    Result<int> migrate() { return Migrator(folder.path()).migrate(*database); }
    qint64 number(std::string_view sql) { return Statement(*database, sql).number().value(); }
};

} // namespace

TEST_CASE("A new database gets the program's schema")
{
    ScratchStore store;
    CHECK(store.number("PRAGMA user_version") == Migrator().newest());
    CHECK(store.number("SELECT count(*) FROM sqlite_schema WHERE name = 'outbox'") == 1);
    CHECK(Migrator().newest() >= 1);
}

TEST_CASE("Scripts run once and in their order")
{
    Bench bench;
    bench.script(u"0002_second.sql"_s, "INSERT INTO t VALUES (2);\n");
    bench.script(u"0001_first.sql"_s, "CREATE TABLE t (n);\n");
    CHECK(bench.migrate().value() == 2);
    CHECK(bench.migrate().value() == 2);
    CHECK(bench.number("SELECT count(*) FROM t") == 1);
}

TEST_CASE("A script that fails half-way leaves no trace")
{
    Bench bench;
    bench.script(u"0001_first.sql"_s, "CREATE TABLE t (n);\nINSERT INTO t VALUES (1);\n");
    bench.script(u"0002_broken.sql"_s, "DELETE FROM t;\nCREATE TABLE u (n);\nFAULT;\n");
    const auto reached = bench.migrate();
    REQUIRE_FALSE(reached);
    CHECK(reached.error().place == u"0002_broken.sql"_s);
    CHECK(bench.number("PRAGMA user_version") == 1);
    CHECK(bench.number("SELECT count(*) FROM t") == 1);
    CHECK(bench.number("SELECT count(*) FROM sqlite_schema WHERE name = 'u'") == 0);
}

TEST_CASE("A trigger is one statement, whatever stands in it")
{
    Bench bench;
    bench.script(u"0001_first.sql"_s,
                 "-- a; comment;\nCREATE TABLE t (n);\n"
                 "CREATE TRIGGER twice AFTER INSERT ON t\nBEGIN\n"
                 "    UPDATE t SET n = n + 1;\n    UPDATE t SET n = n + 1;\nEND;\n"
                 "INSERT INTO t VALUES (1);\n");
    REQUIRE(bench.migrate());
    CHECK(bench.number("SELECT n FROM t") == 3);
}

TEST_CASE("A database of a newer program is refused and not touched")
{
    ScratchStore store;
    REQUIRE(store.database().run("PRAGMA user_version=9999"));
    const auto reached = Migrator().migrate(store.database());
    REQUIRE_FALSE(reached);
    CHECK(reached.error().code == ErrorCode::StoreNewer);
    CHECK(reached.error().detail == u"9999"_s);
    CHECK(store.number("PRAGMA user_version") == 9999);
}

TEST_CASE("Every script of the program has its own number, without a gap")
{
    const QStringList scripts = QDir(u":/sql/client"_s).entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < scripts.size(); ++i)
        CHECK(scripts[i].left(4).toInt() == i + 1);
}
