// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requesttarget.h"

#include "support/catch.h"

using namespace upik;

TEST_CASE("A target is path and query, decoded")
{
    const auto target = parseTarget("/v1/a%20b?x=1&y=%3d%26&z&x=2");
    REQUIRE(target);
    CHECK(target->path == "/v1/a b");
    CHECK(target->query
          == std::vector<QueryItem>{{"x", "1"}, {"y", "=&"}, {"z", ""}, {"x", "2"}});
}

TEST_CASE("A path may end with a slash, and a query may be empty")
{
    REQUIRE(parseTarget("/"));
    CHECK(parseTarget("/v1/")->path == "/v1/");
    CHECK(parseTarget("/?")->query.empty());
    CHECK(parseTarget("/?&&a&")->query == std::vector<QueryItem>{{"a", ""}});
}

TEST_CASE("A query may hold what a path may not")
{
    const auto target = parseTarget("/?path=%2f..%2f&b=a/../b?c");
    REQUIRE(target);
    CHECK(target->query == std::vector<QueryItem>{{"path", "/../"}, {"b", "a/../b?c"}});
}

TEST_CASE("Dots that are no way up are letters")
{
    CHECK(parseTarget("/.well-known")->path == "/.well-known");
    CHECK(parseTarget("/a...b/..c/d..")->path == "/a...b/..c/d..");
}

TEST_CASE("An ambiguous target is no target")
{
    const QByteArray target = GENERATE(as<QByteArray>(), "", "a", "*", "http://a/", "/..", "/a/..",
                                       "/a/../b", "/%2e%2e", "/.%2e/", "/.", "//", "/a//b",
                                       "/%2f", "/%5c", "/\\", "/%00", "/%7f", "/%", "/%1", "/%g1",
                                       "/%ff", "/%ed%a0%80", "/%c3", "/a#b", "/?%00", "/?a=%0a",
                                       "/?%e2%82");
    INFO(target.toStdString());
    CHECK_FALSE(parseTarget(target));
}
