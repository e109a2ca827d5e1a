// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/calendarcodec.h"
#include "protocol/settingscodec.h"
#include "server/feedscratch.h"
#include "server/officestore.h"
#include "server/postgrescluster.h"
#include "store/transaction.h"
#include "support/catch.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// Runs it in a transaction and gives its marks to the feed.
template <typename Change>
std::vector<FeedMark> changed(FeedScratch &server, Change change)
{
    OfficeStore store(server.connection());
    auto transaction = Transaction::begin(server.connection());
    REQUIRE(transaction);
    const auto marks = change(store);
    REQUIRE(marks);
    REQUIRE(transaction->commit());
    server.commit(*marks);
    return *marks;
}

std::vector<FeedMark> seed(FeedScratch &server, const Reference &reference = seedReference())
{
    return changed(server, [&](OfficeStore &store) {
        return store.seed(reference, seedCalendars(), server.now());
    });
}

bool isSame(const Reference &one, const Reference &other)
{
    return rowsOf(one) == rowsOf(other);
}

/// A desk takes the whole office out of its pages.
void checkSeeded(FeedScratch &server)
{
    server.addUser(u"roads"_s, agencyAdmin());
    const auto marks = seed(server);
    CHECK(marks.size() == rowsOf(seedReference()).size() + 2);
    ModelDesk desk(server, u"roads"_s);
    desk.pullAll();
    std::vector<ReferenceRow> rows;
    for (const auto &[entity, data] : desk.rows())
        if (entity.kind == kReferenceRow)
            rows.push_back(referenceRowFrom(data).value());
    CHECK(isSame(referenceFrom(rows).value(), seedReference()));
    const auto calendars = documentRowFrom(desk.rows().at({kDocumentRow, u"calendars:1"_s}));
    CHECK(calendarBookFrom(calendars->body).value() == seedCalendars());
    CHECK(isSame(OfficeStore(server.connection()).reference().value(), seedReference()));
}

/// A newer program brings its categories along, and leaves the office's officers alone.
void checkSeededAgain(FeedScratch &server)
{
    seed(server);
    CHECK(seed(server).empty());
    std::vector<Officer> officers = seedReference().officers;
    officers.resize(2);
    officers.back().capacity = 3;
    changed(server, [&](OfficeStore &store) { return store.putOfficers(officers); });
    Reference newer = seedReference();
    newer.categories.back().name.id = u"Lain-lain sekali"_s;
    newer.templates.pop_back();
    const auto marks = seed(server, newer);
    CHECK(marks.size() == 2);
    CHECK(std::ranges::count_if(marks, &FeedMark::isGone) == 1);
    newer.officers = officers;
    CHECK(isSame(OfficeStore(server.connection()).reference().value(), newer));
}

void checkOfficersGo(FeedScratch &server)
{
    server.addUser(u"roads"_s, agencyAdmin());
    seed(server);
    const QString cursor = server.page(u"roads"_s).cursor;
    ModelDesk desk(server, u"roads"_s);
    desk.pullAll();
    const auto marks = changed(server, [](OfficeStore &store) { return store.putOfficers({}); });
    CHECK(marks.size() == seedReference().officers.size());
    desk.pullAll();
    const QString id = u"officer:"_s + seedReference().officers.front().id;
    CHECK_FALSE(desk.has(kReferenceRow, id));
    CHECK(OfficeStore(server.connection()).reference()->officers.empty());
}

void checkVersions(FeedScratch &server)
{
    seed(server);
    SopSettings settings;
    settings.receiveBy = ReceiveBy::Either;
    for (int version = 2; version <= 11; ++version)
        changed(server, [&](OfficeStore &store) {
            settings.undoSeconds = version;
            return store.save(kSopDocument, toJson(settings), server.now());
        });
    OfficeStore store(server.connection());
    CHECK(store.document(kSopDocument).value()->version == 11);
    CHECK(store.rules()->settings == settings);
    CHECK(store.rules()->calendars == seedCalendars());
    server.addUser(u"roads"_s, agencyAdmin());
    CHECK(idsOf(server.page(u"roads"_s), kDocumentRow).size() == 12);
}

void checkUnseeded(FeedScratch &server)
{
    OfficeStore store(server.connection());
    CHECK(store.rules()->settings == SopSettings());
    CHECK(store.reference()->agencies.empty());
    CHECK_FALSE(store.document(kSopDocument).value());
    server.run("INSERT INTO office_row (kind, id, body) VALUES ('reference', 'agency:X', '{}')");
    CHECK(store.reference().error() == Error{ErrorCode::StoreDamaged, u"agency:X"_s, u"/kind"_s});
}

constexpr void (*kChecks[])(FeedScratch &) = {checkSeeded, checkSeededAgain, checkOfficersGo,
                                              checkVersions, checkUnseeded};

void onSqlite(void (*check)(FeedScratch &))
{
    FeedScratch server;
    check(server);
}

} // namespace

TEST_CASE("A desk pulls the reference data and calendars that a new office begins with",
          "[office]")
{
    onSqlite(checkSeeded);
}

TEST_CASE("A newer server renews its reference data but not the office's officers", "[office]")
{
    onSqlite(checkSeededAgain);
}

TEST_CASE("Officers who are taken out leave the desks", "[office]") { onSqlite(checkOfficersGo); }

TEST_CASE("The newest settings are in force and the older ones stay", "[office]")
{
    onSqlite(checkVersions);
}

TEST_CASE("An office that was not begun has the settings of the SOP alone", "[office]")
{
    onSqlite(checkUnseeded);
}

TEST_CASE("PostgreSQL keeps the office as SQLite does", "[office][postgres]")
{
    UPIK_NEED_POSTGRES();
    for (const auto check : kChecks) {
        FeedScratch server(PostgresCluster::get()->newDatabase());
        check(server);
    }
}
