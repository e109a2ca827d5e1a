// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the HTTP layer listens and what it puts up with. Defaults are those of sync.md 6.3 and
// rows 13, 14 of its section 5; tests use shorter ones.
#include "server/http/httpfault.h"
#include "server/http/httpmessage.h"

#include <optional>

namespace upik {

struct HttpLimits {
    qint64 headerBytes = 16 * 1024;
    qint64 urlBytes = 2 * 1024;
    qint64 headerFields = 100;
    qint64 bodyBytes = 1024 * 1024;
    qint64 bytesPerSecond = 1024;      ///< least rate of a request body and of a reader
    qint64 gzipFrom = 1024;            ///< bodies longer than this are compressed if accepted
    qint64 connections = 1024;
    qint64 perPeer = 32;               ///< connections; behind a proxy requests at work
    qint64 waitingReplies = 512;
    std::chrono::milliseconds requestTime{30'000};  ///< first byte to last, and TLS handshake
    std::chrono::milliseconds answerTime{30'000};
    std::chrono::milliseconds idleTime{30'000};     ///< between requests; also window of a reader
    std::chrono::milliseconds paceWindow{10'000};   ///< over which the rate of a body is taken
    std::chrono::milliseconds lingerTime{2'000};    ///< for the client to read a last answer
    std::chrono::milliseconds drainTime{5'000};     ///< for what is at work when the server stops
};

/// More (or less) for requests whose path begins so, such as the uploads of a chunk.
struct RouteLimits {
    QByteArray pathPrefix;
    qint64 bodyBytes = 0;
    std::chrono::milliseconds requestTime{};
};

/// `address` is a numeric IPv4 or IPv6 address; port 0 takes a free one.
struct HttpEndpoint {
    QByteArray address = "127.0.0.1";
    quint16 port = 0;
};

/// PEM files: the chain with the server's certificate first, and its key.
struct TlsFiles {
    QString certificates;
    QString key;
};

struct HttpSettings {
    std::vector<HttpEndpoint> listen = {HttpEndpoint{}};
    std::optional<HttpEndpoint> operations = {};  ///< plain HTTP; a loopback address, else no start
    std::optional<TlsFiles> tls = {};             ///< for `listen`; TLS 1.2 at least
    /// Addresses or networks ("10.1.0.0/16") whose X-Forwarded-For is believed.
    std::vector<QByteArray> proxies = {};
    HttpLimits limits = {};
    std::vector<RouteLimits> routes = {};         ///< the first whose prefix fits counts
    /// Makes the page of a refusal; without it the page has the status and no body. Called on the
    /// I/O thread, must not throw.
    std::function<HttpResponse(const HttpFault &)> faultPage = {};
};

} // namespace upik
