// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgrescluster.h"
#include "server/serverhouse.h"
#include "server/sessiondesk.h"
#include "server/sessionroutes.h"
#include "server/userdesk.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString refreshOf(const HouseAnswer &answer)
{
    return answer.json.value(u"refresh_token"_s).toString();
}

QString accessOf(const HouseAnswer &answer)
{
    return answer.json.value(u"access_token"_s).toString();
}

ServerUser userOf(ServerHouse &house, const QString &name)
{
    return *UserStore(house.database().connection()).byUsername(name).value();
}

/// Whether a token opens the door: a pull that is read.
HouseAnswer knock(ServerHouse &house, const QString &token, const QString &device = u"pc-sri"_s)
{
    return house.post("/v1/pull", {{u"device"_s, device}}, token);
}

void checkRotation(ServerHouse &house)
{
    const HouseAnswer first = house.login(u"sri"_s);
    REQUIRE(first.status == 200);
    const HouseAnswer second = house.refresh(refreshOf(first));
    REQUIRE(second.status == 200);
    CHECK(refreshOf(second) != refreshOf(first));
    CHECK(knock(house, accessOf(second)).status == 200);
    const HouseAnswer again = house.refresh(refreshOf(first)); // the answer was lost on the way
    CHECK(refreshOf(again) == refreshOf(second));
    REQUIRE(house.refresh(refreshOf(second)).status == 200);
    const HouseAnswer stolen = house.refresh(refreshOf(first)); // its successor has been used
    CHECK(stolen.code() == u"token-invalid"_s);
    CHECK(house.refresh(refreshOf(second)).code() == u"token-invalid"_s);
    CHECK(knock(house, accessOf(second)).code() == u"token-invalid"_s);
    CHECK(house.count("SELECT count(*) FROM audit WHERE what = 'token-reused'") == 1);
}

} // namespace

TEST_CASE("Somebody who logs in is told who he is and gets two tokens", "[session]")
{
    ServerHouse house;
    const HouseAnswer answer = house.login(u"sri"_s);
    REQUIRE(answer.status == 200);
    const auto session = sessionAnswerFrom(answer.json);
    REQUIRE(session);
    CHECK(session->user.seat.agency == u"DPUPKP"_s);
    CHECK(session->accessExpires == kAccessTime);
    CHECK(session->refreshExpires == std::chrono::hours(24 * 30));
    CHECK(session->epoch == u"epoch-1"_s);
    CHECK(house.count("SELECT count(*) FROM audit WHERE what = 'login'") == 1);
}

TEST_CASE("A session is refreshed, an answer that was lost is given again, a theft ends it",
          "[session]")
{
    ServerHouse house;
    checkRotation(house);
}

TEST_CASE("Sessions rotate on PostgreSQL too", "[session][postgres]")
{
    UPIK_NEED_POSTGRES();
    ServerHouse house(DatabaseAddress(PostgresCluster::get()->newDatabase()));
    checkRotation(house);
}

TEST_CASE("A wrong password and an unknown name are refused alike", "[session]")
{
    ServerHouse house;
    HouseAnswer wrong = house.login(u"sri"_s, u"salah sekali"_s);
    HouseAnswer nobody = house.login(u"hantu"_s);
    CHECK(wrong.status == 401);
    CHECK(wrong.code() == u"bad-credentials"_s);
    wrong.json.remove(u"instance"_s);
    nobody.json.remove(u"instance"_s);
    CHECK(wrong.json == nobody.json);
}

TEST_CASE("Who guesses passwords has to wait, even with the right one", "[session]")
{
    ServerHouse house;
    for (int i = 0; i < 6; ++i)
        CHECK(house.login(u"sri"_s, u"salah sekali"_s).status == 401);
    const HouseAnswer curbed = house.login(u"sri"_s);
    CHECK(curbed.code() == u"rate-limited"_s);
    CHECK(curbed.headers.value("Retry-After").toInt() >= 1);
    CHECK(house.login(u"danang"_s).status == 200);
    house.clock.advance(20min);
    CHECK(house.login(u"sri"_s).status == 200);
}

TEST_CASE("An access token ends after its hour and is told as such", "[session]")
{
    ServerHouse house;
    const QString token = house.tokenOf(u"sri"_s);
    house.clock.advance(59min);
    CHECK(knock(house, token).status == 200);
    house.clock.advance(1min);
    CHECK(knock(house, token).code() == u"token-expired"_s);
}

