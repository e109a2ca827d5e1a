// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A TLS client of one version over a connected socket; trusts anybody. Waits five seconds at most.
#include <QByteArray>
#include <memory>
#include <openssl/ssl.h>

namespace upik {

class TlsClient
{
public:
    /// Shakes hands at once. The socket must outlive the client.
    TlsClient(int socket, int version);

    bool isConnected() const { return m_isConnected; }
    bool send(const QByteArray &bytes);
    /// Sends and reads one answer whose head and body come in one record.
    QByteArray ask(const QByteArray &bytes);
    /// Sends and reads until the server ends.
    QByteArray askAndReadAll(const QByteArray &bytes);
    /// Whether the server said by TLS that it is done, and did not merely close.
    bool wasEndedInOrder() const { return m_wasEndedInOrder; }

private:
    QByteArray readSome();

    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_context;
    std::unique_ptr<SSL, void (*)(SSL *)> m_session;
    bool m_isConnected = false;
    bool m_wasEndedInOrder = false;
};

} // namespace upik
