// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirepush.h"
#include "server/feedwriter.h"

namespace upik {

/// What a mutation did to its complaint; the position in the history is not in the result yet.
struct CaseEffect {
    MutationResult result;
    std::vector<FeedMark> marks;
};

// Results of mutations as they are answered and kept; the position in the history is put in at the
// end of the transaction.

/// Where refused words went that only the office's supervisors may look up: nowhere but the log.
inline constexpr QLatin1StringView kQuarantined("quarantine");
/// They are a note in the complaint's history.
inline constexpr QLatin1StringView kKeptAsEvent("event");

MutationResult appliedResult(const Mutation &mutation, Instant received);
MutationResult rejectedResult(const Mutation &mutation, const Problem &problem, Instant received);
/// Not for this seat now, or nothing there that it may know of: both are answered the same.
MutationResult forbiddenResult(const Mutation &mutation, Instant received);
/// Something in the args is wrong. The error's place is the field's name, as the domain says it,
/// or a JSON pointer already; what was sent is not repeated.
MutationResult invalidResult(const Mutation &mutation, const Error &error, Instant received);

} // namespace upik
