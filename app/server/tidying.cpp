// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tidying.h"

#include "server/blobdesk.h"
#include "server/historystore.h"
#include "server/sessionstore.h"
#include "store/transaction.h"

namespace upik {
namespace {

/// A session that is over tells for so long that its token was used twice.
constexpr Millis kSessionTime = 24h * 30;

} // namespace

Result<void> Tidying::run()
{
    const Instant now = m_grounds.clock.now();
    if (auto done = forgetSessions(now); !done)
        return done;
    if (auto done = forgetHistory(now); !done)
        return done;
    const auto swept = BlobDesk(m_database, m_grounds).sweep();
    return swept ? Result<void>() : Unexpected{swept.error()};
}

Result<void> Tidying::forgetSessions(Instant now)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto done = SessionStore(m_database.connection()).prune(now - kSessionTime); !done)
        return done;
    return transaction->commit();
}

Result<void> Tidying::forgetHistory(Instant now)
{
    auto transaction = Transaction::begin(m_database.connection());
    if (!transaction)
        return Unexpected{transaction.error()};
    const auto forgotten = HistoryStore(m_database.connection()).forget(now);
    return forgotten ? transaction->commit() : Unexpected{forgotten.error()};
}

} // namespace upik
