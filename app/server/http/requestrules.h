// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a well-formed header must further obey before its body is read, and what it says about
// the connection and the answer. Refuses every header that two programs could frame differently.
#include "domain/expected.h"
#include "server/http/httpsettings.h"

namespace upik {

/// What the connection needs to know of a request after the handler has taken it.
struct RequestFacts {
    bool isHead = false;
    bool keepsAlive = false;      ///< HTTP/1.1 without "Connection: close"
    bool expectsContinue = false;
    bool acceptsGzip = false;
    QByteArray range = {};        ///< of a GET; empty where there is none
    QByteArray ifRange = {};
    QByteArray requestId = {};
};

/// The request line and header as the parser read them.
struct RequestHead {
    QByteArray method;
    QByteArray target;
    bool isHttp11 = true;
    Headers headers;
};

/// Faults: Malformed (Host, Content-Length or Transfer-Encoding missing, doubled or odd),
/// HeaderTooLarge (too many fields), CodingUnsupported, ExpectationUnknown.
Expected<RequestFacts, HttpFault> factsOf(const RequestHead &head, const HttpLimits &limits);

/// Whether Accept-Encoding allows gzip with a weight above 0 (RFC 9110, 12.5.3).
bool acceptsGzip(const Headers &headers);

} // namespace upik
