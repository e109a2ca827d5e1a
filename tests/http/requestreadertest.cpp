// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/requestreader.h"

#include "http/rawclient.h"
#include "support/catch.h"
#include "support/dice.h"

using namespace upik;
using Read = RequestReader::Stage;

namespace {

/// Feeds all and reads as far as it goes.
Read readAll(RequestReader &reader, QByteArrayView bytes)
{
    reader.feed(bytes);
    Read stage = reader.advance();
    return stage == Read::HeaderDone ? reader.advance() : stage;
}

} // namespace

TEST_CASE("A request is read in its parts")
{
    const HttpSettings settings;
    RequestReader reader(settings);
    CHECK_FALSE(reader.hasBegun());
    REQUIRE(readAll(reader, post("/v1/push?full=1", "{}", "X-A: b\r\n")) == Read::Complete);
    const HttpRequest request = reader.take();
    CHECK(request.method == "POST");
    CHECK(request.path == "/v1/push");
    CHECK(request.queryValue("full") == "1");
    CHECK(request.queryValue("Full").isEmpty());
    CHECK(request.headers.value("x-a") == "b");
    CHECK(request.body == "{}");
}

TEST_CASE("A reader stops at the end of the header, and again at the end of the body")
{
    const HttpSettings settings;
    RequestReader reader(settings);
    reader.feed(post("/", "bo"));
    CHECK(reader.advance() == Read::HeaderDone);
    CHECK(reader.requestTime() == settings.limits.requestTime);
    CHECK(reader.advance() == Read::Complete);
    CHECK(reader.advance() == Read::Complete);
}

TEST_CASE("A reader keeps what comes after a request for the next one")
{
    const HttpSettings settings;
    RequestReader reader(settings);
    REQUIRE(readAll(reader, post("/one", "1") + get("/two")) == Read::Complete);
    CHECK(reader.take().path == "/one");
    CHECK(reader.buffered() == get("/two").size());
    reader.next();
    CHECK(reader.hasBegun());
    REQUIRE(readAll(reader, {}) == Read::Complete);
    CHECK(reader.take().path == "/two");
    reader.next();
    CHECK_FALSE(reader.hasBegun());
}

TEST_CASE("A trailer's fields do not count as the request's")
{
    const HttpSettings settings;
    RequestReader reader(settings);
    const QByteArray bytes = "POST / HTTP/1.1\r\nHost: upik\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n0\r\nAuthorization: Bearer x\r\n\r\n";
    REQUIRE(readAll(reader, bytes) == Read::Complete);
    const HttpRequest request = reader.take();
    CHECK(request.body == "abc");
    CHECK_FALSE(request.headers.contains("Authorization"));
}

TEST_CASE("A fault stays a fault, whatever else comes")
{
    const HttpSettings settings;
    RequestReader reader(settings);
    REQUIRE(readAll(reader, "nonsense\n") == Read::Failed);
    CHECK(reader.fault().kind == Fault::Malformed);
    CHECK(readAll(reader, get("/")) == Read::Failed);
}

TEST_CASE("A body too large by its announcement is refused before it comes")
{
    HttpSettings settings;
    settings.routes = {{"/v1/blobs/", 2'000'000, std::chrono::seconds(120)}};
    RequestReader reader(settings);
    reader.feed("PATCH /v1/blobs/ab HTTP/1.1\r\nHost: u\r\nContent-Length: 1500000\r\n\r\n");
    CHECK(reader.advance() == Read::HeaderDone);
    CHECK(reader.requestTime() == std::chrono::seconds(120));
    RequestReader other(settings);
    CHECK(readAll(other, "PATCH /v1/x HTTP/1.1\r\nHost: u\r\nContent-Length: 1500000\r\n\r\n")
          == Read::Failed);
    CHECK(other.fault().kind == Fault::BodyTooLarge);
    CHECK(other.fault().limit == 1'048'576);
}

TEST_CASE("A route is found by the decoded path")
{
    HttpSettings settings;
    settings.limits.bodyBytes = 1;
    settings.routes = {{"/v1/blobs/", 10, std::chrono::seconds(1)}};
    RequestReader reader(settings);
    CHECK(readAll(reader, post("/v1/%62lobs/x", "1234")) == Read::Complete);
}

TEST_CASE("However a stream is cut into pieces, the same requests come out")
{
    const HttpSettings settings;
    const QByteArray stream = post("/a", "one") + get("/b?c=d", "X: y\r\n")
        + "PUT /c HTTP/1.1\r\nHost: u\r\nTransfer-Encoding: chunked\r\n\r\n"
          "A\r\n0123456789\r\n1;q=\"x\"\r\n!\r\n0\r\n\r\n" + post("/d", "");
    Dice dice(20261124);
    for (int round = 0; round < 300; ++round) {
        RequestReader reader(settings);
        QByteArray told;
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype size = std::min<qsizetype>(1 + dice.roll(30), stream.size() - at);
            Read stage = readAll(reader, QByteArrayView(stream).sliced(at, size));
            at += size;
            for (; stage == Read::Complete; stage = readAll(reader, {})) {
                const HttpRequest request = reader.take();
                told += request.method + request.path + request.body + ' ';
                reader.next();
            }
        }
        REQUIRE(told == "POST/aone GET/b PUT/c0123456789! POST/d ");
    }
}

TEST_CASE("Bytes of chance never bring a reader down")
{
    HttpSettings settings;
    settings.limits.bodyBytes = 1'000;
    const QByteArray honest = post("/a?b=%41", "body", "Transfer-Encoding: chunked\r\n");
    Dice dice(7);
    int failed = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray spoilt = honest;
        for (int i = dice.roll(4); i >= 0; --i)
            spoilt[dice.roll(static_cast<int>(spoilt.size()))] = static_cast<char>(dice.roll(256));
        RequestReader reader(settings);
        failed += readAll(reader, spoilt) == Read::Failed ? 1 : 0;
    }
    CHECK(failed > 4'000);
}
