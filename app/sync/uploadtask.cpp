// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/uploadtask.h"

#include "protocol/wireblob.h"
#include "protocol/wirebody.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

QString pathOf(const UploadPart &part) { return u"/v1/blobs/"_s + part.sha256; }

SyncRequest announcement(const UploadPart &part)
{
    return {.method = "POST", .path = u"/v1/blobs"_s,
            .body = wireBody(UploadRequest{part.sha256, part.size, part.mediaType})};
}

SyncRequest chunk(const UploadPart &part)
{
    const QByteArray hash = QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256);
    return {.method = "PATCH", .path = pathOf(part),
            .headers = {{"Content-Type", "application/offset+octet-stream"},
                        {"Upload-Offset", QByteArray::number(part.offset)},
                        {"Upload-Checksum", "sha256 " + hash.toBase64()}},
            .body = part.bytes};
}

/// How far the server says it is; none where it says nothing that can be.
std::optional<qint64> offsetOf(const SyncReply &reply, qint64 size)
{
    bool isNumber = false;
    const qint64 offset = reply.header("Upload-Offset").toLongLong(&isNumber);
    return isNumber && offset >= 0 && offset <= size ? std::optional(offset) : std::nullopt;
}

} // namespace

Result<std::optional<SyncRequest>> UploadTask::next()
{
    const qint64 most = std::min(kChunk, context().limits.chunkBytes);
    const auto part = context().store.nextPart(most, context().now.wall);
    if (!part)
        return Unexpected{part.error()};
    if (!*part)
        return std::optional<SyncRequest>();
    if ((*part)->sha256 != m_sha256) {
        m_sha256 = (*part)->sha256;
        m_damages = 0;
        m_isUnclear = true;
    }
    m_size = (*part)->size;
    m_step = !(*part)->isOpen ? Step::Announce : m_isUnclear ? Step::Ask : Step::Send;
    switch (m_step) {
    case Step::Announce: return std::optional(announcement(**part));
    case Step::Ask: return std::optional(SyncRequest{.method = "HEAD", .path = pathOf(**part)});
    case Step::Send: break;
    }
    return std::optional(chunk(**part));
}

Result<TaskOutcome> UploadTask::answered(const ReadAnswer &answer)
{
    switch (answer.kind) {
    case AnswerKind::Processed: return took(answer);
    case AnswerKind::ResendChunk: return damaged(answer);
    case AnswerKind::RestartUpload:
    case AnswerKind::Missing: return m_step == Step::Announce ? refused(answer) : restarted();
    case AnswerKind::HoldLane:
        // An answer to HEAD has no words.
        return m_step == Step::Ask && answer.reply.status == 404 ? restarted() : refused(answer);
    case AnswerKind::SplitBatch: return refused(answer);
    case AnswerKind::ResumeUpload:
        m_isUnclear = true;
        return TaskOutcome{answer.reply.status == 409 ? TaskVerdict::Done : TaskVerdict::Later,
                           answer.retryAfter};
    case AnswerKind::Retry:
    case AnswerKind::OutcomeUnknown:
    case AnswerKind::Refresh:
    case AnswerKind::SignIn:
    case AnswerKind::Resnapshot:
    case AnswerKind::Revoked:
    case AnswerKind::TooOld:
    case AnswerKind::Resequence:
    case AnswerKind::NewDevice: break;
    }
    return TaskOutcome{TaskVerdict::Held};
}

Result<TaskOutcome> UploadTask::took(const ReadAnswer &answer)
{
    const auto offset = offsetOf(answer.reply, m_size);
    if (!offset)
        return failed(unreadable(answer));
    m_isUnclear = false;
    const auto written = context().store.uploaded(m_sha256, *offset);
    return written ? TaskOutcome{} : Result<TaskOutcome>(Unexpected{written.error()});
}

Result<TaskOutcome> UploadTask::damaged(const ReadAnswer &answer)
{
    if (++m_damages >= kDamages)
        return refused(answer);
    return failed(answer);
}

/// What no other try would change is a matter of this file alone, save where the server says that
/// this desk may send none.
Result<TaskOutcome> UploadTask::refused(const ReadAnswer &answer)
{
    if (!answer.trouble.problem && answer.kind != AnswerKind::SplitBatch)
        return TaskOutcome{TaskVerdict::Held};
    const Problem problem = answer.trouble.problem.value_or(Problem{.code = ProblemCode::TooLarge});
    const auto aside = context().store.refuseUpload(m_sha256, problem, context().now.wall);
    if (!aside)
        return Unexpected{aside.error()};
    context().effects.push_back(OutboxChanged{});
    return TaskOutcome{};
}

Result<TaskOutcome> UploadTask::restarted()
{
    const auto begun = context().store.restartUpload(m_sha256);
    // Not at once: a server that forgets each upload would be told of it without end.
    return begun ? TaskOutcome{TaskVerdict::Later} : Result<TaskOutcome>(Unexpected{begun.error()});
}

Result<TaskOutcome> UploadTask::failed(const ReadAnswer &answer)
{
    m_isUnclear = true;
    return TaskOutcome{TaskVerdict::Later, answer.retryAfter};
}

Result<void> UploadTask::dropped()
{
    m_isUnclear = true;
    return {};
}

} // namespace upik
