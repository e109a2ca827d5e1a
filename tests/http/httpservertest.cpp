// SPDX-License-Identifier: GPL-3.0-or-later
// Starting, stopping, and the listener for operations.
#include "http/served.h"
#include "support/catch.h"

#include <thread>

using namespace upik;
using namespace std::chrono_literals;

TEST_CASE("A server tells the ports it was given")
{
    auto settings = plainSettings();
    settings.listen = {{}, {}};
    Served served(settings);
    CHECK(served.server().port(0) != served.server().port(1));
    CHECK(served.health() == 200);
    CHECK(RawClient(served.server().port(1)).ask(get("/")).status == 200);
}

TEST_CASE("A server that cannot have its address says which and why")
{
    Served first;
    HttpSettings settings;
    settings.listen = {{"127.0.0.1", first.server().port()}};
    HttpServer second(settings, echo);
    const auto started = second.start();
    REQUIRE_FALSE(started.hasValue());
    CHECK(started.error().contains(QStringLiteral("127.0.0.1:")));
    CHECK(started.error().contains(QStringLiteral("in use")));
}

TEST_CASE("An address that is a name is refused")
{
    HttpSettings settings;
    settings.listen = {{"localhost", 0}};
    HttpServer server(settings, echo);
    CHECK_FALSE(server.start().hasValue());
}

TEST_CASE("Operations answer on a port of their own, by a handler of their own")
{
    auto settings = plainSettings();
    settings.operations = HttpEndpoint{};
    Served served(settings, echo, [](const HttpRequest &, const Reply &reply) {
        reply.send({200, {}, "healthy"});
    });
    CHECK(RawClient(served.server().operationsPort()).ask(get("/healthz")).body == "healthy");
    CHECK(served.client().ask(get("/healthz")).body == "GET /healthz\n");
}

TEST_CASE("Operations answer while the public has taken every place")
{
    auto settings = plainSettings();
    settings.operations = HttpEndpoint{};
    settings.limits.connections = 1;
    Served served(settings, echo, echo);
    RawClient only = served.client();
    REQUIRE(only.ask(get("/")).status == 200);
    CHECK(served.client().isCut());
    CHECK(RawClient(served.server().operationsPort()).ask(get("/")).status == 200);
}

TEST_CASE("Operations are never opened beyond the machine")
{
    auto settings = plainSettings();
    settings.operations = HttpEndpoint{"0.0.0.0", 0};
    HttpServer server(settings, echo, echo);
    const auto started = server.start();
    REQUIRE_FALSE(started.hasValue());
    CHECK(started.error().contains(QStringLiteral("loopback")));
}

TEST_CASE("A server that stops closes idle connections and takes no new ones")
{
    Served served;
    RawClient idle = served.client();
    REQUIRE(idle.ask(get("/")).status == 200);
    const quint16 port = served.server().port();
    served.server().stop();
    CHECK(idle.isCut());
    CHECK_FALSE(RawClient(port).isConnected());
    served.server().stop();
}

TEST_CASE("A server that stops lets an answer that is due go out, and says it is the last")
{
    Kept kept;
    Served served(plainSettings(), kept.handler());
    RawClient idle = served.client();
    RawClient client = served.client();
    REQUIRE(client.send(get("/")));
    const auto waiting = kept.next();
    std::thread stopping([&served] { served.server().stop(); });
    CHECK(idle.isCut());
    waiting.reply.send({200, {}, "last"});
    const auto answer = client.answer();
    CHECK(answer.body == "last");
    CHECK(answer.headers.value("Connection") == "close");
    client.close();
    stopping.join();
}

TEST_CASE("A server that stops ends a connection whose answer was on the way, when it is out")
{
    const QByteArray large(8'000'000, 'l');
    const auto sending = [&large](const HttpRequest &, const Reply &reply) {
        reply.send({200, {}, large});
    };
    Served served(plainSettings(), sending);
    RawClient idle = served.client();
    REQUIRE(idle.ask(get("/")).status == 200);
    RawClient client = served.client(4'096);
    REQUIRE(client.send(get("/")));
    const QByteArray first = client.read(1);
    std::thread stopping([&served] { served.server().stop(); });
    CHECK(idle.isCut());
    CHECK(first.size() + client.read(large.size()).size() > large.size());
    CHECK(client.isCut());
    client.close();
    stopping.join();
}

TEST_CASE("A server that stops tells a long-poll that nobody will hear it")
{
    Kept kept;
    auto settings = plainSettings();
    settings.limits.drainTime = 50ms;
    Served served(settings, kept.handler());
    RawClient client = served.client();
    REQUIRE(client.send(get("/")));
    const auto waiting = kept.next();
    served.server().stop();
    CHECK(waiting.reply.isGone());
    CHECK(client.isCut());
}

TEST_CASE("A reply outlives its server without harm")
{
    Kept kept;
    std::optional<Reply> reply;
    {
        auto settings = plainSettings();
        settings.limits.drainTime = 1ms;
        const Served served(settings, kept.handler());
        RawClient client = served.client();
        REQUIRE(client.send(get("/")));
        reply = kept.next().reply;
    }
    CHECK_FALSE(reply->send({}));
}

TEST_CASE("A server that never started can go")
{
    HttpServer server(plainSettings(), echo);
    server.stop();
    CHECK(server.figures().connections == 0);
}
