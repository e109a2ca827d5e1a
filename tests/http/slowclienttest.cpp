// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that take their time, by a bad line or on purpose.
#include "http/served.h"
#include "support/catch.h"

#include <QElapsedTimer>

using namespace upik;
using namespace std::chrono_literals;

namespace {

const QByteArray kHalfHeader = "GET / HTTP/1.1\r\nHost: up";
const QByteArray kHalfBody = "POST / HTTP/1.1\r\nHost: upik\r\nContent-Length: 100\r\n\r\nhalf";

/// Sends single bytes for five seconds at most; true when it was cut before.
bool tricklesUntilCut(RawClient &client, char byte)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 5'000) {
        if (!client.send(QByteArray(1, byte)))
            return timer.elapsed() < 5'000;
    }
    return false;
}

} // namespace

TEST_CASE("A client that never ends its header is told 408 and cut at the deadline")
{
    auto settings = plainSettings();
    settings.limits.requestTime = 150ms;
    const Served served(settings);
    RawClient client = served.client();
    QElapsedTimer timer;
    timer.start();
    const auto answer = client.ask(kHalfHeader);
    CHECK(answer.status == 408);
    CHECK(answer.body == "timeout");
    CHECK(timer.elapsed() >= 140);
    CHECK(client.isCut());
}

TEST_CASE("A client cannot put the deadline off by sending a little more")
{
    auto settings = plainSettings();
    settings.limits.requestTime = 100ms;
    settings.limits.lingerTime = 50ms;
    settings.limits.headerBytes = 1'000'000'000;
    const Served served(settings);
    RawClient client = served.client();
    REQUIRE(client.send(kHalfHeader));
    CHECK(tricklesUntilCut(client, 'h'));
}

TEST_CASE("A body that stops is told 408 and cut when the window of the rate ends")
{
    auto settings = plainSettings();
    settings.limits.paceWindow = 100ms;
    const Served served(settings);
    RawClient client = served.client();
    CHECK(client.ask(kHalfBody).status == 408);
    CHECK(client.isCut());
}

TEST_CASE("A body that comes in fast enough is not held to the window alone")
{
    auto settings = plainSettings();
    settings.limits.paceWindow = 20ms;
    settings.limits.bytesPerSecond = 50;
    const Served served(settings);
    RawClient client = served.client();
    REQUIRE(client.send("POST / HTTP/1.1\r\nHost: upik\r\nTransfer-Encoding: chunked\r\n\r\n"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 120)
        REQUIRE(client.send("1\r\nx\r\n"));
    CHECK(client.ask("0\r\n\r\n").status == 200);
}

TEST_CASE("A body that is not whole by the deadline of its route is cut")
{
    auto settings = plainSettings();
    settings.limits.paceWindow = 5s;
    settings.routes = {{"/short", 1'000, 100ms}};
    const Served served(settings);
    const QByteArray begun = "POST /short/1 HTTP/1.1\r\nHost: upik\r\n"
                             "Content-Length: 9\r\n\r\nhalf";
    CHECK(served.client().ask(begun).status == 408);
}

TEST_CASE("A connection that asks nothing is closed without a word")
{
    auto settings = plainSettings();
    settings.limits.idleTime = 100ms;
    const Served served(settings);
    RawClient silent = served.client();
    CHECK(silent.answer().status == 0);
    RawClient kept = served.client();
    CHECK(kept.ask(get("/")).status == 200);
    CHECK(kept.isCut());
}

TEST_CASE("A client that does not read its answer is cut")
{
    auto settings = plainSettings();
    settings.limits.idleTime = 100ms;
    const QByteArray large(8'000'000, 'l');
    const Served served(settings, [&large](const HttpRequest &, const Reply &reply) {
        reply.send({200, {}, large});
    });
    RawClient client = served.client(4'096);
    REQUIRE(client.send(get("/")));
    REQUIRE(served.client().ask(get("/")).body.size() == large.size());
    QElapsedTimer timer;
    timer.start();
    CHECK(tricklesUntilCut(client, '\n'));
}

TEST_CASE("A slow reader gets the whole answer as long as it reads")
{
    const QByteArray large(2'000'000, 'l');
    const Served served(plainSettings(), [&large](const HttpRequest &, const Reply &reply) {
        reply.send({200, {}, large});
    });
    CHECK(served.client(4'096).ask(get("/")).body == large);
}

TEST_CASE("A request that comes in single bytes is understood")
{
    const Served served;
    RawClient client = served.client();
    const QByteArray bytes = post("/push?a=1", "body") + "POST /two HTTP/1.1\r\nHost: upik\r\n"
        "Transfer-Encoding: chunked\r\n\r\n1\r\nb\r\n1;x=y\r\no\r\n2\r\ndy\r\n0\r\nT: u\r\n\r\n";
    for (const char byte : bytes)
        REQUIRE(client.send(QByteArray(1, byte)));
    CHECK(client.answer().body == "POST /push\na=1\nbody");
    CHECK(client.answer().body == "POST /two\nbody");
}

TEST_CASE("A healthy client is served while many are slow")
{
    auto settings = plainSettings();
    settings.limits.perPeer = 1'000;
    const Served served(settings);
    std::vector<RawClient> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(served.client());
        REQUIRE(slow.back().send(i % 2 == 0 ? kHalfHeader : kHalfBody));
    }
    QElapsedTimer timer;
    timer.start();
    CHECK(served.health() == 200);
    CHECK(timer.elapsed() < 1'000);
}
