// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desksyncstore.h"

namespace upik {

void DeskSyncStore::expect(const QString &user)
{
    const std::lock_guard lock(m_mutex);
    m_user = user;
}

QString DeskSyncStore::expected()
{
    const std::lock_guard lock(m_mutex);
    return m_user;
}

Result<void> DeskSyncStore::signedIn(const SessionAnswer &answer)
{
    if (auto done = StoredSync::signedIn(answer); !done)
        return done;
    const auto keep = [seat = answer.user.seat,
                       user = expected()](Database &database) -> Result<SyncAccount> {
        auto account = loadAccount(database);
        if (!account)
            return account;
        account->seat = seat;
        if (!user.isEmpty())
            account->user = user;
        const auto kept = keepAccount(database, *account);
        return kept ? account : Unexpected{kept.error()};
    };
    const auto kept = m_threads.write(Urgency::Bulk, keep).result();
    if (!kept)
        return Unexpected{kept.error()};
    m_told(*kept);
    return {};
}

} // namespace upik
