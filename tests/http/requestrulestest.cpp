// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestrules.h"

#include "support/catch.h"

using namespace upik;

namespace {

RequestHead head(const Headers &more = {}, bool isHttp11 = true)
{
    RequestHead result{"GET", "/", isHttp11, {{"Host", "upik"}}};
    for (const auto &[name, value] : more)
        result.headers.add(name, value);
    return result;
}

RequestFacts facts(const Headers &more, bool isHttp11 = true)
{
    const auto found = factsOf(head(more, isHttp11), {});
    REQUIRE(found.hasValue());
    return *found;
}

bool takesGzip(const QByteArray &value)
{
    return acceptsGzip({{"Accept-Encoding", value}});
}

} // namespace

TEST_CASE("A connection is kept by HTTP/1.1 unless the client says close")
{
    CHECK(facts({}).keepsAlive);
    CHECK_FALSE(facts({{"Connection", "close"}}).keepsAlive);
    CHECK_FALSE(facts({}, false).keepsAlive);
}

TEST_CASE("A client of HTTP/1.0 needs no host and expects nothing")
{
    RequestHead old{"GET", "/", false, {{"Expect", "100-continue"}}};
    const auto found = factsOf(old, {});
    REQUIRE(found.hasValue());
    CHECK_FALSE(found->expectsContinue);
}

TEST_CASE("A range counts for GET, and only when there is one")
{
    CHECK(facts({{"Range", "bytes=0-1"}}).range == "bytes=0-1");
    CHECK(facts({{"Range", "bytes=0-1"}, {"Range", "bytes=2-3"}}).range.isEmpty());
    RequestHead other = head({{"Range", "bytes=0-1"}});
    other.method = "HEAD";
    const auto found = factsOf(other, {});
    REQUIRE(found.hasValue());
    CHECK(found->isHead);
    CHECK(found->range.isEmpty());
}

TEST_CASE("A fault carries the id of its request")
{
    const auto found = factsOf(head({{"X-Request-Id", "0193"}, {"Content-Encoding", "br"}}), {});
    REQUIRE_FALSE(found.hasValue());
    CHECK(found.error().kind == Fault::CodingUnsupported);
    CHECK(found.error().requestId == "0193");
}

TEST_CASE("A coding that changes nothing is no coding")
{
    CHECK(factsOf(head({{"Content-Encoding", "identity"}}), {}).hasValue());
    CHECK_FALSE(factsOf(head({{"Content-Encoding", "identity, gzip"}}), {}).hasValue());
}

TEST_CASE("gzip is sent to those alone who can read it")
{
    CHECK(takesGzip("gzip"));
    CHECK(takesGzip("br, GZIP;q=0.5"));
    CHECK(takesGzip("*"));
    CHECK_FALSE(takesGzip(""));
    CHECK_FALSE(takesGzip("gzip;q=0"));
    CHECK_FALSE(takesGzip("gzip; q=0.0"));
    CHECK_FALSE(takesGzip("*, gzip;q=0"));
    CHECK_FALSE(takesGzip("br, deflate"));
    CHECK_FALSE(takesGzip("*;q=0"));
}
