// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/route.h"

#include "server/blobroutes.h"
#include "server/sessionroutes.h"
#include "server/syncroutes.h"

#include <array>

namespace upik {
namespace {

using enum BodyKind;

constexpr qint64 kSmall = kSmallBody;
constexpr qint64 kPush = kWireLimits.pushBytes;
constexpr qint64 kChunk = kWireLimits.chunkBytes;

constexpr std::array kRoutes{
    Route{"GET", "/v1/meta", None, 0, false, Lane::Reading, answerMeta},
    Route{"POST", "/v1/session", Json, kSmall, false, Lane::Hashing, answerLogin},
    Route{"DELETE", "/v1/session", None, 0, true, Lane::Writing, answerLogout},
    Route{"POST", "/v1/session/refresh", Json, kSmall, false, Lane::Writing, answerRefresh},
    Route{"POST", "/v1/session/password", Json, kSmall, true, Lane::Hashing, answerPassword},
    Route{"POST", "/v1/push", Json, kPush, true, Lane::Writing, answerPush},
    Route{"POST", "/v1/pull", Json, kSmall, true, Lane::Reading, answerPull},
    Route{"POST", "/v1/blobs", Json, kSmall, true, Lane::Writing, answerBlobOpen},
    Route{"HEAD", "/v1/blobs/*", None, 0, true, Lane::Reading, answerBlobState},
    Route{"GET", "/v1/blobs/*", None, 0, true, Lane::Reading, answerBlob},
    Route{"PATCH", "/v1/blobs/*", Chunk, kChunk, true, Lane::Files, answerBlobChunk},
};

/// What stands for the '*' of a route, empty where it has none; nothing where the path is another.
std::optional<QByteArray> matched(const Route &route, const QByteArray &path)
{
    if (!route.path.endsWith('*'))
        return path == route.path ? std::optional(QByteArray()) : std::nullopt;
    const QByteArrayView start = route.path.chopped(1);
    const QByteArray last = path.mid(start.size());
    const bool fits = path.startsWith(start) && !last.isEmpty() && !last.contains('/');
    return fits ? std::optional(last) : std::nullopt;
}

} // namespace

std::span<const Route> routes() { return kRoutes; }

Answered<FoundRoute> findRoute(const QByteArray &method, const QByteArray &path)
{
    QByteArrayList allowed;
    for (const Route &route : kRoutes) {
        const auto last = matched(route, path);
        if (last && method == route.method)
            return FoundRoute{&route, QString::fromUtf8(*last)};
        if (last)
            allowed.append(route.method.toByteArray());
    }
    if (allowed.isEmpty())
        return refuse(ProblemCode::NotFound);
    auto refusal = refuse(ProblemCode::MethodNotAllowed);
    refusal.error.headers.add("Allow", allowed.join(", "));
    return refusal;
}

} // namespace upik
