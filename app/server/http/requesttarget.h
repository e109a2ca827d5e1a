// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes the target of a request line apart, and takes no ambiguous one: a path that two programs
// could read differently (a proxy's rule and ours) is refused, never tidied.
#include "server/http/httpmessage.h"

#include <optional>

namespace upik {

struct RequestTarget {
    QByteArray path;
    std::vector<QueryItem> query;
};

/// Nothing where the target is not an absolute path, is not UTF-8, has an empty, "." or ".." part
/// (the last may be empty), an encoded '/' or '\', a control character or a broken % sequence.
std::optional<RequestTarget> parseTarget(QByteArrayView target);

} // namespace upik
