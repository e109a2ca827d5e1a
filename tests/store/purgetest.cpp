// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indextidying.h"
#include "store/syncbench.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// In no other text, no word of it shorter than the index's longest beginning.
const QString kText = u"Zzcanaryone jatuh di zzcanarytwo."_s;
const QString kName = u"Zzcanarythree Zzcanaryfour"_s;
constexpr std::array kCanaries{"zzcanaryone", "zzcanarytwo", "zzcanarythree", "zzcanaryfour"};

/// A desk that has a complaint with words like no other among some others.
struct Cage {
    Cage()
    {
        for (int i = 0; i < 30; ++i)
            bench.takeInThere();
        Intake intake = intakeAt(bench.now);
        intake.id = idOf(0x800000);
        intake.text = kText;
        intake.reporter.name = kName;
        bench.server.takeIn(intake, bench.now);
        bench.pullAll(7);
        for (int i = 0; i < 30; ++i)
            bench.takeInThere();
        bench.pullAll(7);
    }
    /// Words of it in the bytes of the file and its log, whatever their case.
    int seen() const
    {
        int found = 0;
        for (const QString &end : {QString(), u"-wal"_s}) {
            QFile file(bench.store.path() + end);
            const QByteArray bytes =
                file.open(QIODevice::ReadOnly) ? file.readAll().toLower() : QByteArray();
            for (const char *canary : kCanaries)
                found += int(bytes.count(canary));
        }
        return found;
    }
    /// Until there is nothing more to do; how many pieces it took.
    int tidy()
    {
        int pieces = 0;
        bool more = true;
        for (; more; ++pieces)
            more = bench.store.write([](Database &db) { return IndexTidying(db).step(); }).value();
        REQUIRE(IndexTidying(bench.store.database()).emptyLog());
        return pieces;
    }
    Untidy left() { return SyncFacts(bench.store.database()).untidy().value(); }

    SyncBench bench;
    QString id = idOf(0x800000);
};

} // namespace

TEST_CASE("Of a complaint that went away no byte can be found in the file or its log")
{
    Cage cage;
    REQUIRE(cage.seen() > 0);
    REQUIRE(cage.bench.stepThere(cage.id, Action::Reject));
    REQUIRE(cage.bench.stepThere(cage.id, Action::Transfer));
    cage.bench.pullAll();
    REQUIRE_FALSE(cage.bench.isShown(cage.id));
    CHECK(cage.left() == Untidy::Words);
    cage.tidy();
    CHECK(cage.seen() == 0);
    CHECK(cage.left() == Untidy::Nothing);
}

TEST_CASE("Of reporters and texts that a desk may not see any more no byte is left")
{
    Cage cage;
    cage.bench.server.moveTo(officer(), {kReporterRow, kTextRow});
    cage.bench.pull();
    cage.tidy();
    CHECK(cage.seen() == 0);
}

TEST_CASE("A program that ends before it has tidied up goes on at the next start")
{
    Cage cage;
    REQUIRE(cage.bench.stepThere(cage.id, Action::Reject));
    REQUIRE(cage.bench.stepThere(cage.id, Action::Transfer));
    cage.bench.pullAll();
    REQUIRE(cage.bench.store.write([](Database &db) { return IndexTidying(db).step(); }).value());
    cage.bench.restart();
    CHECK(cage.left() == Untidy::Merging);
    cage.tidy();
    CHECK(cage.seen() == 0);
}

TEST_CASE("A desk from which nothing was taken away has nothing to tidy up")
{
    Cage cage;
    CHECK(cage.tidy() == 1);
    CHECK(cage.left() == Untidy::Nothing);
}

TEST_CASE("Whoever reads meanwhile keeps the log from being emptied, until the next time")
{
    Cage cage;
    REQUIRE(cage.bench.store.write([](Database &db) -> Result<void> {
        return SyncFacts(db).setUntidy(Untidy::Log);
    }));
    const auto reader = Database::open(cage.bench.store.path(), Database::Access::ReadOnly);
    REQUIRE((*reader)->run("BEGIN"));
    REQUIRE(Statement(**reader, "SELECT count(*) FROM complaint").number());
    REQUIRE(IndexTidying(cage.bench.store.database()).emptyLog());
    CHECK(cage.left() == Untidy::Log);
    REQUIRE((*reader)->run("COMMIT"));
    REQUIRE(IndexTidying(cage.bench.store.database()).emptyLog());
    CHECK(cage.left() == Untidy::Nothing);
}
