// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An HttpServer on a free port for the length of a test, and handlers to put behind it.
#include "http/rawclient.h"
#include "server/http/httpserver.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace upik {

/// Answers 200 with "METHOD path" on the first line, the query one item a line, then the body.
void echo(const HttpRequest &request, const Reply &reply);

/// The defaults, and a page for refusals that has their code as its body.
HttpSettings plainSettings();

class Served
{
public:
    /// REQUIREs that it starts.
    explicit Served(const HttpSettings &settings = plainSettings(), Handler handler = echo,
                    Handler operations = {});

    HttpServer &server() { return m_server; }
    RawClient client(int receiveBuffer = 0) const;
    /// A new client's status for GET /.
    int health() const;

private:
    HttpServer m_server;
};

/// Keeps what a handler is given, as a long-poll does, for the test's thread to take.
class Kept
{
public:
    struct Case {
        HttpRequest request;
        Reply reply;
    };

    Handler handler();
    /// The next request, waited for. REQUIREs that it comes within five seconds.
    Case next();
    /// Waits until so many clients have gone before their answer; false after five seconds.
    bool haveGone(int count);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Case> m_cases;
    int m_gone = 0;
};

} // namespace upik
