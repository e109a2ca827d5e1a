// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/metatask.h"

#include "protocol/wirebody.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<std::optional<SyncRequest>> MetaTask::next()
{
    if (m_askedAt && context().now.monotonic < *m_askedAt + kValid)
        return std::optional<SyncRequest>();
    return std::optional(SyncRequest{.method = "GET", .path = u"/v1/meta"_s});
}

Result<TaskOutcome> MetaTask::answered(const ReadAnswer &answer)
{
    const auto meta = wireMessage(answer.reply.body, kSmallBody, metaAnswerFrom);
    if (answer.kind != AnswerKind::Processed || !meta || meta->service != kService)
        return TaskOutcome{TaskVerdict::Held};
    m_askedAt = context().now.monotonic;
    context().limits = meta->limits;
    context().policy = meta->policy;
    return TaskOutcome{};
}

Result<TaskOutcome> MetaTask::failed(const ReadAnswer &answer)
{
    return TaskOutcome{TaskVerdict::Later, answer.retryAfter};
}

} // namespace upik
