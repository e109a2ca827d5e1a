// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/served.h"

#include "support/catch.h"

namespace upik {

namespace {

constexpr std::chrono::seconds kDeadline{5};

} // namespace

void echo(const HttpRequest &request, const Reply &reply)
{
    QByteArray text = request.method + ' ' + request.path + '\n';
    for (const QueryItem &item : request.query)
        text += item.name + '=' + item.value + '\n';
    reply.send({200, {}, text + request.body});
}

HttpSettings plainSettings()
{
    HttpSettings settings;
    settings.faultPage = [](const HttpFault &fault) {
        return HttpResponse{fault.status(), {}, fault.code()};
    };
    return settings;
}

Served::Served(const HttpSettings &settings, Handler handler, Handler operations)
    : m_server(settings, std::move(handler), std::move(operations))
{
    const auto started = m_server.start();
    REQUIRE(started.hasValue());
}

RawClient Served::client(int receiveBuffer) const
{
    return RawClient(m_server.port(), receiveBuffer);
}

int Served::health() const
{
    return client().ask(get("/")).status;
}

Handler Kept::handler()
{
    return [this](HttpRequest request, const Reply &reply) {
        reply.whenGone([this] {
            const std::lock_guard lock(m_mutex);
            ++m_gone;
            m_changed.notify_all();
        });
        const std::lock_guard lock(m_mutex);
        m_cases.push_back({std::move(request), reply});
        m_changed.notify_all();
    };
}

Kept::Case Kept::next()
{
    std::unique_lock lock(m_mutex);
    REQUIRE(m_changed.wait_for(lock, kDeadline, [this] { return !m_cases.empty(); }));
    Case first = std::move(m_cases.front());
    m_cases.pop_front();
    return first;
}

bool Kept::haveGone(int count)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kDeadline, [this, count] { return m_gone >= count; });
}

} // namespace upik
