// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answerbytes.h"

#include "server/http/gzip.h"
#include "server/http/responsehead.h"
#include "support/catch.h"
#include "support/dice.h"

#include <zlib.h>

using namespace upik;

namespace {

RequestFacts kept()
{
    RequestFacts facts;
    facts.keepsAlive = true;
    return facts;
}

/// All bytes of the answer, taken `step` at a time.
QByteArray allOf(AnswerBytes &out, qint64 step)
{
    QByteArray all;
    while (!out.isDone()) {
        const auto [head, body] = out.pending();
        const QByteArray rest = head.toByteArray() + body.toByteArray();
        const qint64 taken = std::min<qint64>(step, rest.size());
        all += rest.left(taken);
        out.sent(taken);
    }
    return all;
}

QByteArray unzipped(const QByteArray &bytes, qsizetype room)
{
    QByteArray source = bytes;
    QByteArray result(room, '\0');
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    inflateEnd(&stream);
    return result.left(static_cast<qsizetype>(stream.total_out));
}

} // namespace

TEST_CASE("An answer is the same in whatever steps the system takes it")
{
    const qint64 step = GENERATE(1, 7, 40, 1'000'000);
    auto out = AnswerBytes::made({201, {{"X", "y"}}, "body"}, kept(), true);
    REQUIRE(out.hasValue());
    CHECK(allOf(*out, step) == "HTTP/1.1 201 Created\r\nX: y\r\nContent-Length: 4\r\n\r\nbody");
    CHECK_FALSE(out->hasFailed());
}

TEST_CASE("A last answer says that it is the last")
{
    auto out = AnswerBytes::made({200, {}, {}}, kept(), false);
    REQUIRE(out.hasValue());
    CHECK(allOf(*out, 99) == "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

TEST_CASE("A status that is no answer's is refused")
{
    const int status = GENERATE(0, 100, 101, 199, 600, -200);
    CHECK_FALSE(responseHead({status, {}, {}}, 0, true));
}

TEST_CASE("A status without a phrase of ours is sent all the same")
{
    const auto head = responseHead({299, {}, {}}, 0, true);
    REQUIRE(head);
    CHECK(head->startsWith("HTTP/1.1 299 \r\n"));
}

TEST_CASE("A tab and letters beyond ASCII may stand in a value")
{
    CHECK(responseHead({200, {{"X", "a\tb \xc3\xa9"}}, {}}, 0, true));
}

TEST_CASE("A long body is compressed for those who accept it")
{
    RequestFacts facts = kept();
    facts.acceptsGzip = true;
    const QByteArray body = QByteArray("all alike ").repeated(500);
    HttpResponse response{200, {}, body};
    compress(response, facts, 1'024);
    CHECK(response.headers.value("Content-Encoding") == "gzip");
    CHECK(response.headers.value("Vary") == "Accept-Encoding");
    const QByteArray sent = std::get<QByteArray>(response.body);
    CHECK(sent.size() < 200);
    CHECK(unzipped(sent, 10'000) == body);
}

TEST_CASE("A body is left as it is when it is short, coded, a file, or not accepted so")
{
    RequestFacts facts = kept();
    facts.acceptsGzip = true;
    const QByteArray body(1'024, 'b');
    HttpResponse brief{200, {}, body};
    compress(brief, facts, 1'024);
    CHECK(brief.headers.size() == 0);
    HttpResponse coded{200, {{"Content-Encoding", "br"}}, body + 'b'};
    compress(coded, facts, 1'024);
    CHECK(coded.headers.size() == 1);
    HttpResponse file{200, {}, FileBody{}};
    compress(file, facts, 0);
    CHECK(file.headers.size() == 0);
    HttpResponse plain{200, {}, body + 'b'};
    compress(plain, kept(), 1'024);
    CHECK_FALSE(plain.headers.contains("Content-Encoding"));
    CHECK(plain.headers.contains("Vary"));
}

TEST_CASE("A body that gzip makes no smaller goes as it is")
{
    RequestFacts facts = kept();
    facts.acceptsGzip = true;
    const QByteArray chance = Dice(1).bytes(5'000);
    HttpResponse response{200, {}, chance};
    compress(response, facts, 1'024);
    CHECK(std::get<QByteArray>(response.body) == chance);
    CHECK_FALSE(response.headers.contains("Content-Encoding"));
}

TEST_CASE("gzip gives back what went in, of any length")
{
    Dice dice(3);
    for (const int size : {0, 1, 100, 70'000}) {
        const QByteArray bytes = dice.bytes(size);
        CHECK(unzipped(gzipped(bytes), size + 1) == bytes);
    }
}

TEST_CASE("Each fault has a status and a word of its own table")
{
    CHECK(HttpFault{Fault::Malformed}.status() == 400);
    CHECK(HttpFault{Fault::HeaderTooLarge}.status() == 431);
    CHECK(HttpFault{Fault::AnswerLate}.status() == 504);
    CHECK(HttpFault{Fault::Busy}.code() == "overloaded");
    CHECK(HttpFault{Fault::CodingUnsupported}.code() == "unsupported-media");
}
