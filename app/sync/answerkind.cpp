// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/answerkind.h"

namespace upik {
namespace {

/// A line of the table; an empty code stands for every other code of the status.
struct Line {
    int status;
    QLatin1StringView code;
    AnswerKind kind;
};

constexpr Line line(int status, AnswerKind kind) { return {status, {}, kind}; }
template <std::size_t size>
constexpr Line line(int status, const char (&code)[size], AnswerKind kind)
{
    return {status, QLatin1StringView(code, size - 1), kind};
}

// Each status with its codes first. A commit that failed may still be durable (sync.md 3.3), so a
// 5xx leaves the outcome open unless its code says that nothing was begun.
constexpr Line kLines[] = {
    line(400, "bad-cursor", AnswerKind::Resnapshot),
    line(401, "bad-credentials", AnswerKind::SignIn),
    line(401, AnswerKind::Refresh),
    line(403, "device-revoked", AnswerKind::Revoked),
    line(404, "not-found", AnswerKind::Missing),
    line(408, AnswerKind::OutcomeUnknown),
    line(409, "lseq-gap", AnswerKind::Resequence),
    line(409, "device-forked", AnswerKind::NewDevice),
    line(409, "epoch-changed", AnswerKind::Resnapshot),
    line(409, "offset-mismatch", AnswerKind::ResumeUpload),
    line(410, "upload-expired", AnswerKind::RestartUpload),
    line(413, AnswerKind::SplitBatch),
    line(422, "checksum-mismatch", AnswerKind::ResendChunk),
    line(423, "upload-locked", AnswerKind::ResumeUpload),
    line(425, AnswerKind::Retry),
    line(426, "client-too-old", AnswerKind::TooOld),
    line(429, AnswerKind::Retry),
    line(503, "overloaded", AnswerKind::Retry),
    line(503, "maintenance", AnswerKind::Retry),
    line(507, AnswerKind::Retry),
};

constexpr bool isSuccess(int status) { return status >= 200 && status < 300; }
constexpr bool isClientError(int status) { return status >= 400 && status < 500; }

AnswerKind kindOf(TransportFault fault)
{
    const bool isUnsent =
        fault == TransportFault::NotConnected || fault == TransportFault::Untrusted;
    return isUnsent ? AnswerKind::Retry : AnswerKind::OutcomeUnknown;
}

/// What stands between may ask for patience or for less at once; nothing else of it counts.
AnswerKind kindOfForeign(int status)
{
    switch (status) {
    case 413: return AnswerKind::SplitBatch;
    case 425:
    case 429: return AnswerKind::Retry;
    default: return AnswerKind::OutcomeUnknown;
    }
}

AnswerKind kindOf(int status, QStringView code)
{
    if (isSuccess(status))
        return AnswerKind::Processed;
    for (const Line &each : kLines)
        if (each.status == status && (each.code.isEmpty() || each.code == code))
            return each.kind;
    return isClientError(status) ? AnswerKind::HoldLane : AnswerKind::OutcomeUnknown;
}

} // namespace

AnswerKind classifyAnswer(const HttpAnswer &answer)
{
    if (answer.fault != TransportFault::None)
        return kindOf(answer.fault);
    if (!answer.isOurs)
        return kindOfForeign(answer.status);
    const AnswerKind kind = kindOf(answer.status, answer.code);
    if (kind == AnswerKind::Refresh && answer.afterRefresh)
        return AnswerKind::SignIn;
    return kind;
}

bool isTriedAgain(AnswerKind kind)
{
    return kind == AnswerKind::Retry || kind == AnswerKind::OutcomeUnknown
        || kind == AnswerKind::ResendChunk || kind == AnswerKind::ResumeUpload;
}

} // namespace upik
