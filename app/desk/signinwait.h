// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncfault.h"
#include "sync/syncstatus.h"

#include <QPromise>

#include <optional>

namespace upik {

/// Somebody waits to be told whether the server let him in.
class SignInWait
{
public:
    /// Whoever waited before is told that he was interrupted. `phase`: how it stands now.
    QFuture<SyncResult<void>> begin(SyncPhase phase);
    bool isOn() const { return m_answer.has_value(); }
    /// The server let him in.
    void done() { finish({}); }
    void failed(SyncFault fault) { finish(Unexpected{SyncTrouble{fault, {}}}); }
    /// Ends the waiting where the status says that he was not let in.
    void follow(const SyncStatus &status);

private:
    void finish(const SyncResult<void> &result);

    std::optional<QPromise<SyncResult<void>>> m_answer;
    bool m_hasBegun = false;
};

} // namespace upik
