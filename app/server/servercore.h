// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/route.h"

namespace upik {

/// The server without threads, sockets and time of its own: turns a request into an answer, into
/// work for another lane, or into a wait. Without state: may be used in several threads, each with
/// a connection of its own.
class ServerCore
{
public:
    /// `grounds` must outlive it.
    explicit ServerCore(const ServerGrounds &grounds) : m_grounds(grounds) {}

    /// What can be said of a request without the database. With a refusal there is nothing more to
    /// do; else the work begins in the lane of call.route.
    struct Opened {
        Call call;
        std::optional<Refusal> refusal;
    };
    Opened open(HttpRequest request) const;

    /// Finds out who asks, where the route needs it, and does the route's work. Also for a long
    /// poll that was called.
    Progress begin(Call &call, ServerDatabase &database) const;
    /// The work of another lane. As begin(), it tries three times where others were writing.
    Progress goOn(Call &call, const Onward &onward, ServerDatabase &database) const;
    /// Both in one thread, until there is an answer, a refusal or a long poll.
    Progress whole(Call &call, ServerDatabase &database) const;

    /// What is sent.
    HttpResponse signedAnswer(const Call &call, HttpResponse response) const;
    HttpResponse signedAnswer(const Call &call, const Refusal &refusal) const;

private:
    Progress once(Call &call, ServerDatabase &database) const;

    const ServerGrounds &m_grounds;
};

} // namespace upik
