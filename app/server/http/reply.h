// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The way back to one client, for one answer. Copies are the same reply; it may be kept (which is
// a long-poll), sent from any thread, and knows when nobody waits for it any more.
#include "server/http/httpmessage.h"

#include <memory>
#include <optional>

namespace upik {

class ReplyLine;

/// The connection's end of a reply: does not keep it alive.
class ReplyWatch
{
public:
    ReplyWatch() = default;
    explicit ReplyWatch(std::weak_ptr<ReplyLine> line) : m_line(std::move(line)) {}

    /// The client is gone: nothing can be sent any more, and whoever asked is told.
    void leave() const;

private:
    std::weak_ptr<ReplyLine> m_line;
};

class Reply
{
public:
    using Deliver = std::function<void(std::optional<HttpResponse>)>;

    /// `deliver` is called once at most, in the thread that sends; with nothing when the last copy
    /// goes without an answer. Tests of handlers make replies of their own.
    explicit Reply(Deliver deliver);

    /// False when there was an answer before, or the client has gone; then nothing happens.
    bool send(HttpResponse response) const;
    /// The client closed the connection, or its deadline passed, before an answer.
    bool isGone() const;
    /// Calls when the client goes before an answer: on the I/O thread, or at once in this one if
    /// it has gone already. Must be quick; may drop the reply.
    void whenGone(std::function<void()> told) const;
    ReplyWatch watch() const { return ReplyWatch(m_line); }

private:
    std::shared_ptr<ReplyLine> m_line;
};

} // namespace upik
