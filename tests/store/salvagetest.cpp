// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"
#include "store/draftstore.h"
#include "store/listreader.h"
#include "store/salvage.h"
#include "store/searchindex.h"
#include "store/scratchstore.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

/// A store with drafts and complaints, closed and with its log folded into the file.
void fill(ScratchStore &store, int complaints)
{
    for (int i = 0; i < complaints; ++i)
        store.add(store.another());
    REQUIRE(store.write([](Database &db) {
        return DraftStore(db).keep(u"reject:1"_s, u"1"_s, "typed", kNow);
    }));
    store.close();
}

/// The page on which a table begins.
qint64 rootOf(const QString &path, const QString &table)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    Statement statement(**database, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
    return statement.bind(table).number().value();
}

void overwrite(const QString &path, qint64 page)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek((page - 1) * 4096);
    file.write(QByteArray(4096, '\xA5'));
}

} // namespace

TEST_CASE("Everything comes out of a file that is sound")
{
    ScratchStore store;
    fill(store, 30);
    const auto into = openedAt(store.folder().filePath(u"new.db"_s));
    const auto salvaged = salvage(store.path(), *into);
    REQUIRE(salvaged);
    CHECK(salvaged->complaints == 30);
    CHECK(salvaged->waiting == 30);
    CHECK(salvaged->drafts == 1);
    CHECK(salvaged->torn.isEmpty());
    CHECK(ComplaintStore(*into).count().value() == 30);
}

TEST_CASE("What was typed survives the loss of the complaints' table")
{
    ScratchStore store;
    fill(store, 200);
    overwrite(store.path(), rootOf(store.path(), u"complaint"_s));
    const auto into = openedAt(store.folder().filePath(u"new.db"_s));
    const auto salvaged = salvage(store.path(), *into);
    REQUIRE(salvaged);
    CHECK(salvaged->waiting == 200);
    CHECK(salvaged->drafts == 1);
    CHECK(salvaged->torn.contains(u"complaint"_s));
    CHECK(DraftStore(*into).load(u"reject:1"_s).value() == "typed");
}

TEST_CASE("Rows on both sides of a lost page come out")
{
    ScratchStore store;
    fill(store, 300);
    const auto before = Database::open(store.path(), Database::Access::ReadOnly);
    Statement middle(**before, "SELECT pageno FROM dbstat WHERE name = 'complaint' "
                               "AND pagetype = 'leaf' LIMIT 1 OFFSET 5");
    const qint64 page = middle.number().valueOr(0);
    REQUIRE(page > 0);
    overwrite(store.path(), page);
    const auto into = openedAt(store.folder().filePath(u"new.db"_s));
    const auto salvaged = salvage(store.path(), *into);
    REQUIRE(salvaged);
    CHECK(salvaged->complaints > 250);
    CHECK(salvaged->complaints < 300);
}

TEST_CASE("What comes out of a damaged file can be searched")
{
    ScratchStore store;
    fill(store, 5);
    const auto into = openedAt(store.folder().filePath(u"new.db"_s));
    REQUIRE(salvage(store.path(), *into));
    REQUIRE(SearchIndex(*into).addAll());
    ListReader reader{{}};
    const ListQuery query{centralAdmin(), {}, {}, u"berlubang"_s};
    CHECK(reader.count(*into, query, kNow).value() == 5);
}

TEST_CASE("A file that an earlier program wrote yields all that was typed")
{
    ScratchStore store;
    for (const char *older : {"DROP INDEX outbox_settled", "DROP INDEX outbox_attention",
                              "ALTER TABLE outbox DROP COLUMN drawn",
                              "ALTER TABLE outbox DROP COLUMN settled_ms",
                              "DROP TABLE kept_intake"})
        REQUIRE(store.database().run(older));
    REQUIRE(store.database().run(
        "INSERT INTO outbox (id, lane, after, action, v, entity, base, args, at_ms, state, "
        "created_ms, hold_until_ms) VALUES ('a', 0, '', 'note', 1, 'c', '{}', '{}', 0, 'queued', "
        "0, 0)"));
    store.close();
    const auto into = openedAt(store.folder().filePath(u"new.db"_s));
    const auto salvaged = salvage(store.path(), *into);
    REQUIRE(salvaged);
    CHECK(salvaged->waiting == 1);
    CHECK(salvaged->torn.isEmpty());
    CHECK(Statement(*into, "SELECT sum(drawn) FROM outbox").number().value() == 1);
}
