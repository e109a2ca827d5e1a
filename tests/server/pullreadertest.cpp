// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/wirebody.h"
#include "server/feedscratch.h"
#include "server/postgrescluster.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

PullRules pagesOf(qint64 rows)
{
    PullRules rules;
    rules.limits.rows = rows;
    return rules;
}

/// Admin Pusat and two agencies.
void addPeople(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    server.addUser(u"roads"_s, agencyAdmin());
    server.addUser(u"green"_s, agencyAdmin(u"DLH"_s));
}

void checkBeginning(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    const PullPage page = server.page(u"city"_s);
    CHECK(page.epoch == u"epoch-1"_s);
    CHECK((page.snapshotComplete && !page.more && !page.reset));
    CHECK((page.upto == 1 && page.head == 1));
    CHECK(idsOf(page, kUserRow) == QStringList{u"city"_s});
    const PullPage next = server.page(u"city"_s, page.cursor);
    CHECK((next.rows.empty() && next.gone.empty() && !next.snapshotComplete && !next.more));
}

/// A page of exactly the limit is the last one only if nothing is behind it.
void checkFilledPage(FeedScratch &server)
{
    for (const QString &id : {u"u1"_s, u"u2"_s, u"u3"_s, u"u4"_s})
        server.addUser(id, centralAdmin());
    const PullPage whole = server.page(u"u1"_s, {}, pagesOf(4));
    CHECK((whole.rows.size() == 4 && !whole.more && whole.upto == 4));
    const PullPage half = server.page(u"u1"_s, {}, pagesOf(3));
    CHECK((half.rows.size() == 3 && half.more && half.upto == 3 && !half.snapshotComplete));
    const PullPage rest = server.page(u"u1"_s, half.cursor, pagesOf(3));
    CHECK(idsOf(rest, kUserRow) == QStringList{u"u4"_s});
    CHECK((!rest.more && rest.snapshotComplete));
}

void checkMovedRow(FeedScratch &server)
{
    for (const QString &id : {u"u1"_s, u"u2"_s, u"u3"_s})
        server.addUser(id, centralAdmin());
    const PullPage first = server.page(u"u1"_s, {}, pagesOf(1));
    CHECK(idsOf(first, kUserRow) == QStringList{u"u1"_s});
    server.commit({{u"dir"_s, {kUserRow, u"u1"_s}, false}, {u"dir"_s, {kUserRow, u"u2"_s}, false}});
    const PullPage second = server.page(u"u1"_s, first.cursor, pagesOf(1));
    CHECK(idsOf(second, kUserRow) == QStringList{u"u3"_s});
    const PullPage third = server.page(u"u1"_s, second.cursor, pagesOf(5));
    CHECK(idsOf(third, kUserRow) == QStringList{u"u1"_s, u"u2"_s});
    CHECK(third.rows.front().version > first.rows.front().version);
}

/// What left one key but stands under another is not gone; what left both is, once.
void checkGone(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    const FeedEntity user{kUserRow, u"city"_s};
    server.commit({{u"city"_s, user, false}});
    const PullPage page = server.page(u"city"_s);
    CHECK(idsOf(page, kUserRow) == QStringList{u"city"_s});
    server.commit({{u"city"_s, user, true}});
    const PullPage still = server.page(u"city"_s, page.cursor);
    CHECK((still.gone.empty() && still.upto == still.head));
    server.commit({{u"dir"_s, user, true}});
    const PullPage gone = server.page(u"city"_s, still.cursor);
    CHECK(gone.gone == std::vector{PullGone{kUserRow, u"city"_s, kGoneFromScope}});
    CHECK(server.page(u"city"_s, page.cursor).gone.size() == 1);
    CHECK(server.page(u"city"_s).gone.empty());
}

void checkTransfer(FeedScratch &server)
{
    addPeople(server);
    server.takeIn(u"c1"_s);
    server.enclose(u"c1"_s, u"a1"_s);
    server.step(u"c1"_s, agencyAdmin(), Action::Accept);
    ModelDesk roads(server, u"roads"_s);
    ModelDesk green(server, u"green"_s);
    ModelDesk city(server, u"city"_s);
    roads.pullAll();
    green.pullAll();
    city.pullAll();
    CHECK((roads.count(kEventRow) == 2 && roads.has(kReporterRow, u"c1"_s)));
    CHECK(green.count(kComplaintRow) == 0);
    server.step(u"c1"_s, agencyAdmin(), Action::RequestTransfer);
    server.step(u"c1"_s, centralAdmin(), Action::Transfer);
    const PullPage taken = roads.pull();
    CHECK(goneIdsOf(taken, kEventRow) == QStringList{u"e1"_s, u"e2"_s, u"e3"_s});
    CHECK((roads.rows().size() == 3 && roads.count(kUserRow) == 3));
    green.pullAll();
    city.pullAll();
    CHECK((green.count(kEventRow) == 4 && green.has(kTextRow, u"c1"_s)));
    CHECK((green.has(kReporterRow, u"c1"_s) && green.has(kAttachmentRow, u"a1"_s)));
    CHECK((city.rows() == green.rows() && city.count(kUserRow) == 3));
}

