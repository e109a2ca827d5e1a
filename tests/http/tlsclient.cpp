// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tlsclient.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <sys/time.h>

namespace upik {

TlsClient::TlsClient(int socket, int version)
    : m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free),
      m_session(nullptr, &SSL_free)
{
    const timeval deadline{5, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &deadline, sizeof deadline);
    // OpenSSL writes with write(2), which raises SIGPIPE where the server has gone.
    std::signal(SIGPIPE, SIG_IGN);
    // Old versions are only offered at all when security is set to nothing.
    SSL_CTX_set_security_level(m_context.get(), 0);
    SSL_CTX_set_min_proto_version(m_context.get(), version);
    SSL_CTX_set_max_proto_version(m_context.get(), version);
    m_session.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_session.get(), socket);
    m_isConnected = SSL_connect(m_session.get()) == 1;
}

bool TlsClient::send(const QByteArray &bytes)
{
    return SSL_write(m_session.get(), bytes.data(), static_cast<int>(bytes.size())) > 0;
}

QByteArray TlsClient::readSome()
{
    std::array<char, 16 * 1024> bytes;
    const int count = SSL_read(m_session.get(), bytes.data(), static_cast<int>(bytes.size()));
    if (count > 0)
        return {bytes.data(), count};
    m_wasEndedInOrder = SSL_get_error(m_session.get(), count) == SSL_ERROR_ZERO_RETURN;
    return {};
}

QByteArray TlsClient::ask(const QByteArray &bytes)
{
    return send(bytes) ? readSome() : QByteArray();
}

QByteArray TlsClient::askAndReadAll(const QByteArray &bytes)
{
    QByteArray all;
    QByteArray more = ask(bytes);
    while (!more.isEmpty()) {
        all += more;
        more = readSome();
    }
    return all;
}

} // namespace upik
