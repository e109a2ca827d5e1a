// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/httptransport.h"
#include "sync/scriptedserver.h"

#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

using Replies = std::map<RequestTag, SyncReply>;

/// A transport to one server, and what came of its requests.
class Wire
{
public:
    explicit Wire(const QString &address)
        : transport(ServerAddress::parse(address).value(),
                    [this](RequestTag tag, SyncReply reply) { replies[tag] = std::move(reply); })
    {}

    SyncReply ask(const SyncRequest &request)
    {
        transport.send(++m_tag, request);
        REQUIRE(comesTrue([this] { return replies.contains(m_tag); }));
        return replies[m_tag];
    }

    Replies replies;
    HttpTransport transport;

private:
    RequestTag m_tag = 0;
};

/// What comes of a GET at a server that always writes the same, and then perhaps leaves.
SyncReply askServing(const QByteArray &bytes, bool leaves = false)
{
    ScriptedServer server([&](const HeardRequest &, QTcpSocket &socket) {
        socket.write(bytes);
        if (leaves)
            socket.disconnectFromHost();
    });
    return Wire(server.address()).ask({.method = "GET", .path = u"/v1/meta"_s});
}

/// The bytes packed as HTTP's "deflate": without the length that Qt puts before them.
QByteArray packed(const QByteArray &bytes) { return qCompress(bytes, 9).sliced(4); }

} // namespace

TEST_CASE("A request arrives as the core wrote it, and its answer comes back whole")
{
    ScriptedServer server([](const HeardRequest &, QTcpSocket &socket) {
        socket.write(httpAnswer(200, "{}", "Server-Time: 5\r\nX-Two: a\r\n"));
    });
    Wire wire(server.address());
    const SyncReply reply = wire.ask({.method = "PATCH", .path = u"/v1/blobs/ab"_s,
                                      .headers = {{"Upload-Offset", "7"}}, .body = "chunk"});
    CHECK(reply.fault == TransportFault::None);
    CHECK(reply.status == 200);
    CHECK(reply.body == "{}");
    CHECK(reply.header("server-time") == "5");
    const HeardRequest heard = server.heard().at(0);
    CHECK(heard.method == "PATCH");
    CHECK(heard.path == "/v1/blobs/ab");
    CHECK(heard.headers.at("upload-offset") == "7");
    CHECK(heard.body == "chunk");
}

TEST_CASE("A refusal is a whole answer with its words")
{
    for (const int status : {400, 401, 403, 404, 409, 413, 426, 429, 500, 503, 507}) {
        const SyncReply reply = askServing(httpAnswer(status, "{\"code\":\"x\"}"));
        CHECK(reply.fault == TransportFault::None);
        CHECK(reply.status == status);
        CHECK(reply.body == "{\"code\":\"x\"}");
    }
}

TEST_CASE("A redirect gets no request, neither at the same server nor at another")
{
    ScriptedServer other([](const HeardRequest &, QTcpSocket &socket) {
        socket.write(httpAnswer(200, "{}"));
    });
    for (const int status : {301, 302, 303, 307, 308}) {
        ScriptedServer server([&](const HeardRequest &, QTcpSocket &socket) {
            const QByteArray there = "Location: " + other.address().toLatin1() + "/v1/push\r\n";
            socket.write(httpAnswer(status, {}, there));
        });
        const SyncRequest push{.method = "POST", .path = u"/v1/push"_s,
                               .headers = {{"Authorization", "Bearer x"}}, .body = "{}"};
        CHECK(Wire(server.address()).ask(push).status == status);
        CHECK(server.heard().size() == 1);
    }
    CHECK(other.heard().empty());
}

TEST_CASE("An answer that is no HTTP is no answer")
{
    CHECK(askServing("SSH-2.0-OpenSSH_9.2\r\n", true).fault != TransportFault::None);
    CHECK(askServing(QByteArray(1000, '\0'), true).fault != TransportFault::None);
    CHECK(askServing("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort", true).fault
          == TransportFault::Broken);
    CHECK(askServing({}, true).fault == TransportFault::Broken);
}

TEST_CASE("A packed answer is unpacked")
{
    const SyncReply reply =
        askServing(httpAnswer(200, packed("{\"a\":1}"), "Content-Encoding: deflate\r\n"));
    CHECK(reply.fault == TransportFault::None);
    CHECK(reply.body == "{\"a\":1}");
}

TEST_CASE("A small answer that unpacks to a huge one is given up")
{
    const QByteArray bomb = packed(QByteArray(64 * 1024 * 1024, ' '));
    REQUIRE(bomb.size() < 100'000);
    const SyncReply reply = askServing(httpAnswer(200, bomb, "Content-Encoding: deflate\r\n"));
    CHECK(reply.fault == TransportFault::Unreadable);
    CHECK(reply.body.size() <= 2 * HttpTransport::kUnpacked);
}

TEST_CASE("An answer longer than the request allows is given up")
{
    const QByteArray body(kSmallBody + 1, 'x');
    CHECK(askServing(httpAnswer(200, body)).fault == TransportFault::Unreadable);
    CHECK(askServing(httpAnswer(200, body.chopped(1))).fault == TransportFault::None);
}

TEST_CASE("A server that says nothing, or drips for ever, is given up")
{
    ScriptedServer silent([](const HeardRequest &, QTcpSocket &) {});
    SyncRequest request{.method = "GET", .path = u"/v1/meta"_s};
    request.timeout = 50ms;
    CHECK(Wire(silent.address()).ask(request).fault == TransportFault::TimedOut);
    ScriptedServer dripping([](const HeardRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(10ms);
    });
    CHECK(Wire(dripping.address()).ask(request).fault == TransportFault::TimedOut);
}

TEST_CASE("Nobody at the address means that nothing was sent")
{
    quint16 port = 0;
    {
        QTcpServer taken;
        REQUIRE(taken.listen(QHostAddress::LocalHost));
        port = taken.serverPort();
    }
    Wire wire(u"http://127.0.0.1:%1"_s.arg(port));
    const SyncReply reply = wire.ask({.method = "GET", .path = u"/v1/meta"_s});
    CHECK(reply.fault == TransportFault::NotConnected);
    CHECK(reply.status == 0);
}

TEST_CASE("A cancelled request is heard of no more, and the others go on")
{
    ScriptedServer server([](const HeardRequest &heard, QTcpSocket &socket) {
        if (heard.path != "/slow")
            socket.write(httpAnswer(200, "{}"));
    });
    Wire wire(server.address());
    wire.transport.send(100, {.method = "POST", .path = u"/slow"_s, .body = "{}"});
    REQUIRE(comesTrue([&] { return server.heard().size() == 1; }));
    wire.transport.cancel(100);
    wire.transport.cancel(100);
    CHECK(wire.ask({.method = "GET", .path = u"/v1/meta"_s}).status == 200);
    CHECK_FALSE(wire.replies.contains(100));
}

TEST_CASE("A file without certificates is not taken for the organisation's own")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    Wire wire(u"http://127.0.0.1:1"_s);
    CHECK(wire.transport.trust(file.fileName()).error().code == ErrorCode::FileMalformed);
    CHECK(wire.transport.trust(folder.filePath(u"none"_s)).error().code
          == ErrorCode::FileUnreadable);
}
