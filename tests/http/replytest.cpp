// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/reply.h"

#include "support/catch.h"

#include <atomic>
#include <thread>

using namespace upik;

namespace {

/// What a reply delivered: statuses, and 0 for a reply that went without one.
struct Delivered {
    std::vector<int> statuses;

    Reply reply()
    {
        return Reply([this](std::optional<HttpResponse> response) {
            statuses.push_back(response ? response->status : 0);
        });
    }
};

} // namespace

TEST_CASE("A reply is delivered once, whichever copy sends")
{
    Delivered delivered;
    {
        const Reply reply = delivered.reply();
        const Reply copy = reply;
        CHECK(copy.send({201, {}, {}}));
        CHECK_FALSE(reply.send({202, {}, {}}));
    }
    CHECK(delivered.statuses == std::vector{201});
}

TEST_CASE("A reply that goes unanswered says so, when its last copy goes")
{
    Delivered delivered;
    {
        std::optional<Reply> copy;
        copy = delivered.reply();
        const Reply kept = *copy;
        copy.reset();
        CHECK(delivered.statuses.empty());
    }
    CHECK(delivered.statuses == std::vector{0});
}

TEST_CASE("A reply whose client has gone delivers nothing and tells whoever asked")
{
    Delivered delivered;
    int told = 0;
    {
        const Reply reply = delivered.reply();
        reply.whenGone([&told] { ++told; });
        reply.watch().leave();
        reply.watch().leave();
        CHECK(told == 1);
        CHECK(reply.isGone());
        CHECK_FALSE(reply.send({}));
        reply.whenGone([&told] { told += 10; });
    }
    CHECK(told == 11);
    CHECK(delivered.statuses.empty());
}

TEST_CASE("A client that goes after its answer is no news")
{
    Delivered delivered;
    bool isTold = false;
    const Reply reply = delivered.reply();
    reply.whenGone([&isTold] { isTold = true; });
    CHECK(reply.send({}));
    reply.watch().leave();
    CHECK_FALSE(isTold);
    CHECK_FALSE(reply.isGone());
}

TEST_CASE("A watch of a reply that is no more does nothing")
{
    Delivered delivered;
    const ReplyWatch watch = delivered.reply().watch();
    watch.leave();
    ReplyWatch().leave();
    CHECK(delivered.statuses == std::vector{0});
}

TEST_CASE("A reply may drop itself when it is told that the client has gone")
{
    Delivered delivered;
    auto reply = std::make_unique<Reply>(delivered.reply());
    const ReplyWatch watch = reply->watch();
    reply->whenGone([&reply] { reply.reset(); });
    watch.leave();
    CHECK(reply == nullptr);
    CHECK(delivered.statuses.empty());
}

TEST_CASE("Of many threads that answer at once, one does")
{
    for (int round = 0; round < 100; ++round) {
        std::atomic<int> delivered = 0;
        std::atomic<int> sent = 0;
        const Reply reply([&delivered](const auto &) { ++delivered; });
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&reply, &sent] { sent += reply.send({}) ? 1 : 0; });
        reply.watch().leave();
        for (std::thread &thread : threads)
            thread.join();
        REQUIRE(sent == delivered);
        REQUIRE(sent + (reply.isGone() ? 1 : 0) == 1);
    }
}
