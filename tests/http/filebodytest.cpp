// SPDX-License-Identifier: GPL-3.0-or-later
// Files as answers, whole and in parts.
#include "http/served.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace upik;

namespace {

/// A server whose every answer is the one file.
class FileServed
{
public:
    explicit FileServed(QByteArray content) : m_content(std::move(content))
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(m_content) == m_content.size());
    }

    QString path() const { return m_directory.filePath(QStringLiteral("blob")); }
    RawAnswer ask(const QByteArray &lines) const { return client().ask(get("/", lines)); }
    RawClient client(int receiveBuffer = 0) const { return m_served.client(receiveBuffer); }

private:
    QTemporaryDir m_directory;
    QByteArray m_content;
    Served m_served{plainSettings(), [this](const HttpRequest &, const Reply &reply) {
                        reply.send({200, {{"ETag", "\"abc\""}}, FileBody{path()}});
                    }};
};

QByteArray range(const QByteArray &spec)
{
    return "Range: " + spec + "\r\n";
}

} // namespace

TEST_CASE("A client gets a file whole, of many blocks and of none")
{
    const int size = GENERATE(0, 1, 65'536, 65'537, 3'000'000);
    QByteArray content(size, 'f');
    for (int i = 0; i < size; ++i)
        content[i] = static_cast<char>(i * 7 % 251);
    const FileServed served(content);
    const auto answer = served.ask({});
    CHECK(answer.status == 200);
    CHECK(answer.headers.value("Accept-Ranges") == "bytes");
    CHECK(answer.body == content);
}

TEST_CASE("A client that goes on with a download gets the rest")
{
    const FileServed served("0123456789");
    const auto rest = served.ask(range("bytes=4-"));
    CHECK(rest.status == 206);
    CHECK(rest.headers.value("Content-Range") == "bytes 4-9/10");
    CHECK(rest.body == "456789");
    CHECK(served.ask(range("bytes=2-3")).body == "23");
    CHECK(served.ask(range("bytes=-3")).body == "789");
}

TEST_CASE("A range beyond the end is refused with the size, and the connection goes on")
{
    const FileServed served("0123456789");
    RawClient client = served.client();
    const auto answer = client.ask(get("/", range("bytes=10-")));
    CHECK(answer.status == 416);
    CHECK(answer.headers.value("Content-Range") == "bytes */10");
    CHECK(client.ask(get("/")).body == "0123456789");
}

TEST_CASE("A range that is odd, or one of many, gives the whole file once")
{
    const FileServed served("0123456789");
    const QByteArray spec = GENERATE(as<QByteArray>(), "bytes=0-1,2-3", "bytes=5-2", "lines=1-2",
                                     "bytes=a-b", "bytes=-", "bytes=1-9999999999999999999999");
    INFO(spec.toStdString());
    const auto answer = served.ask(range(spec));
    CHECK(answer.status == 200);
    CHECK(answer.body == "0123456789");
}

TEST_CASE("A thousand overlapping ranges cost no more than one file")
{
    const FileServed served("0123456789");
    const auto answer = served.ask(range("bytes=0-" + QByteArray(",0-").repeated(1'000)));
    CHECK(answer.body == "0123456789");
}

TEST_CASE("A range counts only for the version the client has begun with")
{
    const FileServed served("0123456789");
    CHECK(served.ask(range("bytes=4-") + "If-Range: \"abc\"\r\n").status == 206);
    CHECK(served.ask(range("bytes=4-") + "If-Range: \"old\"\r\n").status == 200);
}

TEST_CASE("HEAD tells the length of a file without its bytes")
{
    const FileServed served("0123456789");
    RawClient client = served.client();
    REQUIRE(client.send("HEAD / HTTP/1.1\r\nHost: upik\r\n\r\n"));
    CHECK(client.answer(true).headers.value("Content-Length") == "10");
    CHECK(client.ask(get("/")).body == "0123456789");
}

TEST_CASE("A file that is not there makes a 500 and no lie about its length")
{
    const FileServed served("0123456789");
    REQUIRE(QFile::remove(served.path()));
    CHECK(served.ask({}).status == 500);
}

TEST_CASE("A file that shrinks while it is sent breaks the connection")
{
    const FileServed served(QByteArray(8'000'000, 'f'));
    RawClient client = served.client(4'096);
    REQUIRE(client.send(get("/")));
    const QByteArray first = client.read(1);
    REQUIRE(QFile::resize(served.path(), 1'000));
    CHECK(client.isCut());
}