void checkAccessReset(FeedScratch &server)
{
    addPeople(server);
    server.takeIn(u"c1"_s);
    ModelDesk desk(server, u"roads"_s);
    desk.pullAll();
    server.changeSeat(u"roads"_s, agencyAdmin(u"DLH"_s));
    const PullPage page = desk.pull();
    REQUIRE(page.reset);
    CHECK(page.reset->reason == kResetAccess);
    CHECK(page.reset->purgeNow == QStringList{kReporterRow, kTextRow});
    CHECK((page.snapshotComplete && desk.rows().size() == 3));
    CHECK_FALSE(desk.pull().reset);
}

/// A server that was set back: another epoch, the same places with another chain, a shorter one.
void checkEpochReset(FeedScratch &server)
{
    addPeople(server);
    const QString cursor = server.page(u"city"_s).cursor;
    const auto reason = [&] {
        const PullPage page = server.page(u"city"_s, cursor);
        return page.reset ? page.reset->reason : QString();
    };
    CHECK(reason().isEmpty());
    server.run("UPDATE sync_head SET seq = 2");
    server.run("DELETE FROM commit_log WHERE seq_end = 3");
    CHECK(reason() == kResetEpoch);
    server.run("DELETE FROM feed WHERE seq = 3");
    server.takeIn(u"c1"_s);
    CHECK(reason() == kResetEpoch);
    server.run("UPDATE sync_head SET epoch = 'epoch-2'");
    const PullPage page = server.page(u"city"_s, cursor);
    CHECK((page.reset->reason == kResetEpoch && page.reset->purgeNow.isEmpty()));
    CHECK(page.epoch == u"epoch-2"_s);
}

void checkSchemaReset(FeedScratch &server)
{
    addPeople(server);
    PullRules richer;
    richer.schema = 3;
    const QString cursor = server.pull(u"city"_s, {}, {}, 2)->page.cursor;
    CHECK_FALSE(server.pull(u"city"_s, cursor, richer, 1)->page.reset);
    const auto reset = server.pull(u"city"_s, cursor, richer, 3);
    REQUIRE(reset->page.reset);
    CHECK(reset->page.reset->reason == kResetSchema);
    CHECK_FALSE(server.pull(u"city"_s, reset->page.cursor, richer, 3)->page.reset);
}

/// A place inside a commit of many rows is known as long as that commit is.
void checkPlaceInsideCommit(FeedScratch &server)
{
    addPeople(server);
    const QString known = server.page(u"city"_s).cursor;
    server.takeIn(u"c1"_s);
    const PullPage inside = server.page(u"city"_s, known, pagesOf(2));
    CHECK((inside.more && inside.upto < inside.head));
    const PullPage rest = server.page(u"city"_s, inside.cursor);
    CHECK((!rest.reset && inside.rows.size() + rest.rows.size() == 4));
    server.run("UPDATE commit_log SET chain = '0123456789abcdef' WHERE seq_end > 3");
    CHECK(server.page(u"city"_s, inside.cursor).reset->reason == kResetEpoch);
}

void checkStrangers(FeedScratch &server)
{
    addPeople(server);
    const QString cursor = server.page(u"roads"_s).cursor;
    const auto code = [&](const QString &user, const QString &brought) {
        const auto pulled = server.pull(user, brought);
        REQUIRE_FALSE(pulled);
        return pulled.error().problem.code;
    };
    CHECK(code(u"green"_s, cursor) == ProblemCode::BadCursor);
    CHECK(code(u"roads"_s, cursor.left(40) + u'A' + cursor.mid(41)) == ProblemCode::BadCursor);
    CHECK(code(u"roads"_s, u"x"_s) == ProblemCode::BadCursor);
    CHECK(code(u"nobody"_s, {}) == ProblemCode::TokenInvalid);
    server.run("UPDATE app_user SET disabled_ms = 1 WHERE id = 'roads'");
    CHECK(code(u"roads"_s, cursor) == ProblemCode::TokenInvalid);
}

