// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatcher.h"
#include "server/http/httpserver.h"

namespace upik {

/// What whoever runs the server asks it on the machine itself: is it there (/healthz), does it
/// work (/readyz: the database can be written, the disk has room), how is it doing (/metrics, for
/// Prometheus).
class Operations
{
public:
    /// `http` is asked for its figures. All must outlive it.
    Operations(Dispatcher &dispatcher, const ServerGrounds &grounds,
               std::function<HttpFigures()> http);

    /// Answers at once, but for /readyz, which goes through the writing lane.
    void take(const HttpRequest &request, const Reply &reply);

private:
    void answerReady(const Reply &reply);
    HttpResponse metrics() const;

    Dispatcher &m_dispatcher;
    const ServerGrounds &m_grounds;
    std::function<HttpFigures()> m_http;
};

} // namespace upik
