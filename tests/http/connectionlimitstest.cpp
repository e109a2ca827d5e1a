// SPDX-License-Identifier: GPL-3.0-or-later
// How many may be in, and who is who behind a proxy.
#include "http/served.h"
#include "support/catch.h"

using namespace upik;

namespace {

std::vector<RawClient> idleClients(const Served &served, int count)
{
    std::vector<RawClient> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(served.client());
        REQUIRE(clients.back().isConnected());
    }
    return clients;
}

/// Answers with the peer's address.
void tellPeer(const HttpRequest &request, const Reply &reply)
{
    reply.send({200, {}, request.peer});
}

} // namespace

TEST_CASE("Limits are those of the design")
{
    const HttpLimits limits;
    CHECK(limits.headerBytes == 16'384);
    CHECK(limits.urlBytes == 2'048);
    CHECK(limits.bodyBytes == 1'048'576);
    CHECK(limits.connections == 1'024);
    CHECK(limits.perPeer == 32);
    CHECK(limits.requestTime == std::chrono::seconds(30));
    CHECK(limits.idleTime == std::chrono::seconds(30));
}

TEST_CASE("The thirty-third connection of one address is closed, the others go on")
{
    Served served;
    auto clients = idleClients(served, 32);
    for (RawClient &client : clients)
        REQUIRE(client.ask(get("/")).status == 200);
    CHECK(served.client().isCut());
    CHECK(served.server().figures().refused == 1);
    CHECK(clients.front().ask(get("/")).status == 200);
}

TEST_CASE("A place is free again when its client has gone")
{
    auto settings = plainSettings();
    settings.limits.perPeer = 1;
    const Served served(settings);
    for (int i = 0; i < 20; ++i) {
        RawClient client = served.client();
        REQUIRE(client.ask(get("/", "Connection: close\r\n")).status == 200);
        REQUIRE(client.isCut());
        client.close();
        // The server may hear of the end after the next client: that one is cut and asks again.
        int status = 0;
        for (int tries = 0; tries < 1'000 && status == 0; ++tries)
            status = served.client().ask(get("/")).status;
        REQUIRE(status == 200);
    }
}

TEST_CASE("A thousand idle clients are held, and one more is turned away")
{
    auto settings = plainSettings();
    settings.limits.perPeer = 10'000;
    settings.limits.connections = 1'000;
    Served served(settings);
    auto clients = idleClients(served, 1'000);
    CHECK(clients.back().ask(get("/")).status == 200);
    CHECK(served.server().figures().connections == 1'000);
    CHECK(served.client().isCut());
    CHECK(clients.front().ask(get("/")).status == 200);
}

TEST_CASE("X-Forwarded-For of a stranger is not believed")
{
    const Served served(plainSettings(), tellPeer);
    const auto answer = served.client().ask(get("/", "X-Forwarded-For: 10.0.0.9\r\n"));
    CHECK(answer.body == "127.0.0.1");
}

TEST_CASE("X-Forwarded-For of a proxy of ours tells the client")
{
    auto settings = plainSettings();
    settings.proxies = {"127.0.0.1", "10.1.0.0/16"};
    const Served served(settings, tellPeer);
    const auto peerOf = [&served](const QByteArray &list) {
        return served.client().ask(get("/", "X-Forwarded-For: " + list + "\r\n")).body;
    };
    CHECK(peerOf("36.72.1.2") == "36.72.1.2");
    CHECK(peerOf("1.1.1.1, 36.72.1.2, 10.1.9.9") == "36.72.1.2");
    CHECK(peerOf("2001:db8::1") == "2001:db8::1");
    CHECK(peerOf("1.1.1.1, unknown") == "127.0.0.1");
}

TEST_CASE("Behind a proxy each client has its own share of requests")
{
    Kept kept;
    auto settings = plainSettings();
    settings.proxies = {"127.0.0.1"};
    settings.limits.perPeer = 2;
    const Served served(settings, kept.handler());
    auto clients = idleClients(served, 5);
    const QByteArray greedy = get("/", "X-Forwarded-For: 36.72.1.2\r\n");
    REQUIRE(clients[0].send(greedy));
    REQUIRE(clients[1].send(greedy));
    const auto first = kept.next();
    const auto second = kept.next();
    CHECK(clients[2].ask(greedy).status == 503);
    REQUIRE(clients[3].send(get("/", "X-Forwarded-For: 36.72.1.3\r\n")));
    CHECK(kept.next().request.peer == "36.72.1.3");
}
