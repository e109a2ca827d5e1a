// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headerscan.h"

#include "http/rawclient.h"
#include "support/catch.h"

using namespace upik;
using Found = HeaderScan::Found;

namespace {

Found scanned(QByteArrayView bytes, qint64 lineBytes = 100, qint64 headerBytes = 200)
{
    return HeaderScan(lineBytes, headerBytes).scan(bytes);
}

} // namespace

TEST_CASE("A header ends at its empty line, whatever follows")
{
    const QByteArray header = get("/", "X: y\r\n");
    HeaderScan scan(100, 200);
    CHECK(scan.scan(header + "body\n\0\n") == Found::End);
    CHECK(scan.end() == header.size());
}

TEST_CASE("A header that is not whole needs more, byte by byte")
{
    const QByteArray header = get("/", "X: y\r\n");
    HeaderScan scan(100, 200);
    for (qsizetype size = 0; size < header.size(); ++size)
        REQUIRE(scan.scan(QByteArrayView(header).first(size)) == Found::NeedsMore);
    CHECK(scan.scan(header) == Found::End);
}

TEST_CASE("An odd line end is found at its byte")
{
    CHECK(scanned("GET / HTTP/1.1\n") == Found::Malformed);
    CHECK(scanned("GET / HTTP/1.1\rX") == Found::Malformed);
    CHECK(scanned("GET / HTTP/1.1\r\r") == Found::Malformed);
    CHECK(scanned("GET / HTTP/1.1\r\nX: y\n") == Found::Malformed);
    CHECK(scanned("\n") == Found::Malformed);
    CHECK(scanned("\r\n") == Found::Malformed);
    CHECK(scanned("GET / HTTP/1.1\r\n folded") == Found::Malformed);
    CHECK(scanned("GET / HTTP/1.1\r\n\tfolded") == Found::Malformed);
    CHECK(scanned(QByteArrayView("GET \0", 5)) == Found::Malformed);
}

TEST_CASE("What is too long is found without its end")
{
    CHECK(scanned(QByteArray(100, 'x')) == Found::NeedsMore);
    CHECK(scanned(QByteArray(101, 'x')) == Found::LineTooLong);
    const QByteArray line = "GET / HTTP/1.1\r\n";
    CHECK(scanned(line + QByteArray(200 - line.size(), 'x')) == Found::NeedsMore);
    CHECK(scanned(line + QByteArray(201 - line.size(), 'x')) == Found::HeaderTooLarge);
}

TEST_CASE("A header of exactly the limit is taken")
{
    const QByteArray header = get("/", "X: y\r\n");
    CHECK(scanned(header, 100, header.size()) == Found::End);
    CHECK(scanned(header, 100, header.size() - 1) == Found::HeaderTooLarge);
}
