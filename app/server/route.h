// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/progress.h"

#include <span>

namespace upik {

/// What a body has to be.
enum class BodyKind { None, Json, Chunk };

/// One thing that can be asked for.
struct Route {
    QByteArrayView method;
    QByteArrayView path;      ///< a '*' at its end stands for one segment
    BodyKind body;
    qint64 mostBytes;         ///< of the body
    bool needsSession;
    Lane lane;                ///< where the handler runs first
    Progress (*handler)(Call &, const ServerMeans &);
};

/// Every route of the server, the one table of them.
std::span<const Route> routes();

/// The route of a request with what stands for its '*'. not-found where there is no such path,
/// method-not-allowed (with Allow) where it is asked for in another way.
struct FoundRoute {
    const Route *route;
    QString last;
};
Answered<FoundRoute> findRoute(const QByteArray &method, const QByteArray &path);

} // namespace upik
