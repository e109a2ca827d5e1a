// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent in order to break or to deceive: the cases of experiment E2 (sync.md 6.2) and more.
#include "http/served.h"
#include "support/catch.h"

#include <atomic>

using namespace upik;

namespace {

struct Hostile {
    const char *what;
    QByteArray bytes;
    int status;
};

QByteArray request(const QByteArray &lines, const QByteArray &body = {})
{
    return "POST /push HTTP/1.1\r\nHost: upik\r\n" + lines + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return request("Transfer-Encoding: chunked\r\n", body);
}

const std::vector<Hostile> kCases{
    {"a body of 150 MB announced", request("Content-Length: 157286400\r\n"), 413},
    {"a body of 2^64", request("Content-Length: 18446744073709551616\r\n"), 400},
    {"a chunk larger than the limit", chunked("3C00000\r\n"), 413},
    {"a chunk size beyond 64 bits", chunked("FFFFFFFFFFFFFFFFF\r\n"), 400},
    {"a header line of 30 kB", request("X: " + QByteArray(30'000, 'x') + "\r\n"), 431},
    {"length and coding",
     request("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
    {"coding and length",
     request("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400},
    {"two differing lengths", request("Content-Length: 3\r\nContent-Length: 30\r\n", "abc"), 400},
    {"two equal lengths", request("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), 400},
    {"a list of lengths", request("Content-Length: 3, 3\r\n", "abc"), 400},
    {"a negative length", request("Content-Length: -3\r\n", "abc"), 400},
    {"a length with a sign", request("Content-Length: +3\r\n", "abc"), 400},
    {"a length in hexadecimal", request("Content-Length: 0x3\r\n", "abc"), 400},
    {"an empty length", request("Content-Length:\r\n"), 400},
    {"a chunk size that is no number", chunked("xyz\r\nabc\r\n"), 400},
    {"a negative chunk size", chunked("-3\r\nabc\r\n"), 400},
    {"a chunk size with 0x", chunked("0x3\r\nabc\r\n0\r\n\r\n"), 400},
    {"a chunk longer than it says", chunked("3\r\nabcdef\r\n0\r\n\r\n"), 400},
    {"an endless chunk extension", chunked("3;" + QByteArray(20'000, 'e')), 400},
    {"an endless trailer", chunked("0\r\nX: " + QByteArray(20'000, 'e')), 400},
    {"an unknown coding", request("Transfer-Encoding: xchunked\r\n"), 400},
    {"two codings", request("Transfer-Encoding: gzip, chunked\r\n"), 400},
    {"coding twice", request("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400},
    {"coding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    {"bare line feeds", "GET / HTTP/1.1\nHost: upik\n\n", 400},
    {"one bare line feed", "GET / HTTP/1.1\r\nHost: upik\nX: y\r\n\r\n", 400},
    {"a bare carriage return", "GET / HTTP/1.1\r\nHost: upik\r\nX: a\rb\r\n\r\n", 400},
    {"a NUL", QByteArray("GET / HTTP/1.1\r\nHost: up\0ik\r\n\r\n", 34), 400},
    {"a folded line", get("/", "X: a\r\n b\r\n"), 400},
    {"a space before the colon", get("/", "X : a\r\n"), 400},
    {"no name", get("/", ": a\r\n"), 400},
    {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
    {"two hosts", get("/", "Host: other\r\n"), 400},
    {"no version", "GET /\r\n\r\n", 400},
    {"HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400},
    {"HTTP/1.2", "GET / HTTP/1.2\r\nHost: upik\r\n\r\n", 400},
    {"an empty line first", "\r\nGET / HTTP/1.1\r\nHost: upik\r\n\r\n", 400},
    {"TLS on the plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), 400},
    {"a URL of 3 kB", get('/' + QByteArray(3'000, 'u')), 414},
    {"a request line without an end", "GET /" + QByteArray(3'000, 'u'), 414},
    {"101 fields", get("/", QByteArray("X: y\r\n").repeated(100)), 431},
    {"a compressed body", post("/", "abc", "Content-Encoding: gzip\r\n"), 415},
    {"an expectation", post("/", "abc", "Expect: the-unexpected\r\n"), 417},
};

} // namespace

TEST_CASE("A stranger who sends odd HTTP is refused and cut off, and nobody handles it")
{
    std::atomic<int> handled = 0;
    const auto counting = [&handled](const HttpRequest &request, const Reply &reply) {
        ++handled;
        echo(request, reply);
    };
    const Served served(plainSettings(), counting);
    for (const Hostile &hostile : kCases) {
        INFO(hostile.what);
        RawClient client = served.client();
        CHECK(client.ask(hostile.bytes).status == hostile.status);
        CHECK(client.isCut());
    }
    CHECK(handled == 0);
    CHECK(served.health() == 200);
}

TEST_CASE("A refusal says so in the words of the settings")
{
    auto settings = plainSettings();
    settings.faultPage = [](const HttpFault &fault) {
        return HttpResponse{fault.status(), {{"Content-Type", "application/problem+json"}},
                            fault.code() + ' ' + QByteArray::number(fault.limit) + ' '
                                + fault.requestId};
    };
    const Served served(settings);
    const auto answer = served.client().ask(
        request("X-Request-Id: 0193\r\nContent-Length: 2000000\r\n"));
    CHECK(answer.headers.value("Content-Type") == "application/problem+json");
    CHECK(answer.headers.value("Connection") == "close");
    CHECK(answer.body == "too-large 1048576 0193");
}

TEST_CASE("A refusal goes out even where its page cannot be sent")
{
    auto settings = plainSettings();
    settings.faultPage = [](const HttpFault &) { return HttpResponse{200, {{"X", "a\r\nb"}}, {}}; };
    const Served served(settings);
    const auto answer = served.client().ask("GET / HTTP/1.1\r\n\r\n");
    CHECK(answer.status == 400);
    CHECK_FALSE(answer.headers.contains("X"));
}

TEST_CASE("A second request hidden in a doubly framed body is never run")
{
    Kept kept;
    const Served served(plainSettings(), kept.handler());
    RawClient client = served.client();
    const QByteArray hidden = get("/hidden");
    CHECK(client.ask(request("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                             "0\r\n\r\n" + hidden)).status == 400);
    CHECK(client.isCut());
    RawClient honest = served.client();
    REQUIRE(honest.send(get("/honest")));
    const auto first = kept.next();
    CHECK(first.request.path == "/honest");
    first.reply.send({});
}

TEST_CASE("A refusal reaches a client that is still sending its much too large body")
{
    const Served served;
    RawClient client = served.client();
    REQUIRE(client.send(request("Content-Length: 157286400\r\n")));
    client.send(QByteArray(300'000, 'b'));
    CHECK(client.answer().status == 413);
}

TEST_CASE("Chunks that grow beyond the limit together are refused")
{
    auto settings = plainSettings();
    settings.limits.bodyBytes = 1'000;
    const Served served(settings);
    const QByteArray chunk = "64\r\n" + QByteArray(100, 'c') + "\r\n";
    CHECK(served.client().ask(chunked(chunk.repeated(10) + "0\r\n\r\n")).status == 200);
    CHECK(served.client().ask(chunked(chunk.repeated(11) + "0\r\n\r\n")).status == 413);
}

TEST_CASE("A flood of headers is cut off without being kept")
{
    const Served served;
    RawClient client = served.client();
    REQUIRE(client.send("GET / HTTP/1.1\r\nHost: upik\r\n"));
    bool isTaken = true;
    for (int i = 0; i < 10'000 && isTaken; ++i)
        isTaken = client.send("X-Flood: 0123456789012345678901234567890123456789\r\n");
    const auto answer = client.answer();
    CHECK((answer.status == 431 || !isTaken));
    CHECK(served.health() == 200);
}

TEST_CASE("A path that two programs could read differently is refused")
{
    const Served served;
    const QByteArray path = GENERATE(as<QByteArray>(), "/../etc/passwd", "/v1/../../x", "/%2e%2e/x",
                                     "/%2E./x", "/v1/%2fetc", "/a%5cb", "/a\\..\\b", "/x%00.jpg",
                                     "/x%0d%0aX:y", "/%zz", "/%4", "//etc", "/a//b", "/./a",
                                     "/%ff%fe", "/%c0%af", "http://upik/x", "*", "upik:443",
                                     "/a#b", "/?q=%00", "/a?x=%G0");
    INFO(path.toStdString());
    CHECK(served.client().ask(get(path)).status == 400);
}

TEST_CASE("A path in the letters of people is understood")
{
    const Served served;
    const auto answer = served.client().ask(get("/v1/Jl.%20Mal%C3%ADo%20%25?q=a%26b&empty&n=1+1"));
    CHECK(answer.body == "GET /v1/Jl. Mal\xc3\xado %\nq=a&b\nempty=\nn=1+1\n");
}

TEST_CASE("An answer cannot be broken into two by what it holds")
{
    using Field = Headers::Field;
    const Field field = GENERATE(as<Field>(), Field{"X", "a\r\nSet-Cookie: b"}, Field{"X", "a\nb"},
                                 Field{"X", "a\rb"}, Field{"X\r\nY", "a"}, Field{"X:", "a"},
                                 Field{"", "a"}, Field{"X", QByteArray("a\0b", 3)});
    const Served served(plainSettings(), [field](const HttpRequest &, const Reply &reply) {
        reply.send({200, {field}, "secret"});
    });
    const auto answer = served.client().ask(get("/"));
    CHECK(answer.status == 500);
    CHECK(answer.body == "internal");
    CHECK_FALSE(answer.headers.contains("Set-Cookie"));
}
