// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auditlog.h"
#include "server/devicestore.h"
#include "server/historyreader.h"
#include "server/postgrescluster.h"
#include "server/serverbench.h"
#include "server/userstore.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

// What the server keeps of people, desks, and its own history.

namespace upik {
namespace {

ServerUser found(ServerBench &bench, const QString &username)
{
    const auto user = UserStore(bench.connection()).byUsername(username);
    REQUIRE(user);
    REQUIRE(*user);
    return **user;
}

void checkNamesAreTakenOnce(ServerBench &bench)
{
    ServerUser twin;
    twin.id = u"rini-2"_s;
    twin.username = u"rini"_s;
    bench.write([&] { return !UserStore(bench.connection()).add(twin, u"y"_s).valueOr(true); });
    CHECK(UserStore(bench.connection()).passwordHash(u"rini"_s).value() == u"x"_s);
    CHECK(UserStore(bench.connection()).all().value().size() == 6);
}

void checkSeatChanges(ServerBench &bench)
{
    Seat seat = bench.seatOf(u"rini"_s);
    seat.person = u"Bu Rini Astuti"_s;
    bench.changeSeat(u"rini"_s, seat);
    CHECK(found(bench, u"rini"_s).accessVersion == 1);
    CHECK(found(bench, u"rini"_s).version == 2);
    seat.agency = u"DLH"_s;
    bench.changeSeat(u"rini"_s, seat);
    CHECK(found(bench, u"rini"_s).accessVersion == 2);
    CHECK(found(bench, u"rini"_s).seat == seat);
}

void checkDisabled(ServerBench &bench)
{
    bench.write([&] {
        return UserStore(bench.connection()).disable(u"rini"_s, bench.now).hasValue();
    });
    CHECK(found(bench, u"rini"_s).disabledAt == bench.now);
    bench.write([&] { return UserStore(bench.connection()).enable(u"rini"_s).hasValue(); });
    CHECK_FALSE(found(bench, u"rini"_s).disabledAt);
    bench.write([&] {
        const auto nobody = UserStore(bench.connection()).setPassword(u"nobody"_s, u"z"_s);
        return !nobody && nobody.error().code == ErrorCode::NotFound;
    });
}

void checkDeviceStaysHis(ServerBench &bench)
{
    ServerDevice device;
    device.id = u"pc-rini"_s;
    device.user = u"dewi"_s;
    DeviceStore devices(bench.connection());
    bench.write([&] { return !devices.enroll(device).valueOr(true); });
    device.user = u"rini"_s;
    device.name = u"PC-LOKET-2"_s;
    bench.write([&] { return devices.enroll(device).valueOr(false); });
    bench.write([&] { return devices.see(device.id, 7, bench.now).hasValue(); });
    const auto kept = devices.of(u"rini"_s).value();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].name == u"PC-LOKET-2"_s);
    CHECK(kept[0].schema == 7);
    CHECK(kept[0].seenAt == bench.now);
}

void checkLanes(ServerBench &bench)
{
    DeviceStore devices(bench.connection());
    const std::string_view lock = bench.database().dialect().lockRow;
    bench.write([&] {
        return devices.lockLane(u"pc-rini"_s, kSlowLane, lock).valueOr(-1) == 0
            && devices.advance(u"pc-rini"_s, kSlowLane, 9).hasValue();
    });
    CHECK(devices.lanes(u"pc-rini"_s).value() == std::vector<LaneEnd>{{kSlowLane, 9}});
    CHECK(devices.lanes(u"pc-dewi"_s).value().empty());
}

void checkTampering(ServerBench &bench)
{
    PushingDesk danang(bench, u"danang"_s);
    danang.takesIn();
    danang.does(Action::InternalNote);
    const auto fault = [&bench] {
        return AuditLog(bench.connection(), bench.database().dialect(), bench.context().serverKey)
            .firstFault()
            .value();
    };
    CHECK_FALSE(fault());
    REQUIRE(bench.connection().run("UPDATE audit SET actor = 'rini' WHERE id = 2"));
    CHECK(fault() == 2);
    REQUIRE(bench.connection().run("UPDATE audit SET actor = 'danang' WHERE id = 2"));
}

/// A history is begun once, and a commit without a mark is none.
void checkHistoryBegins(ServerBench &bench)
{
    FeedWriter feed(bench.connection(), bench.database().dialect(), bench.context().randomness);
    const HistoryHead before = HistoryReader(bench.connection()).head().value();
    bench.write([&] { return feed.begin(u"another"_s, bench.now).hasValue(); });
    bench.write([&] { return feed.commit({}, {u"m"_s, bench.now}).hasValue(); });
    CHECK(HistoryReader(bench.connection()).head().value() == before);
}

void checkMarks(ServerBench &bench)
{
    FeedWriter feed(bench.connection(), bench.database().dialect(), bench.context().randomness);
    const FeedEntity agency{u"reference"_s, u"agencies"_s};
    std::vector<FeedMark> marks;
    addMarks(marks, agency, {ScopeKeys({u"city"_s}), ScopeKeys::ofOffice()});
    CHECK(marks == std::vector<FeedMark>{{u"dir"_s, agency, false}, {u"city"_s, agency, true}});
    CommitNews news;
    bench.write([&] {
        auto done = feed.commit(marks, {{}, bench.now});
        news = done.valueOr(CommitNews());
        return done.hasValue();
    });
    CHECK(news.head == 2);
    CHECK(news.touched == ScopeKeys({u"city"_s, u"dir"_s}));
    CHECK(bench.ask("SELECT count(*) FROM entity_scope") == 1);
    CHECK(bench.ask("SELECT n FROM commit_log WHERE seq_end = 2") == 2);
}

const std::initializer_list<EngineCheck> kChecks{
    {"a username is taken once", checkNamesAreTakenOnce},
    {"another seat is another access", checkSeatChanges},
    {"who is disabled stays in the list", checkDisabled},
    {"a desk stays its user's", checkDeviceStaysHis},
    {"each lane counts for itself", checkLanes},
    {"a history begins once", checkHistoryBegins},
    {"a commit tells whom it concerns", checkMarks},
    {"a changed row of the audit is found", checkTampering},
};

} // namespace

TEST_CASE("The server keeps people, desks and history on SQLite", "[peoplestore]")
{
    runChecks(Engine::Sqlite, kChecks);
}

TEST_CASE("The server keeps people, desks and history on PostgreSQL", "[peoplestore][postgres]")
{
    UPIK_NEED_POSTGRES();
    runChecks(Engine::Postgres, kChecks);
}

} // namespace upik
