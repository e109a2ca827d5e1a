// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Speaks HTTP/1.1 to whoever connects, strictly and within limits, and knows nothing of what is
// said. One thread of its own does all input and output.
#include "domain/expected.h"
#include "server/http/httpsettings.h"
#include "server/http/reply.h"

#include <memory>

namespace upik {

/// What is going on, for a page of figures.
struct HttpFigures {
    qint64 connections = 0;   ///< open now
    qint64 atWork = 0;        ///< requests whose answer is awaited now
    qint64 refused = 0;       ///< connections and requests turned away since the start
};

class HttpServer
{
public:
    /// `operations` answers at settings.operations; either handler is called on the I/O thread.
    HttpServer(HttpSettings settings, Handler handler, Handler operations = {});
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    /// As stop().
    ~HttpServer();

    /// Binds and begins to serve. The error says which address or file, and why in the system's
    /// words; then nothing is served. REQUIRES: was not started before.
    Expected<void, QString> start();
    /// Takes nobody in any more, lets what is at work finish for limits.drainTime, closes the rest
    /// and returns when the thread has ended. Replies kept beyond that are gone; answer long-polls
    /// first. Not to be called from a handler.
    void stop();

    /// The port of the listen address with that index, as bound. REQUIRES: started.
    quint16 port(std::size_t index = 0) const;
    /// REQUIRES: started, and settings.operations was given.
    quint16 operationsPort() const;
    /// From any thread.
    HttpFigures figures() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace upik
