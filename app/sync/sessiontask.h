// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/synctask.h"

#include <functional>

namespace upik {

/// Signs in, or renews a session: whatever of both the session is about.
class SessionTask : public SyncTask
{
public:
    /// Told of each answer once it is in the store.
    using SignedIn = std::function<Result<void>(const SessionAnswer &)>;

    SessionTask(SyncContext &context, SignedIn signedIn)
        : SyncTask(context), m_signedIn(std::move(signedIn))
    {}

    QLatin1StringView name() const override { return QLatin1StringView("session"); }
    Result<std::optional<SyncRequest>> next() override;
    Result<TaskOutcome> answered(const ReadAnswer &answer) override;
    /// A password is not kept for another try: the person who is waiting is told.
    Result<TaskOutcome> failed(const ReadAnswer &answer) override;

private:
    Result<TaskOutcome> opened(const ReadAnswer &answer);

    SignedIn m_signedIn;
};

} // namespace upik
