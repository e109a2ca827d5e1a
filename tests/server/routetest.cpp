// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverhouse.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A request of the route as it should be, but for its body.
HttpRequest requestOf(const Route &route, const QString &token = {})
{
    HttpRequest request{route.method.toByteArray(), route.path.toByteArray()};
    if (request.path.endsWith('*'))
        request.path = request.path.chopped(1) + QByteArray(64, 'a');
    if (route.body == BodyKind::Json)
        request.headers.add("Content-Type", "application/json");
    if (route.body == BodyKind::Chunk)
        request.headers.add("Content-Type", "application/offset+octet-stream");
    if (!token.isEmpty())
        request.headers.add("Authorization", "Bearer " + token.toLatin1());
    return request;
}

std::string nameOf(const Route &route)
{
    return route.method.toByteArray().toStdString() + " " + route.path.toByteArray().toStdString();
}

/// What every answer says.
void checkSigned(const HouseAnswer &answer)
{
    CHECK(answer.headers.value("Upik-Protocol") == "1.0");
    CHECK(answer.headers.value("Server-Time").toLongLong() > 0);
    CHECK(answer.headers.value("X-Request-Id").size() == 36);
    CHECK(answer.headers.value("X-Content-Type-Options") == "nosniff");
    CHECK(answer.headers.value("Cache-Control") == "no-store");
}

