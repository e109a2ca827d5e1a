// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverservice.h"

#include "server/answerpage.h"

namespace upik {
namespace {

/// Chunks come over slow lines: they get longer than other requests (sync.md 6.3).
RouteLimits chunkLimits(const ServerPolicy &policy)
{
    return {"/v1/blobs/", policy.limits.chunkBytes, std::chrono::seconds(120)};
}

} // namespace

ServerService::ServerService(const ServerGrounds &grounds, ServiceSettings settings, ServerLog &log)
    : m_grounds(grounds),
      m_dispatcher(std::make_unique<Dispatcher>(grounds, settings.database, settings.threads, log)),
      m_operations(std::make_unique<Operations>(*m_dispatcher, grounds,
                                                [this] { return m_http->figures(); }))
{
    settings.http.routes = {chunkLimits(grounds.policy)};
    settings.http.faultPage = [this](const HttpFault &fault) { return faultAnswer(fault); };
    m_http = std::make_unique<HttpServer>(
        std::move(settings.http),
        [this](HttpRequest request, Reply reply) {
            m_dispatcher->take(std::move(request), std::move(reply));
        },
        [this](const HttpRequest &request, const Reply &reply) {
            m_operations->take(request, reply);
        });
}

ServerService::~ServerService() { stop(); }

Expected<void, QString> ServerService::start() { return m_http->start(); }

void ServerService::stop()
{
    m_dispatcher->endPolls();
    m_http->stop();
}

HttpResponse ServerService::faultAnswer(const HttpFault &fault) const
{
    const QByteArray id = requestIdOf(fault.requestId, m_grounds.randomness);
    HttpResponse page = faultPage(fault, id);
    sign(page, id, m_grounds.clock.now());
    return page;
}

} // namespace upik
