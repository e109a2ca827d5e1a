// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/rawclient.h"

#include <QByteArrayList>
#include <arpa/inet.h>
#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace upik {

namespace {

constexpr int kDeadline = 5'000;

bool comesTrue(int socket, short event)
{
    pollfd waiting{socket, event, 0};
    return ::poll(&waiting, 1, kDeadline) == 1;
}

int connected(quint16 port, int receiveBuffer)
{
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        ::setsockopt(made, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(made, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return made;
    ::close(made);
    return -1;
}

RawAnswer headOf(const QByteArray &text)
{
    RawAnswer answer;
    const auto lines = QByteArray(text).replace("\r\n", "\n").split('\n');
    answer.status = lines.front().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return answer;
}

} // namespace

RawClient::RawClient(quint16 port, int receiveBuffer) : m_socket(connected(port, receiveBuffer)) {}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_read(std::move(other.m_read))
{}

RawClient::~RawClient()
{
    close();
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto left = static_cast<std::size_t>(bytes.size() - at);
        if (!comesTrue(m_socket, POLLOUT))
            return false;
        const ssize_t sent = ::send(m_socket, bytes.data() + at, left, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0)
            return false;
        at += sent;
    }
    return true;
}

bool RawClient::readMore()
{
    std::array<char, 64 * 1024> bytes;
    if (!comesTrue(m_socket, POLLIN))
        return false;
    const ssize_t count = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (count <= 0)
        return false;
    m_read.append(bytes.data(), count);
    return true;
}

QByteArray RawClient::read(qsizetype least)
{
    while (m_read.size() < least && readMore()) {
    }
    return std::exchange(m_read, {});
}

RawAnswer RawClient::answer(bool isHead)
{
    qsizetype end = 0;
    while ((end = m_read.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return {};
    }
    RawAnswer answer = headOf(m_read.left(end));
    m_read.remove(0, end + 4);
    const qsizetype length = isHead ? 0 : answer.headers.value("Content-Length").toLongLong();
    while (m_read.size() < length) {
        if (!readMore())
            return {};
    }
    answer.body = m_read.left(length);
    m_read.remove(0, length);
    return answer;
}

RawAnswer RawClient::ask(const QByteArray &bytes)
{
    return send(bytes) ? answer() : RawAnswer{};
}

bool RawClient::isCut()
{
    std::array<char, 64 * 1024> bytes;
    while (comesTrue(m_socket, POLLIN)) {
        if (::recv(m_socket, bytes.data(), bytes.size(), 0) <= 0)
            return true;
    }
    return false;
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void RawClient::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

QByteArray get(const QByteArray &path, const QByteArray &lines)
{
    return "GET " + path + " HTTP/1.1\r\nHost: upik\r\n" + lines + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &lines)
{
    return "POST " + path + " HTTP/1.1\r\nHost: upik\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + lines + "\r\n" + body;
}

} // namespace upik
