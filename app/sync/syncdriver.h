// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/httptransport.h"
#include "sync/synccore.h"
#include "sync/tokenstore.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace upik {

/// What synchronisation of one profile is made of.
struct SyncParts {
    ServerAddress address;
    QString certificates;      ///< file of the organisation's own (PEM), or empty
    SyncCore::Identity identity;
    TokenStore tokens;
    std::function<ClockPair()> clock;
    Draw draw;
};

/// Gives the core what happens, and does what it wants done: requests, a timer, the token. One
/// input is worked off before the next, also where a keychain lets events pass while it is asked.
/// Lives in a thread of its own, for the store makes it wait.
class SyncDriver : public QObject
{
    Q_OBJECT

public:
    /// `store` outlives it.
    SyncDriver(SyncStore &store, SyncParts parts);

    /// First of all, in the thread it lives in.
    void start();
    void signIn(const QString &username, const QString &password);
    void signOut();
    void submitted();
    void networkUp();
    void sendNow();

Q_SIGNALS:
    void statusChanged(const upik::SyncStatus &status);
    void rowsChanged(const upik::PageNews &news);
    void outboxChanged();
    /// Whether the session lasts beyond this run.
    void tokenStored(bool isLasting);
    /// The organisation's certificates could not be read; it goes on without them.
    void certificatesRefused(const upik::Error &error);

private:
    using Input = std::function<void(const ClockPair &now)>;

    void give(Input input);
    void obey(const SyncEffect &effect);

    SyncParts m_parts;
    SyncCore m_core;
    std::unique_ptr<HttpTransport> m_transport;
    QTimer m_wake;
    std::deque<Input> m_inputs;
    bool m_isBusy = false;
};

} // namespace upik

Q_DECLARE_METATYPE(upik::SyncStatus)
Q_DECLARE_METATYPE(upik::PageNews)
