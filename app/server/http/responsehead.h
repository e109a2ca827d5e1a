// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The status line and header fields of an answer as bytes.
#include "server/http/httpmessage.h"

#include <optional>

namespace upik {

/// `length` is the body's, and is told unless the status forbids one. Nothing when a field name is
/// no token, a value has a control character, or the status is not between 200 and 599: what a
/// handler copied from a request must not begin a line of its own.
std::optional<QByteArray> responseHead(const HttpResponse &response, qint64 length,
                                       bool keepsAlive);

/// 204 and 304 never have a body (RFC 9110, 6.4.1).
bool mayHaveBody(int status);

} // namespace upik
