// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/synctask.h"

namespace upik {

/// Asks the server what it is and how much it takes, at the beginning and then now and then.
/// Nothing waits for it: until it has answered the limits are those of the protocol.
class MetaTask : public SyncTask
{
public:
    static constexpr Millis kValid = 6h;

    using SyncTask::SyncTask;

    QLatin1StringView name() const override { return QLatin1StringView("meta"); }
    Result<std::optional<SyncRequest>> next() override;
    Result<TaskOutcome> answered(const ReadAnswer &answer) override;
    Result<TaskOutcome> failed(const ReadAnswer &answer) override;

private:
    std::optional<Millis> m_askedAt; ///< on the monotonic clock
};

} // namespace upik
