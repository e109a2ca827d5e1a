// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listener.h"

#include <algorithm>

namespace upik {

namespace {

/// After a failed accept, which is a lack of handles most often: others give theirs back soon.
constexpr std::chrono::milliseconds kPause{100};
/// A small buffer of the system's shows how fast a client really reads.
constexpr int kSendBufferBytes = 256 * 1024;

PeerAddress addressOf(const Socket &socket, IoError &error)
{
    const asio::ip::address address = socket.remote_endpoint(error).address();
    return PeerAddress::fromText(QByteArray::fromStdString(address.to_string()))
        .value_or(PeerAddress());
}

} // namespace

Listener::Listener(ConnectionHost host, Admission &connections, TlsContext tls)
    : m_host(std::move(host)), m_admission(connections), m_tls(std::move(tls)),
      m_acceptor(*m_host.io), m_pause(*m_host.io)
{
    m_host.forget = [this](const auto &connection) { forget(connection); };
}

Expected<void, QString> Listener::open(const HttpEndpoint &endpoint)
{
    IoError error;
    const auto address = asio::ip::make_address(endpoint.address.toStdString(), error);
    const asio::ip::tcp::endpoint place(address, endpoint.port);
    if (!error)
        m_acceptor.open(place.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(place, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (!error)
        m_port = m_acceptor.local_endpoint(error).port();
    if (error)
        return Unexpected{QString::fromUtf8(endpoint.address) + QLatin1Char(':')
                          + QString::number(endpoint.port) + QStringLiteral(": ")
                          + QString::fromStdString(error.message())};
    return {};
}

void Listener::accept()
{
    m_acceptor.async_accept([this](const IoError &error, Socket socket) {
        onAccepted(error, std::move(socket));
    });
}

void Listener::onAccepted(const IoError &error, Socket socket)
{
    if (!m_acceptor.is_open())
        return;
    if (!error) {
        takeIn(std::move(socket));
        return accept();
    }
    m_pause.expires_after(kPause);
    m_pause.async_wait([this](const IoError &stopped) {
        if (!stopped)
            accept();
    });
}

void Listener::takeIn(Socket socket)
{
    IoError error;
    socket.set_option(asio::ip::tcp::no_delay(true), error);
    socket.set_option(asio::socket_base::send_buffer_size(kSendBufferBytes), error);
    const PeerAddress peer = addressOf(socket, error);
    if (error)
        return;
    const bool isProxy = isAmong(peer, m_host.settings.proxies);
    auto pass = isProxy ? m_admission.admitUncounted() : m_admission.admit(peer);
    if (!pass)
        return; // no words for the one too many: the socket closes as it goes
    auto connection = std::make_shared<Connection>(
        m_host, makeStream(std::move(socket), m_tls), peer, std::move(*pass));
    m_connections.insert(connection);
    connection->start();
}

void Listener::forget(const std::shared_ptr<Connection> &connection)
{
    m_connections.erase(connection);
    if (m_connections.empty() && m_finished)
        std::exchange(m_finished, nullptr)();
}

void Listener::drain(std::function<void()> finished)
{
    IoError ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
    const auto connections = m_connections;
    for (const auto &connection : connections)
        connection->drain();
    if (m_connections.empty())
        finished();
    else
        m_finished = std::move(finished);
}

void Listener::closeAll()
{
    const auto connections = m_connections;
    for (const auto &connection : connections)
        connection->close();
}

} // namespace upik
