// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/bytestream.h"

#include "support/catch.h"

#include <QBuffer>

using namespace upik;

namespace {

/// A stream over bytes in memory.
class Stream
{
public:
    explicit Stream(QByteArray content) : m_content(std::move(content)), m_buffer(&m_content)
    {
        m_buffer.open(QIODevice::ReadOnly);
    }
    ByteStream bytes() { return ByteStream(m_buffer); }

private:
    QByteArray m_content;
    QBuffer m_buffer;
};

QByteArray rest(ByteStream &bytes)
{
    QByteArray taken;
    for (int byte = bytes.take(); byte != ByteStream::kEnd; byte = bytes.take())
        taken.append(char(byte));
    return taken;
}

} // namespace

TEST_CASE("A byte stream gives the bytes behind a byte order mark, all 256 of them")
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    Stream stream("\xEF\xBB\xBF" + all);
    ByteStream bytes = stream.bytes();
    CHECK(bytes.position() == 3);
    CHECK(rest(bytes) == all);
    CHECK(bytes.take() == ByteStream::kEnd);
}

TEST_CASE("A byte stream counts lines and looks ahead without moving")
{
    Stream stream("a\nb\n");
    ByteStream bytes = stream.bytes();
    CHECK(bytes.peek() == 'a');
    CHECK((bytes.take() == 'a' && bytes.line() == 1));
    CHECK((bytes.take() == '\n' && bytes.line() == 2));
    CHECK(bytes.peek() == 'b');
}

TEST_CASE("A byte stream goes back within what it holds and before it")
{
    const QByteArray content = QByteArray(300'000, 'x') + "end";
    Stream stream(content);
    ByteStream bytes = stream.bytes();
    CHECK(rest(bytes).size() == content.size());
    bytes.returnTo(299'999, 1);
    CHECK(rest(bytes) == "xend");
    bytes.returnTo(10, 1);
    CHECK(bytes.position() == 10);
    CHECK(rest(bytes).size() == content.size() - 10);
}

TEST_CASE("An empty byte stream ends at once")
{
    Stream stream({});
    ByteStream bytes = stream.bytes();
    CHECK(bytes.peek() == ByteStream::kEnd);
    CHECK(bytes.line() == 1);
}
