// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirebody.h"
#include "server/http/httpfault.h"
#include "server/refusal.h"
#include "server/progress.h"

namespace upik {

/// An answer in JSON.
HttpResponse jsonPage(int status, const QJsonObject &json);

template <typename T>
HttpResponse jsonPage(const T &message)
{
    return jsonPage(200, toJson(message));
}

/// The problem document of a refusal (RFC 9457), naming the request.
HttpResponse problemPage(const Refusal &refusal, const QByteArray &requestId);
/// The same for what the HTTP layer itself refused.
HttpResponse faultPage(const HttpFault &fault, const QByteArray &requestId);

/// Puts what every answer says on this one: protocol, server time, request, and that nobody stores
/// or guesses it. A Cache-Control that is there stays.
void sign(HttpResponse &response, const QByteArray &requestId, Instant now);

/// The X-Request-Id that a client sent, where it is a UUID; else a new one.
QByteArray requestIdOf(const QByteArray &sent, const Randomness &randomness);

} // namespace upik
