// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are kept: what a client waits for, and what becomes of it when the client goes.
#include "http/served.h"
#include "support/catch.h"

#include <sys/socket.h>
#include <thread>

using namespace upik;
using namespace std::chrono_literals;

TEST_CASE("A client that waits is answered from another thread")
{
    Kept kept;
    const Served served(plainSettings(), kept.handler());
    RawClient client = served.client();
    REQUIRE(client.send(post("/v1/pull", "{}")));
    const auto waiting = kept.next();
    CHECK(waiting.request.body == "{}");
    CHECK(waiting.request.peer == "127.0.0.1");
    CHECK_FALSE(waiting.request.isSecure);
    CHECK(waiting.request.answerWithin == 30s);
    std::thread([&waiting] { waiting.reply.send({200, {}, "news"}); }).join();
    CHECK(client.answer().body == "news");
}

TEST_CASE("One answer a request: a second is dropped")
{
    Kept kept;
    const Served served(plainSettings(), kept.handler());
    RawClient client = served.client();
    REQUIRE(client.send(get("/")));
    const auto waiting = kept.next();
    CHECK(waiting.reply.send({200, {}, "first"}));
    CHECK_FALSE(waiting.reply.send({200, {}, "second"}));
    CHECK(client.answer().body == "first");
    REQUIRE(client.send(get("/")));
    CHECK(kept.next().reply.send({200, {}, "third"}));
    CHECK(client.answer().body == "third");
}

TEST_CASE("A long-poll is told when its client has gone, a thousand times")
{
    Kept kept;
    auto settings = plainSettings();
    settings.limits.perPeer = 1'000;
    Served served(settings, kept.handler());
    for (int i = 0; i < 1'000; ++i) {
        RawClient client = served.client();
        REQUIRE(client.send(get("/v1/pull")));
        const auto waiting = kept.next();
        if (i % 2 == 0)
            client.reset();
        else
            client.close();
        REQUIRE(kept.haveGone(i + 1));
    }
    CHECK(served.server().figures().atWork == 0);
}

TEST_CASE("An answer that meets its client on the way out is dropped or sent, and no more")
{
    Kept kept;
    auto settings = plainSettings();
    settings.limits.perPeer = 1'000;
    const Served served(settings, kept.handler());
    for (int i = 0; i < 300; ++i) {
        RawClient client = served.client();
        REQUIRE(client.send(get("/v1/pull")));
        const auto waiting = kept.next();
        client.reset();
        waiting.reply.send({200, {}, "too late, or not"});
    }
    RawClient client = served.client();
    REQUIRE(client.send(get("/")));
    CHECK(kept.next().reply.send({}));
}

TEST_CASE("A reply whose client has gone takes no answer")
{
    Kept kept;
    Served served(plainSettings(), kept.handler());
    RawClient client = served.client();
    REQUIRE(client.send(get("/v1/pull")));
    const auto waiting = kept.next();
    CHECK_FALSE(waiting.reply.isGone());
    client.close();
    REQUIRE(kept.haveGone(1));
    CHECK(waiting.reply.isGone());
    CHECK_FALSE(waiting.reply.send({200, {}, "nobody"}));
    CHECK(served.server().figures().atWork == 0);
}

TEST_CASE("A handler that drops its reply makes a 500, and the connection goes on")
{
    const Served served(plainSettings(), [](const HttpRequest &request, const Reply &reply) {
        if (request.path != "/dropped")
            echo(request, reply);
    });
    RawClient client = served.client();
    CHECK(client.ask(get("/dropped")).status == 500);
    CHECK(client.ask(get("/")).status == 200);
}

TEST_CASE("A handler that throws makes a 500")
{
    const Served served(plainSettings(), [](const HttpRequest &, const Reply &) {
        throw std::runtime_error("a bug");
    });
    CHECK(served.client().ask(get("/")).status == 500);
}

TEST_CASE("A handler that is late is overtaken by a 504, and its answer is dropped")
{
    Kept kept;
    auto settings = plainSettings();
    settings.limits.answerTime = 100ms;
    const Served served(settings, kept.handler());
    RawClient client = served.client();
    REQUIRE(client.send(get("/")));
    const auto waiting = kept.next();
    CHECK(client.answer().status == 504);
    CHECK(client.isCut());
    CHECK_FALSE(waiting.reply.send({}));
}

TEST_CASE("More waiting replies than the limit are turned away with a word when to come back")
{
    Kept kept;
    auto settings = plainSettings();
    settings.limits.waitingReplies = 2;
    Served served(settings, kept.handler());
    std::vector<RawClient> waiting;
    for (int i = 0; i < 2; ++i) {
        waiting.push_back(served.client());
        REQUIRE(waiting.back().send(get("/v1/pull")));
    }
    const auto first = kept.next();
    const auto second = kept.next();
    RawClient third = served.client();
    const auto refused = third.ask(get("/v1/pull"));
    CHECK(refused.status == 503);
    CHECK(refused.headers.value("Retry-After") == "1");
    CHECK(served.server().figures().atWork == 2);
    first.reply.send({});
    CHECK(waiting.front().answer().status == 200);
    REQUIRE(third.send(get("/v1/pull")));
    CHECK(kept.next().reply.send({}));
    CHECK(third.answer().status == 200);
}

TEST_CASE("Others are served while clients wait")
{
    std::vector<Reply> waiting;
    const auto keeping = [&waiting](const HttpRequest &request, const Reply &reply) {
        if (request.path == "/wait")
            waiting.push_back(reply);
        else
            echo(request, reply);
    };
    const Served served(plainSettings(), keeping);
    std::vector<RawClient> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(served.client());
        REQUIRE(clients.back().send(get("/wait")));
    }
    CHECK(served.health() == 200);
}

TEST_CASE("A client that sends on and on while it waits is not read without end")
{
    Kept kept;
    auto settings = plainSettings();
    settings.limits.drainTime = 1ms;
    const Served served(settings, kept.handler());
    RawClient client = served.client();
    REQUIRE(client.send(get("/wait")));
    const auto waiting = kept.next();
    const QByteArray more = get("/more").repeated(100);
    qsizetype sent = 0;
    while (sent < 100'000'000) {
        const auto flags = MSG_NOSIGNAL | MSG_DONTWAIT;
        const auto count = ::send(client.descriptor(), more.data(),
                                  static_cast<std::size_t>(more.size()), flags);
        if (count < 0)
            break;
        sent += count;
    }
    CHECK(sent < 20'000'000);
    waiting.reply.send({200, {}, "first"});
    CHECK(client.answer().body == "first");
}