const QList<QByteArray> kHostileBodies{
    "", "{", "[]", "null", "\"x\"", "{\"a\":1", "{\"a\":1,\"a\":2}", "{\"a\":\"\\ud800\"}",
    "{\"a\":\"\\u0000\"}", "{\"a\":9007199254740993}", "\xff\xfe{}", QByteArray(100'000, '['),
    "{\"device\":\"'; DROP TABLE event; --\"}", "{}"};

} // namespace

TEST_CASE("A route that needs a session is closed to who has none", "[route]")
{
    ServerHouse house;
    for (const Route &route : routes()) {
        CAPTURE(nameOf(route));
        const HouseAnswer answer = house.ask(requestOf(route));
        CHECK((answer.code() == u"token-invalid"_s) == route.needsSession);
        CHECK(answer.headers.contains("WWW-Authenticate") == route.needsSession);
        checkSigned(answer);
    }
}

TEST_CASE("A token of any odd form is no token", "[route]")
{
    ServerHouse house;
    const QString token = house.tokenOf(u"sri"_s);
    for (const QString &odd : {u"x"_s, token + u'x', token.chopped(1), token.toUpper(),
                               u"upik_a_"_s + QString(43, u'A'), QString(5'000, u'a')}) {
        HttpRequest request{"POST", "/v1/pull"};
        request.headers = {{"Content-Type", "application/json"},
                           {"Authorization", "Bearer " + odd.toLatin1()}};
        CHECK(house.ask(request).code() == u"token-invalid"_s);
    }
}

TEST_CASE("A path that is asked for in another way says how it may be", "[route]")
{
    ServerHouse house;
    for (const Route &route : routes()) {
        CAPTURE(nameOf(route));
        HttpRequest request = requestOf(route);
        request.method = "PUT";
        const HouseAnswer answer = house.ask(request);
        CHECK(answer.status == 405);
        CHECK(answer.headers.hasToken("Allow", route.method));
    }
}

TEST_CASE("A path that is none is not found, with a token and without", "[route]")
{
    ServerHouse house;
    const QString token = house.tokenOf(u"sri"_s);
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/v1"), QByteArray("/v1/blobs/"),
                                   QByteArray("/v1/metas"), QByteArray("/v1/session/x"),
                                   QByteArray("/V1/META"), QByteArray("/v1/blobs/a/b")}) {
        CAPTURE(path.toStdString());
        CHECK(house.ask("GET", path).code() == u"not-found"_s);
        CHECK(house.ask("GET", path, token).code() == u"not-found"_s);
    }
}

TEST_CASE("Hostile bodies are refused by every route and change nothing", "[route]")
{
    ServerHouse house;
    const QString token = house.tokenOf(u"sri"_s);
    const qint64 audited = house.count("SELECT count(*) FROM audit");
    for (const Route &route : routes()) {
        if (route.body != BodyKind::Json)
            continue;
        for (const QByteArray &body : kHostileBodies) {
            HttpRequest request = requestOf(route, token);
            request.body = body;
            const HouseAnswer answer = house.ask(request);
            CAPTURE(nameOf(route), body.left(60).toStdString(), answer.status);
            CHECK(answer.status >= 400);
            CHECK(answer.status < 500);
            CHECK(problemFrom(answer.json).hasValue());
        }
    }
    CHECK(house.count("SELECT count(*) FROM audit") == audited);
}

TEST_CASE("A body of another type, and one that is too large, are refused", "[route]")
{
    ServerHouse house;
    for (const Route &route : routes()) {
        CAPTURE(nameOf(route));
        HttpRequest large = requestOf(route);
        large.body = QByteArray(route.mostBytes + 1, ' ');
        CHECK(house.ask(large).code() == u"too-large"_s);
        HttpRequest typed = requestOf(route);
        typed.headers.set("Content-Type", "text/plain");
        if (route.body != BodyKind::None)
            CHECK(house.ask(typed).code() == u"unsupported-media"_s);
    }
}

TEST_CASE("Another protocol is told from ours", "[route]")
{
    ServerHouse house;
    const auto asked = [&](const QByteArray &version) {
        HttpRequest request{"GET", "/v1/meta"};
        request.headers.add("Upik-Protocol", version);
        return house.ask(request);
    };
    CHECK(asked("1.0").status == 200);
    CHECK(asked("1.9").status == 200);
    CHECK(asked("2.0").code() == u"client-too-old"_s);
    CHECK(asked("one").code() == u"malformed"_s);
}

TEST_CASE("A request keeps its id, and gets one where it has none or another thing", "[route]")
{
    ServerHouse house;
    const auto idFor = [&](const QByteArray &sent) {
        HttpRequest request{"GET", "/v1/meta"};
        request.headers.add("X-Request-Id", sent);
        return house.ask(request).headers.value("X-Request-Id");
    };
    const QByteArray id = "7f0c2b6e-3d1a-4c58-9a57-1f2e3d4c5b6a";
    CHECK(idFor(id) == id);
    CHECK(idFor("x") != "x");
    CHECK(idFor(id + " evil").size() == 36);
    CHECK_FALSE(idFor({}).isEmpty());
}

TEST_CASE("Anybody may ask what the server is", "[route]")
{
    ServerHouse house;
    const auto meta = metaAnswerFrom(house.ask("GET", "/v1/meta").json);
    REQUIRE(meta);
    CHECK(meta->service == kService);
    CHECK(meta->epoch == u"epoch-1"_s);
    CHECK(meta->actions.contains(u"attachment_add"_s));
    CHECK(meta->actions.contains(u"accept"_s));
}

TEST_CASE("A pull or a push for another device is refused", "[route]")
{
    ServerHouse house;
    const QString token = house.tokenOf(u"sri"_s);
    REQUIRE(house.login(u"danang"_s).status == 200);
    CHECK(house.post("/v1/pull", {{u"device"_s, u"pc-danang"_s}}, token).status == 403);
    const QJsonObject push{{u"device"_s, u"pc-danang"_s}, {u"lane"_s, 0},
                           {u"epoch"_s, u"epoch-1"_s},    {u"schema"_s, 1},
                           {u"mutations"_s, QJsonArray()}};
    CHECK(house.post("/v1/push", push, token).status == 403);
}

TEST_CASE("A page comes as CBOR where the desk takes that", "[route]")
{
    ServerHouse house;
    HttpRequest request = requestOf(*findRoute("POST", "/v1/pull")->route, house.tokenOf(u"sri"_s));
    request.headers.add("Accept", "application/cbor");
    request.body = R"({"device":"pc-sri"})";
    CHECK(house.ask(request).headers.value("Content-Type") == "application/cbor");
}