/// Texts as long as they come: a page ends with the row that passes the mark.
void checkHugeRows(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    Intake intake = intakeAt(server.now());
    intake.text = u"panjang "_s.repeated(5'000);
    for (int i = 0; i < 5; ++i)
        server.takeIn(intake, u"c%1"_s.arg(i));
    PullRules small;
    small.limits.bytes = 60'000;
    ModelDesk desk(server, u"city"_s, small);
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const PullPage page = desk.pull();
        CHECK((!page.rows.empty() && wireBody(page).size() < 110'000));
        more = page.more;
    }
    CHECK((pages == 3 && desk.count(kTextRow) == 5));
    small.limits.bytes = 1;
    CHECK(server.page(u"city"_s, {}, small).rows.size() == 1);
}

/// More lines than a batch, and more than a page.
void checkManyRows(FeedScratch &server)
{
    server.addUser(u"city"_s, centralAdmin());
    for (int i = 0; i < 130; ++i)
        server.takeIn(u"c%1"_s.arg(i));
    ModelDesk desk(server, u"city"_s, pagesOf(230));
    desk.pullAll();
    CHECK((desk.count(kComplaintRow) == 130 && desk.count(kReporterRow) == 130));
    CHECK(desk.rows().size() == 4 * 130 + 1);
}

/// A row that cannot be read is told by its name and holds the pull up: nothing is passed over.
void checkDamage(FeedScratch &server)
{
    addPeople(server);
    server.takeIn(u"c1"_s);
    server.run("UPDATE complaint_text SET body = 'AAAA'");
    const auto damaged = server.pull(u"roads"_s);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().problem.code == ProblemCode::Internal);
    CHECK(damaged.error().cause.code == ErrorCode::StoreDamaged);
    CHECK(damaged.error().cause.place == u"text/c1"_s);
    server.run("DELETE FROM complaint_text");
    CHECK(server.pull(u"roads"_s).error().cause.place == u"text/c1"_s);
}

constexpr void (*kChecks[])(FeedScratch &) = {
    checkBeginning, checkFilledPage, checkMovedRow,    checkGone,
    checkTransfer,  checkAccessReset, checkEpochReset, checkSchemaReset,
    checkPlaceInsideCommit, checkStrangers, checkHugeRows, checkManyRows, checkDamage,
};

void onSqlite(void (*check)(FeedScratch &))
{
    FeedScratch server;
    check(server);
}

} // namespace

TEST_CASE("A desk that begins gets all that its user may see, then nothing", "[pull]")
{
    onSqlite(checkBeginning);
}

TEST_CASE("A desk knows whether a full page was the last one", "[pull]")
{
    onSqlite(checkFilledPage);
}

TEST_CASE("A row that changes while a desk turns pages comes once more, not never", "[pull]")
{
    onSqlite(checkMovedRow);
}

TEST_CASE("A desk drops a row only when it stands under none of its user's keys", "[pull]")
{
    onSqlite(checkGone);
}

TEST_CASE("An agency gets a complaint that is transferred to it with its whole past", "[pull]")
{
    onSqlite(checkTransfer);
}

TEST_CASE("A desk whose user changed the agency begins again and drops persons at once", "[pull]")
{
    onSqlite(checkAccessReset);
}

TEST_CASE("A desk begins again where the server was set back to a backup", "[pull]")
{
    onSqlite(checkEpochReset);
}

TEST_CASE("A desk begins again once when its new schema holds more", "[pull]")
{
    onSqlite(checkSchemaReset);
}

TEST_CASE("A desk goes on from the middle of a commit", "[pull]")
{
    onSqlite(checkPlaceInsideCommit);
}

TEST_CASE("Nobody pulls with another's cursor, or once he is no user any more", "[pull]")
{
    onSqlite(checkStrangers);
}

TEST_CASE("A page of huge rows ends where it is full", "[pull]") { onSqlite(checkHugeRows); }

TEST_CASE("A desk gets however many rows there are", "[pull]") { onSqlite(checkManyRows); }

TEST_CASE("A pull names the row that is damaged rather than pass it over", "[pull]")
{
    onSqlite(checkDamage);
}

TEST_CASE("Desks pull from PostgreSQL as from SQLite", "[pull][postgres]")
{
    UPIK_NEED_POSTGRES();
    for (const auto check : kChecks) {
        FeedScratch server(PostgresCluster::get()->newDatabase());
        check(server);
    }
}
