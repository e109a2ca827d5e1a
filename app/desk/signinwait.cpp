// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signinwait.h"

#include "desk/syncfaults.h"

#include <utility>

namespace upik {
namespace {

SyncTrouble troubleOfSignIn(const SyncStatus &status)
{
    const auto &trouble = status.trouble;
    if (!trouble)
        return {SyncFault::Interrupted, {}};
    // What the store says of another user's profile comes as a refusal of the session.
    const bool isOther = trouble->problem && trouble->problem->code == ProblemCode::Forbidden;
    if (isOther)
        return {SyncFault::OtherProfile, {}};
    const bool isOften = trouble->problem && trouble->problem->code == ProblemCode::RateLimited;
    return isOften ? SyncTrouble{SyncFault::TooManyTries, {}} : troubleOf(*trouble);
}

} // namespace

QFuture<SyncResult<void>> SignInWait::begin(SyncPhase phase)
{
    failed(SyncFault::Interrupted);
    m_answer.emplace();
    m_answer->start();
    m_hasBegun = phase == SyncPhase::SigningIn;
    return m_answer->future();
}

void SignInWait::follow(const SyncStatus &status)
{
    if (!m_answer)
        return;
    switch (status.phase) {
    case SyncPhase::SigningIn: m_hasBegun = true; return;
    case SyncPhase::StoreFailed: return failed(SyncFault::StoreFailed);
    case SyncPhase::Revoked: return failed(SyncFault::DeviceRevoked);
    case SyncPhase::TooOld: return failed(SyncFault::DeskTooOld);
    case SyncPhase::SignedOut:
    case SyncPhase::SignInAgain:
        if (m_hasBegun)
            finish(Unexpected{troubleOfSignIn(status)});
        return;
    case SyncPhase::Offline:
    case SyncPhase::Syncing:
    case SyncPhase::Online: return;
    }
}

void SignInWait::finish(const SyncResult<void> &result)
{
    if (!m_answer)
        return;
    QPromise<SyncResult<void>> answer = std::move(*m_answer);
    m_answer.reset();
    answer.addResult(result);
    answer.finish();
}

} // namespace upik
