// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/problem.h"
#include "domain/instant.h"
#include "server/http/headers.h"

namespace upik {

/// Why a request is not answered as it was asked, with the header fields that go with it
/// (Retry-After, Upload-Offset).
struct Refusal {
    Problem problem;
    Headers headers = {};
    Error cause = {};        ///< of Internal and the like: for the log, never for the desk
};

/// An answer, or the reason why there is none.
template <typename T>
using Answered = Expected<T, Refusal>;

/// Shorthand for `return refuse(ProblemCode::NotFound)`.
Unexpected<Refusal> refuse(ProblemCode code, QString detail = {});
/// The same with the time to wait, rounded up to whole seconds.
Unexpected<Refusal> refuseFor(ProblemCode code, Millis wait);
/// What could not be read is malformed or too large, at its place.
Unexpected<Refusal> refuseBody(const Error &error);
/// What the store failed at: overloaded where somebody else was writing and nothing has been done,
/// storage-full, else internal.
Unexpected<Refusal> refuseForStore(const Error &error);
/// A commit that failed may have been done all the same: internal, whatever the store says.
Unexpected<Refusal> refuseForCommit(const Error &error);

} // namespace upik
