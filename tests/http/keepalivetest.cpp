// SPDX-License-Identifier: GPL-3.0-or-later
// One request after the other on a connection, and how it ends.
#include "http/served.h"
#include "support/catch.h"

using namespace upik;
using namespace std::chrono_literals;

TEST_CASE("A client asks again on the same connection")
{
    const Served served;
    RawClient client = served.client();
    for (int i = 0; i < 50; ++i) {
        const QByteArray body(i, 'b');
        const auto answer = client.ask(post("/push", body));
        REQUIRE(answer.body == "POST /push\n" + body);
        REQUIRE_FALSE(answer.headers.contains("Connection"));
    }
}

TEST_CASE("Requests sent together are answered in their order")
{
    const Served served;
    RawClient client = served.client();
    QByteArray together;
    for (int i = 0; i < 20; ++i)
        together += i % 2 == 0 ? get('/' + QByteArray::number(i))
                               : post('/' + QByteArray::number(i), "body");
    REQUIRE(client.send(together));
    for (int i = 0; i < 20; ++i)
        REQUIRE(client.answer().body.split('\n').front().endsWith(" /" + QByteArray::number(i)));
}

TEST_CASE("The second of two requests waits until the first has its answer")
{
    Kept kept;
    Served served(plainSettings(), kept.handler());
    RawClient client = served.client();
    REQUIRE(client.send(get("/first") + get("/second")));
    const auto first = kept.next();
    CHECK(served.server().figures().atWork == 1);
    first.reply.send({200, {}, "one"});
    kept.next().reply.send({200, {}, "two"});
    CHECK(client.answer().body == "one");
    CHECK(client.answer().body == "two");
}

TEST_CASE("A connection ends when the client says so or speaks HTTP/1.0")
{
    const Served served;
    const QByteArray request = GENERATE(as<QByteArray>(), get("/", "Connection: close\r\n"),
                                        get("/", "Connection: TE, Close\r\n"),
                                        "GET / HTTP/1.0\r\n\r\n",
                                        "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    RawClient client = served.client();
    const auto answer = client.ask(request + get("/never"));
    CHECK(answer.status == 200);
    CHECK(answer.headers.value("Connection") == "close");
    CHECK(client.answer().status == 0);
    CHECK(client.isCut());
}

TEST_CASE("HEAD has the head of GET and no body")
{
    const Served served(plainSettings(), [](const HttpRequest &request, const Reply &reply) {
        reply.send({200, {{"X-Method", request.method}}, "twelve bytes"});
    });
    RawClient client = served.client();
    REQUIRE(client.send("HEAD / HTTP/1.1\r\nHost: upik\r\n\r\n"));
    const auto head = client.answer(true);
    CHECK(head.headers.value("X-Method") == "HEAD");
    CHECK(head.headers.value("Content-Length") == "12");
    CHECK(client.ask(get("/")).body == "twelve bytes");
}

TEST_CASE("204 and 304 have neither body nor length")
{
    const int status = GENERATE(204, 304);
    const Served served(plainSettings(), [status](const HttpRequest &, const Reply &reply) {
        reply.send({status, {}, "not to be sent"});
    });
    RawClient client = served.client();
    for (int i = 0; i < 2; ++i) {
        const auto answer = client.ask(get("/"));
        CHECK(answer.status == status);
        CHECK_FALSE(answer.headers.contains("Content-Length"));
    }
}

TEST_CASE("A client that asks first is told to continue, once its header is found good")
{
    const Served served;
    RawClient client = served.client();
    const QByteArray head = "POST / HTTP/1.1\r\nHost: upik\r\nExpect: 100-Continue\r\n";
    CHECK(client.ask(head + "Content-Length: 4\r\n\r\n").status == 100);
    CHECK(client.ask("body").body == "POST /\nbody");
    CHECK(client.ask(head + "Content-Length: 9999999\r\n\r\n").status == 413);
}

TEST_CASE("A client that does not wait to be told gets one answer")
{
    const Served served;
    RawClient client = served.client();
    CHECK(client.ask(post("/", "body", "Expect: 100-continue\r\n")).body == "POST /\nbody");
    CHECK(client.ask(get("/")).status == 200);
}

TEST_CASE("A route may be given a larger body than the others")
{
    auto settings = plainSettings();
    settings.limits.bodyBytes = 10;
    settings.routes = {{"/v1/blobs/", 100, 30s}};
    const Served served(settings);
    const QByteArray body(100, 'b');
    CHECK(served.client().ask(post("/v1/blobs/ab", body)).status == 200);
    CHECK(served.client().ask(post("/v1/blobs/ab", body + 'b')).status == 413);
    CHECK(served.client().ask(post("/v1/push", body)).status == 413);
}

TEST_CASE("A handler's word on the framing is not passed on")
{
    const Served served(plainSettings(), [](const HttpRequest &, const Reply &reply) {
        reply.send({200, {{"content-length", "9"}, {"Transfer-Encoding", "chunked"},
                          {"Connection", "upgrade"}, {"X", "y"}}, "body"});
    });
    const auto answer = served.client().ask(get("/"));
    CHECK(answer.headers.size() == 2);
    CHECK(answer.headers.value("X") == "y");
    CHECK(answer.body == "body");
}

TEST_CASE("A long answer is compressed on its way for a client that accepts it")
{
    const QByteArray body = QByteArray("complaint ").repeated(1'000);
    const Served served(plainSettings(), [&body](const HttpRequest &, const Reply &reply) {
        reply.send({200, {}, body});
    });
    RawClient client = served.client();
    const auto answer = client.ask(get("/", "Accept-Encoding: gzip, deflate\r\n"));
    CHECK(answer.headers.value("Content-Encoding") == "gzip");
    CHECK(answer.body.startsWith("\x1f\x8b"));
    CHECK(answer.body.size() < 500);
    CHECK(client.ask(get("/")).body == body);
}

TEST_CASE("Head and body leave in one piece, without waiting for more")
{
    const Served served;
    RawClient client = served.client();
    REQUIRE(client.send(get("/")));
    const QByteArray first = client.read(1);
    CHECK(first.endsWith("\r\n\r\nGET /\n"));
}
