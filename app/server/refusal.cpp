// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/refusal.h"

#include "protocol/problemplace.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What a desk waits before it tries a server again that had no time.
constexpr Millis kBusy = 2s;

ProblemCode codeOf(ErrorCode code)
{
    if (code == ErrorCode::StoreBusy)
        return ProblemCode::Overloaded;
    return code == ErrorCode::StoreFull ? ProblemCode::StorageFull : ProblemCode::Internal;
}

} // namespace

Unexpected<Refusal> refuse(ProblemCode code, QString detail)
{
    return {Refusal{{.code = code, .detail = std::move(detail)}}};
}

Unexpected<Refusal> refuseFor(ProblemCode code, Millis wait)
{
    const auto whole = std::chrono::ceil<std::chrono::seconds>(wait).count();
    Refusal refusal{{.code = code}};
    refusal.headers.add("Retry-After", QByteArray::number(qlonglong(whole)));
    return {refusal};
}

Unexpected<Refusal> refuseBody(const Error &error) { return {Refusal{problemOf(error)}}; }

Unexpected<Refusal> refuseForStore(const Error &error)
{
    auto refusal = refuseFor(codeOf(error.code), kBusy);
    refusal.error.cause = error;
    return refusal;
}

Unexpected<Refusal> refuseForCommit(const Error &error)
{
    Refusal refusal{{.code = ProblemCode::Internal}};
    refusal.cause = error;
    return {refusal};
}

} // namespace upik
