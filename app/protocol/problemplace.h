// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/problem.h"

namespace upik {

/// What the wire calls a failure of the domain, as the code of one refused member, such as
/// "missing-reason".
/// A failure of the server's own store is "internal" and no more.
QLatin1StringView wordOf(ErrorCode code);
/// The failure with this word, none where there is no such word.
std::optional<ErrorCode> errorCodeOf(QStringView word);

/// What a codec's first fault becomes: too-large with its limit, or malformed with the place and
/// what was expected there. Words of the request itself are not repeated.
Problem problemOf(const Error &error);

} // namespace upik
