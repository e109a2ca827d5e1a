// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes in the connections of one address and holds them while they last. Lives on the I/O
// thread once it accepts. Private to this folder.
#include "server/http/connection.h"

#include <set>

namespace upik {

class Listener
{
public:
    /// `tls` may be null. `connections` counts those of all listeners of a kind and outlives this.
    Listener(ConnectionHost host, Admission &connections, TlsContext tls);

    /// Binds; the error is the system's words. To be called before the I/O thread runs.
    Expected<void, QString> open(const HttpEndpoint &endpoint);
    quint16 port() const { return m_port; }

    void accept();
    /// Accepts no more, lets those at work finish and calls `finished` when none is left.
    void drain(std::function<void()> finished);
    void closeAll();

private:
    void onAccepted(const IoError &error, Socket socket);
    void takeIn(Socket socket);
    void forget(const std::shared_ptr<Connection> &connection);

    ConnectionHost m_host;
    Admission &m_admission;
    TlsContext m_tls;
    asio::ip::tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    quint16 m_port = 0;
    std::set<std::shared_ptr<Connection>> m_connections;
    std::function<void()> m_finished;
};

} // namespace upik
