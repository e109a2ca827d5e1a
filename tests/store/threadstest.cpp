// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"
#include "store/scratchstore.h"
#include "store/settingsstore.h"
#include "store/storethreads.h"
#include "support/catch.h"

#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A database behind its threads.
struct Office {
    QTemporaryDir folder;
    std::unique_ptr<StoreThreads> threads = std::move(*StoreThreads::open(path()));

    QString path() const { return folder.filePath(u"upik.db"_s); }
    auto setFact(Urgency urgency, const QString &key)
    {
        return threads->write(urgency, [key](Database &db) {
            return SettingsStore(db).setFact(key, u"v"_s);
        });
    }
    auto fact(const QString &key)
    {
        return threads->read(Reading::Case, [key](Database &db) {
            return SettingsStore(db).fact(key);
        });
    }
};

/// Counts in SQLite for as long as nobody interrupts it.
Result<qint64> countForEver(Database &database)
{
    return Statement(database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                               "SELECT count(*) FROM n")
        .number();
}

} // namespace

TEST_CASE("What was written is there for the next reader")
{
    Office office;
    REQUIRE(office.setFact(Urgency::Now, u"a"_s).result());
    CHECK(office.fact(u"a"_s).result().value() == u"v"_s);
}

TEST_CASE("A job that fails is rolled back whole")
{
    Office office;
    const auto done = office.threads->write(Urgency::Now, [](Database &db) -> Result<void> {
        if (auto set = SettingsStore(db).setFact(u"a"_s, u"v"_s); !set)
            return set;
        return fail(ErrorCode::ComplaintChanged);
    });
    CHECK(done.result().error().code == ErrorCode::ComplaintChanged);
    CHECK(office.fact(u"a"_s).result()->isEmpty());
}

TEST_CASE("What somebody waits for is written before pages of an import")
{
    Office office;
    QSemaphore go;
    QStringList order;
    const auto note = [&](const QString &word) {
        return [&order, word](Database &) -> Result<void> {
            order.append(word);
            return {};
        };
    };
    auto first = office.threads->write(Urgency::Now, [&](Database &) -> Result<void> {
        go.acquire();
        return {};
    });
    auto page = office.threads->write(Urgency::Bulk, note(u"page"_s));
    auto action = office.threads->write(Urgency::Now, note(u"action"_s));
    go.release();
    page.waitForFinished();
    CHECK(order == QStringList{u"action"_s, u"page"_s});
}

TEST_CASE("Everything asked to be written is written before the end")
{
    Office office;
    for (int i = 0; i < 50; ++i)
        office.setFact(Urgency::Bulk, QString::number(i));
    office.threads.reset();
    const auto reader = Database::open(office.path(), Database::Access::ReadOnly);
    CHECK(Statement(**reader, "SELECT count(*) FROM meta").number().value() == 50);
}

TEST_CASE("A search is interrupted by the next one, and nobody gets its answer")
{
    Office office;
    QSemaphore begun;
    auto slow = office.threads->readLatest(Reading::Search, u"lam"_s, [&](Database &db) {
        begun.release();
        return countForEver(db);
    });
    begun.acquire();
    auto next = office.threads->readLatest(Reading::Search, u"lamp"_s, [](Database &db) {
        return Statement(db, "SELECT 7").number();
    });
    CHECK(next.result().value() == 7);
    slow.waitForFinished();
    CHECK(slow.isCanceled());
    CHECK(slow.resultCount() == 0);
}

TEST_CASE("Two questions about the same search are both answered")
{
    Office office;
    const auto seven = [](Database &db) { return Statement(db, "SELECT 7").number(); };
    auto rows = office.threads->readLatest(Reading::Search, u"lampu"_s, seven);
    auto count = office.threads->readLatest(Reading::Search, u"lampu"_s, seven);
    CHECK(rows.result().value() == 7);
    CHECK(count.result().value() == 7);
}

TEST_CASE("A slow list holds up nobody who opens a complaint")
{
    Office office;
    QSemaphore go;
    auto slow = office.threads->read(Reading::List, [&](Database &) -> Result<int> {
        go.acquire();
        return 1;
    });
    CHECK(office.fact(u"a"_s).result());
    CHECK_FALSE(slow.isFinished());
    go.release();
    CHECK(slow.result().value() == 1);
}

TEST_CASE("A desk does not open what a newer program has written")
{
    Office office;
    office.threads.reset();
    const auto database = Database::open(office.path(), Database::Access::ReadWrite);
    REQUIRE((*database)->run("PRAGMA user_version=9999"));
    const auto again = StoreThreads::open(office.path());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::StoreNewer);
}
