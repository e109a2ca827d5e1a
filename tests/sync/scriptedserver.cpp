// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/scriptedserver.h"

#include "support/catch.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr auto kPatience = 5s;

/// The first request of the bytes, taken out of them; none where it is not whole yet.
std::optional<HeardRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QByteArrayList lines = bytes.left(headEnd).replace("\r\n", "\n").split('\n');
    const QByteArrayList first = lines.first().split(' ');
    HeardRequest request{first.value(0), first.value(1)};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.headers["content-length"].toInt();
    const qsizetype bodyAt = headEnd + 4;
    if (bytes.size() < bodyAt + length)
        return {};
    request.body = bytes.mid(bodyAt, length);
    bytes.remove(0, bodyAt + length);
    return request;
}

} // namespace

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script))
{
    REQUIRE(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
}

QString ScriptedServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedServer::read(QTcpSocket &socket)
{
    QByteArray &bytes = m_received[&socket];
    bytes += socket.readAll();
    while (const auto request = takeRequest(bytes)) {
        m_heard.push_back(*request);
        m_script(*request, socket);
    }
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &lines)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nUpik-Protocol: 1.0\r\n" + lines
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool comesTrue(const std::function<bool()> &condition)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(kPatience);
    QEventLoop loop;
    while (!condition() && deadline.isActive())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

} // namespace upik
