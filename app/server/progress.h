// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/caller.h"
#include "server/feedwriter.h"
#include "server/http/httpmessage.h"
#include "server/refusal.h"
#include "server/servergrounds.h"
#include "server/serverdatabase.h"

// One request on its way through the server. A handler does what one thread can do with one
// connection, and says how it goes on.

namespace upik {

/// Which threads do a piece of work, each with a connection of its own.
enum class Lane {
    Reading,
    Writing,  ///< one thread on SQLite, several on PostgreSQL
    Hashing,  ///< passwords: as many as there are cores, 64 MiB each; reads only
    Files,    ///< chunks to the disk; reads only
};
inline constexpr int kLanes = 4;

struct Route;

/// A request that has found its route.
struct Call {
    HttpRequest request;
    QByteArray id;           ///< X-Request-Id
    const Route *route = nullptr;
    QString last;            ///< what stands for '*' in the route's path
    Instant receivedAt;
    std::optional<Caller> caller = {};  ///< where the route needs a session

    QString idText() const { return QString::fromLatin1(id); }
};

struct Progress;

/// The rest is work of another lane.
struct Onward {
    Lane lane;
    std::function<Progress(Call &, ServerDatabase &)> work;
};

/// Nothing to tell yet: calls again when something under the keys is committed, and answers with
/// `otherwise` when the time is over.
struct LongPoll {
    ScopeKeys keys;
    qint64 seenHead = 0;
    Instant until;
    HttpResponse otherwise;
};

/// How a piece of work ended.
struct Progress {
    std::variant<HttpResponse, Refusal, Onward, LongPoll> next;
    std::vector<CommitNews> news = {};  ///< commits that it made

    Progress(HttpResponse response) : next(std::move(response)) {}
    Progress(Unexpected<Refusal> refused) : next(std::move(refused.error)) {}
    Progress(Onward onward) : next(std::move(onward)) {}
    Progress(LongPoll poll) : next(std::move(poll)) {}
};

/// What a piece of work may use.
struct ServerMeans {
    ServerDatabase &database;
    const ServerGrounds &grounds;
};

} // namespace upik
