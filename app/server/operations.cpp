// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations.h"

#include "store/transaction.h"

#include <QStorageInfo>

namespace upik {
namespace {

HttpResponse textPage(int status, const QByteArray &text)
{
    return {status,
            {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"},
             {"Cache-Control", "no-store"},
             {"X-Content-Type-Options", "nosniff"}},
            text};
}

/// A transaction that changes nothing shows that one could.
Result<void> writable(const Result<ServerDatabase *> &database)
{
    if (!database)
        return Unexpected{database.error()};
    auto transaction = Transaction::begin((*database)->connection());
    return transaction ? transaction->commit() : Result<void>(Unexpected{transaction.error()});
}

} // namespace

Operations::Operations(Dispatcher &dispatcher, const ServerGrounds &grounds,
                       std::function<HttpFigures()> http)
    : m_dispatcher(dispatcher), m_grounds(grounds), m_http(std::move(http))
{}

void Operations::take(const HttpRequest &request, const Reply &reply)
{
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    if (isGet && request.path == "/healthz")
        reply.send(textPage(200, "ok\n"));
    else if (isGet && request.path == "/readyz")
        answerReady(reply);
    else if (isGet && request.path == "/metrics")
        reply.send(metrics());
    else
        reply.send(textPage(404, "Here are /healthz, /readyz and /metrics.\n"));
}

void Operations::answerReady(const Reply &reply)
{
    const bool isTaken =
        m_dispatcher.run(Lane::Writing, [&grounds = m_grounds,
                                         reply](const Result<ServerDatabase *> &database) {
            const bool isWritable = writable(database).hasValue();
            const bool hasRoom = QStorageInfo(grounds.blobs->path()).bytesAvailable()
                > grounds.policy.spareBytes;
            if (!isWritable)
                reply.send(textPage(503, "the database cannot be written\n"));
            else
                reply.send(hasRoom ? textPage(200, "ready\n")
                                   : textPage(503, "the disk has no room for files\n"));
            return isWritable ? WorkerPool::Connection::Sound : WorkerPool::Connection::Broken;
        });
    if (!isTaken)
        reply.send(textPage(503, "too much work is waiting\n"));
}

HttpResponse Operations::metrics() const
{
    const HttpFigures http = m_http();
    const auto waiting = [this](Lane lane) { return qint64(m_dispatcher.waiting(lane)); };
    const qint64 room = QStorageInfo(m_grounds.blobs->path()).bytesAvailable();
    return textPage(200, m_dispatcher.figures().page({
        {"upik_connections", "Connections open now.", http.connections},
        {"upik_requests_at_work", "Requests whose answer is awaited.", http.atWork},
        {"upik_turned_away", "Connections and requests turned away so far.", http.refused},
        {"upik_long_polls", "Pulls that wait for news.", qint64(m_dispatcher.polls())},
        {"upik_waiting_reading", "Jobs that wait to read.", waiting(Lane::Reading)},
        {"upik_waiting_writing", "Jobs that wait to write.", waiting(Lane::Writing)},
        {"upik_waiting_hashing", "Passwords that wait.", waiting(Lane::Hashing)},
        {"upik_waiting_files", "Chunks that wait.", waiting(Lane::Files)},
        {"upik_disk_free_bytes", "Room on the disk of the files.", room},
    }));
}

} // namespace upik
