// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"

#include "server/http/listener.h"

#include <thread>

namespace upik {

class HttpServer::Private
{
public:
    Private(HttpSettings given, Handler forPublic, Handler forOperations)
        : settings(std::move(given)), handler(std::move(forPublic)),
          operationsHandler(std::move(forOperations)), drainTimer(*io)
    {}

    Expected<void, QString> open();
    Expected<void, QString> openOperations();
    void run();
    void drain();

    const HttpSettings settings;
    const Handler handler;
    const Handler operationsHandler;
    // The last of the passes are given back before these go.
    Admission connections{settings.limits.connections, settings.limits.perPeer};
    Admission requests{settings.limits.waitingReplies, settings.limits.perPeer};
    Admission operationsConnections{settings.limits.perPeer, settings.limits.perPeer};
    Admission operationsRequests{settings.limits.perPeer, settings.limits.perPeer};
    const std::shared_ptr<asio::io_context> io = std::make_shared<asio::io_context>(1);
    asio::steady_timer drainTimer;
    std::vector<std::unique_ptr<Listener>> listeners;
    std::unique_ptr<Listener> operations;
    std::thread thread;

private:
    std::vector<Listener *> all() const;
};

Expected<void, QString> HttpServer::Private::open()
{
    TlsContext tls;
    if (settings.tls) {
        const auto made = tlsContext(*settings.tls);
        if (!made)
            return Unexpected{made.error()};
        tls = *made;
    }
    for (const HttpEndpoint &endpoint : settings.listen) {
        const ConnectionHost host{io, settings, handler, requests, {}};
        listeners.push_back(std::make_unique<Listener>(host, connections, tls));
        if (const auto opened = listeners.back()->open(endpoint); !opened)
            return opened;
    }
    return settings.operations ? openOperations() : Expected<void, QString>();
}

/// Figures and health are nobody's business outside the machine (sync.md 5, row 23).
Expected<void, QString> HttpServer::Private::openOperations()
{
    const auto address = PeerAddress::fromText(settings.operations->address);
    if (!address || !address->isLoopback())
        return Unexpected{QString::fromUtf8(settings.operations->address)
                          + QStringLiteral(": is no loopback address")};
    const ConnectionHost host{io, settings, operationsHandler, operationsRequests, {}};
    operations = std::make_unique<Listener>(host, operationsConnections, nullptr);
    return operations->open(*settings.operations);
}

std::vector<Listener *> HttpServer::Private::all() const
{
    std::vector<Listener *> result;
    for (const auto &listener : listeners)
        result.push_back(listener.get());
    if (operations)
        result.push_back(operations.get());
    return result;
}

void HttpServer::Private::run()
{
    for (Listener *listener : all())
        listener->accept();
    thread = std::thread([context = io] { context->run(); });
}

void HttpServer::Private::drain()
{
    drainTimer.expires_after(settings.limits.drainTime);
    drainTimer.async_wait([this](const IoError &error) {
        for (Listener *listener : error ? std::vector<Listener *>() : all())
            listener->closeAll();
    });
    const auto left = std::make_shared<std::size_t>(all().size());
    for (Listener *listener : all()) {
        listener->drain([this, left] {
            if (--*left == 0)
                drainTimer.cancel();
        });
    }
}

HttpServer::HttpServer(HttpSettings settings, Handler handler, Handler operations)
    : m_private(std::make_unique<Private>(std::move(settings), std::move(handler),
                                          std::move(operations)))
{}

HttpServer::~HttpServer()
{
    stop();
}

Expected<void, QString> HttpServer::start()
{
    const auto opened = m_private->open();
    if (opened) {
        m_private->run();
    } else {
        m_private->listeners.clear();
        m_private->operations.reset();
    }
    return opened;
}

void HttpServer::stop()
{
    if (!m_private->thread.joinable())
        return;
    asio::post(*m_private->io, [d = m_private.get()] { d->drain(); });
    m_private->thread.join();
}

quint16 HttpServer::port(std::size_t index) const
{
    return m_private->listeners.at(index)->port();
}

quint16 HttpServer::operationsPort() const
{
    return m_private->operations->port();
}

HttpFigures HttpServer::figures() const
{
    const Private &d = *m_private;
    return {d.connections.count(), d.requests.count(),
            d.connections.refused() + d.requests.refused()};
}

} // namespace upik
