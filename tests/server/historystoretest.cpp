// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feedscratch.h"
#include "server/historystore.h"
#include "server/postgrescluster.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Forgotten forget(FeedScratch &server)
{
    auto transaction = Transaction::begin(server.connection());
    REQUIRE(transaction);
    const auto forgotten = HistoryStore(server.connection()).forget(server.now());
    REQUIRE(forgotten);
    REQUIRE(transaction->commit());
    return *forgotten;
}

qint64 commits(FeedScratch &server)
{
    return Statement(server.connection(), "SELECT count(*) FROM commit_log").number().value();
}

const FeedEntity kRow{kUserRow, u"city"_s};

void checkTooOld(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    const QString away = server.page(u"city"_s).cursor;
    server.commit({{u"city"_s, kRow, false}});
    server.commit({{u"city"_s, kRow, true}});
    const QString back = server.page(u"city"_s).cursor;
    server.wait(kKeptHistory);
    CHECK_FALSE(server.page(u"city"_s, away).reset);
    server.commit({{u"city"_s, kRow, false}});
    const Forgotten forgotten = forget(server);
    CHECK(forgotten == Forgotten{3, 4, 0});
    CHECK(server.page(u"city"_s, away).reset->reason == kResetTooOld);
    CHECK(server.page(u"city"_s, back).reset->reason == kResetTooOld);
    const PullPage anew = server.page(u"city"_s, away);
    CHECK((anew.snapshotComplete && anew.reset->purgeNow.isEmpty()));
    CHECK(idsOf(anew, kUserRow) == QStringList{u"city"_s});
    CHECK_FALSE(server.page(u"city"_s, anew.cursor).reset);
}

void checkGoneForgotten(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    server.commit({{u"city"_s, kRow, false}, {u"pii:city"_s, kRow, false}});
    server.commit({{u"city"_s, kRow, true}});
    server.wait(kKeptHistory);
    server.commit({{u"pii:city"_s, kRow, true}});
    CHECK(forget(server) == Forgotten{4, 4, 1});
    CHECK(forget(server) == Forgotten{4, 0, 0});
    const QString left = u"SELECT count(*) FROM feed WHERE gone = %1"_s;
    const auto lines = [&](int gone) {
        return Statement(server.connection(), left.arg(gone).toStdString()).number().value();
    };
    CHECK((lines(0) == 1 && lines(1) == 1));
}

/// However old it is, the newest commit says which history this is.
void checkNewestKept(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    const QString cursor = server.page(u"city"_s).cursor;
    server.wait(kKeptHistory * 3);
    forget(server);
    CHECK(commits(server) == 1);
    CHECK_FALSE(server.page(u"city"_s, cursor).reset);
}

/// A server's clock that was set back and forth decides nothing: positions do.
void checkClockJumps(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    server.wait(kKeptHistory * 2);
    server.commit({{u"city"_s, kRow, false}});
    const QString cursor = server.page(u"city"_s).cursor;
    server.wait(-2 * kKeptHistory);
    server.commit({{u"city"_s, kRow, true}});
    server.wait(2 * kKeptHistory);
    CHECK(forget(server).lines == 0);
    CHECK_FALSE(server.page(u"city"_s, cursor).reset);
}

/// A snapshot goes through positions whose commits are forgotten.
void checkSnapshotGoesOn(FeedScratch &server)
{
    for (const QString &id : {u"u1"_s, u"u2"_s, u"u3"_s})
        server.addUser(id, centralAdmin());
    server.wait(kKeptHistory * 2);
    server.commit({{u"dir"_s, {kUserRow, u"u3"_s}, false}});
    forget(server);
    PullRules single;
    single.limits.rows = 1;
    PullPage page = server.page(u"u1"_s, {}, single);
    for (int pages = 1; page.more; ++pages) {
        REQUIRE(pages < 4);
        page = server.page(u"u1"_s, page.cursor, single);
        CHECK_FALSE(page.reset);
    }
    CHECK(page.snapshotComplete);
}

constexpr void (*kChecks[])(FeedScratch &) = {checkTooOld, checkGoneForgotten, checkNewestKept,
                                              checkClockJumps, checkSnapshotGoesOn};

void onSqlite(void (*check)(FeedScratch &))
{
    FeedScratch server;
    check(server);
}

} // namespace

TEST_CASE("A desk that was away for longer than the history is kept begins again", "[retention]")
{
    onSqlite(checkTooOld);
}

TEST_CASE("The server forgets what is gone for long, never what stands", "[retention]")
{
    onSqlite(checkGoneForgotten);
}

TEST_CASE("The server keeps the newest commit for ever", "[retention]")
{
    onSqlite(checkNewestKept);
}

TEST_CASE("The server forgets nothing too soon when its clock jumps", "[retention]")
{
    onSqlite(checkClockJumps);
}

TEST_CASE("A desk that begins reads on past what was forgotten", "[retention]")
{
    onSqlite(checkSnapshotGoesOn);
}

TEST_CASE("PostgreSQL forgets as SQLite does", "[retention][postgres]")
{
    UPIK_NEED_POSTGRES();
    for (const auto check : kChecks) {
        FeedScratch server(PostgresCluster::get()->newDatabase());
        check(server);
    }
}
