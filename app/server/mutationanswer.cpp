// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mutationanswer.h"

#include "protocol/problemplace.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Fields that stand inside `facts`, where the domain says but their name.
constexpr std::array kInFacts{"title"_L1, "category"_L1, "kelurahan"_L1};

QString pointerTo(const QString &place)
{
    if (place.isEmpty() || place.startsWith(u'/'))
        return place;
    const bool inFacts = std::ranges::find(kInFacts, place) != kInFacts.end();
    return (inFacts ? u"/args/facts/"_s : u"/args/"_s) + place;
}

} // namespace

MutationResult appliedResult(const Mutation &mutation, Instant received)
{
    MutationResult result;
    result.id = mutation.id;
    result.lseq = mutation.lseq;
    result.serverAt = received;
    return result;
}

MutationResult rejectedResult(const Mutation &mutation, const Problem &problem, Instant received)
{
    MutationResult result = appliedResult(mutation, received);
    result.outcome = MutationOutcome::Rejected;
    result.problem = problem;
    return result;
}

MutationResult forbiddenResult(const Mutation &mutation, Instant received)
{
    MutationResult result =
        rejectedResult(mutation, {.code = ProblemCode::Forbidden}, received);
    result.preserved = Preserved{kQuarantined, {}};
    return result;
}

MutationResult invalidResult(const Mutation &mutation, const Error &error, Instant received)
{
    Problem problem{.code = ProblemCode::Invalid};
    problem.errors.push_back({pointerTo(error.place), wordOf(error.code)});
    return rejectedResult(mutation, problem, received);
}

} // namespace upik
