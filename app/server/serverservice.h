// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/operations.h"

namespace upik {

/// How a server is run.
struct ServiceSettings {
    DatabaseAddress database;
    HttpSettings http;
    LaneThreads threads = {};
};

/// The whole server: HTTP in front, the core behind it, operations beside it. Runs from start() to
/// stop() in threads of its own.
class ServerService
{
public:
    /// `grounds` and `log` must outlive it. The database has been migrated, its history begun.
    ServerService(const ServerGrounds &grounds, ServiceSettings settings, ServerLog &log);
    ~ServerService();
    ServerService(const ServerService &) = delete;
    ServerService &operator=(const ServerService &) = delete;

    /// The error says which address or file is the trouble, in words for whoever runs the server.
    Expected<void, QString> start();
    /// Answers who waits, lets what is at work finish, and ends.
    void stop();

    /// As HttpServer tells them. REQUIRES: started.
    quint16 port() const { return m_http->port(); }
    quint16 operationsPort() const { return m_http->operationsPort(); }

private:
    HttpResponse faultAnswer(const HttpFault &fault) const;

    const ServerGrounds &m_grounds;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<HttpServer> m_http;
};

} // namespace upik