TEST_CASE("Who logs out is out, and elsewhere only where he says so", "[session]")
{
    ServerHouse house;
    const QString here = house.tokenOf(u"sri"_s);
    const QString there = accessOf(house.login(u"sri"_s, ServerHouse::kPassword, u"pc-2"_s));
    REQUIRE(house.ask("DELETE", "/v1/session", here).status == 204);
    CHECK(knock(house, here).code() == u"token-invalid"_s);
    CHECK(knock(house, there, u"pc-2"_s).status == 200);
    HttpRequest all{"DELETE", "/v1/session", {{"all", "1"}}};
    all.headers.add("Authorization", "Bearer " + there.toLatin1());
    REQUIRE(house.ask(all).status == 204);
    CHECK(knock(house, there, u"pc-2"_s).code() == u"token-invalid"_s);
}

TEST_CASE("A new password ends every other session and opens the next one", "[session]")
{
    ServerHouse house;
    const QString here = house.tokenOf(u"sri"_s);
    const QString there = accessOf(house.login(u"sri"_s, ServerHouse::kPassword, u"pc-2"_s));
    const QJsonObject change{{u"old"_s, QString(ServerHouse::kPassword)},
                             {u"new"_s, u"kata sandi baru"_s}};
    REQUIRE(house.post("/v1/session/password", change, here).status == 204);
    CHECK(knock(house, here).status == 200);
    CHECK(knock(house, there, u"pc-2"_s).code() == u"token-invalid"_s);
    CHECK(house.login(u"sri"_s).code() == u"bad-credentials"_s);
    CHECK(house.login(u"sri"_s, u"kata sandi baru"_s).status == 200);
}

TEST_CASE("A new password that is too short is refused at its place", "[session]")
{
    ServerHouse house;
    const QString token = house.tokenOf(u"sri"_s);
    const QJsonObject change{{u"old"_s, QString(ServerHouse::kPassword)}, {u"new"_s, u"pendek"_s}};
    const HouseAnswer refused = house.post("/v1/session/password", change, token);
    CHECK(refused.code() == u"invalid"_s);
    const auto problem = problemFrom(refused.json);
    REQUIRE(problem);
    CHECK(problem->errors == std::vector<ProblemPlace>{{u"/new"_s, u"too-short"_s}});
}

TEST_CASE("A disabled user is nobody at once", "[session]")
{
    ServerHouse house;
    const HouseAnswer before = house.login(u"sri"_s);
    UserDesk people(house.database(), house.grounds());
    REQUIRE(people.disable(userOf(house, u"sri"_s)));
    CHECK(knock(house, accessOf(before)).code() == u"token-invalid"_s);
    CHECK(house.refresh(refreshOf(before)).code() == u"token-invalid"_s);
    CHECK(house.login(u"sri"_s).code() == u"bad-credentials"_s);
    REQUIRE(people.enable(userOf(house, u"sri"_s)));
    CHECK(house.login(u"sri"_s).status == 200);
}

TEST_CASE("A desk that was shut out is told so, whatever it tries", "[session]")
{
    ServerHouse house;
    const HouseAnswer before = house.login(u"sri"_s);
    const auto device = DeviceStore(house.database().connection()).find(u"pc-sri"_s);
    REQUIRE(UserDesk(house.database(), house.grounds()).revoke(**device));
    CHECK(knock(house, accessOf(before)).code() == u"device-revoked"_s);
    CHECK(house.refresh(refreshOf(before)).code() == u"device-revoked"_s);
    CHECK(house.login(u"sri"_s).code() == u"device-revoked"_s);
    CHECK(house.login(u"sri"_s, ServerHouse::kPassword, u"pc-new"_s).status == 200);
}

TEST_CASE("A desk that is another user's is taken for a copy", "[session]")
{
    ServerHouse house;
    REQUIRE(house.login(u"sri"_s).status == 200);
    CHECK(house.login(u"danang"_s, ServerHouse::kPassword, u"pc-sri"_s).code()
          == u"device-forked"_s);
}

TEST_CASE("A program that is too old is told which one is served", "[session]")
{
    ServerHouse house;
    ServerPolicy policy;
    policy.minClient = u"2.0.0"_s;
    const auto refused = isServed(u"1.4.2"_s, policy);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problem.more.value(u"min_client"_s) == u"2.0.0"_s);
    CHECK(isServed(u"2.0.0"_s, policy));
    CHECK(isServed(u"10.0"_s, policy));
}

TEST_CASE("No token stands in the database", "[session]")
{
    ServerHouse house;
    const HouseAnswer answer = house.login(u"sri"_s);
    QFile file(std::get<QString>(house.address()));
    REQUIRE(house.database().connection().run("PRAGMA wal_checkpoint(TRUNCATE)"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    REQUIRE(content.contains("pc-sri"));
    CHECK_FALSE(content.contains(accessOf(answer).toLatin1()));
    CHECK_FALSE(content.contains(refreshOf(answer).toLatin1()));
}
