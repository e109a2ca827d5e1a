// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sessiontask.h"

namespace upik {

Result<std::optional<SyncRequest>> SessionTask::next()
{
    SyncContext &all = context();
    if (!all.session.isOpening())
        return std::optional<SyncRequest>();
    const auto device = all.store.device(all.now.wall);
    if (!device)
        return Unexpected{device.error()};
    all.device.id = *device;
    return std::optional(all.session.request(all.device));
}

Result<TaskOutcome> SessionTask::answered(const ReadAnswer &answer)
{
    if (answer.kind == AnswerKind::Processed)
        return opened(answer);
    return failed(answer);
}

Result<TaskOutcome> SessionTask::opened(const ReadAnswer &answer)
{
    SyncContext &all = context();
    const auto session = all.session.open(answer.reply.body);
    if (!session)
        return failed(unreadable(answer));
    // Kept before it is used, also where the store fails: the one before it may be worth nothing.
    all.effects.push_back(StoreToken{all.session.refreshToken()});
    auto written = all.store.signedIn(*session);
    if (written)
        written = m_signedIn(*session);
    if (written)
        return TaskOutcome{};
    all.session.expire();
    // Of another user than this profile's, which trying again would not change.
    if (written.error().code == ErrorCode::ActionNotAllowedNow)
        return TaskOutcome{TaskVerdict::SignIn, {},
                           WireTrouble{.problem = Problem{.code = ProblemCode::Forbidden}}};
    return Unexpected{written.error()};
}

Result<TaskOutcome> SessionTask::failed(const ReadAnswer &answer)
{
    if (context().session.state() == SyncSession::State::SigningIn)
        return TaskOutcome{TaskVerdict::SignIn};
    return TaskOutcome{TaskVerdict::Later, answer.retryAfter};
}

} // namespace upik
