// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncaccount.h"
#include "sync/storedsync.h"

#include <mutex>

namespace upik {

/// The store of a desk's synchronisation, which besides keeps whose desk it is.
class DeskSyncStore : public StoredSync
{
public:
    /// Told in the thread of synchronisation, when it is written.
    using Told = std::function<void(const SyncAccount &)>;

    /// REQUIRES: the store outlives it.
    DeskSyncStore(StoreThreads &store, SyncGrounds grounds, Told told)
        : StoredSync(store, std::move(grounds)), m_threads(store), m_told(std::move(told))
    {}

    /// Who signs in next.
    void expect(const QString &user);

    Result<void> signedIn(const SessionAnswer &answer) override;

private:
    QString expected();

    StoreThreads &m_threads;
    Told m_told;
    std::mutex m_mutex;
    QString m_user;
};

} // namespace upik
