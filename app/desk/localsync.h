// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desksyncstore.h"
#include "desk/noticedesk.h"
#include "desk/postbox.h"
#include "desk/rulesinforce.h"
#include "desk/signinwait.h"
#include "desk/syncdesk.h"
#include "desk/syncwatch.h"
#include "sync/syncengine.h"

#include <QTimer>

namespace upik {

class LocalDesk;
class SyncDecisions;
class SyncItemReader;

/// What synchronisation needs of the machine.
struct SyncGrounding {
    std::function<ClockPair()> clock;
    Draw draw;
    TokenKeychain keychain = {};
    QString app;       ///< version of the program
    int schema = 0;    ///< of its database
};

/// Synchronisation of the profile on this machine with its server: store and engine put together.
class LocalSync : public SyncDesk
{
    Q_OBJECT

public:
    /// Whether the profile belongs to a server. Waits for the store.
    static Result<bool> isShared(Profile &profile);
    /// Fails as the store does. REQUIRES: profile and desk outlive it.
    static Result<std::unique_ptr<LocalSync>> open(Profile &profile, LocalDesk &desk,
                                                   SyncGrounding grounding);
    ~LocalSync() override;

    /// Proposed to whoever signs in for the first time.
    void suggest(const QString &server, const QString &user);

    SyncState state() const override { return m_state; }
    ComplaintSync standing(const QString &complaint) const override;
    QFuture<SyncResult<std::vector<SyncItem>>> items(SyncList list) override;
    QFuture<SyncResult<SyncDetail>> detail(const QString &item) override;
    QFuture<SyncResult<std::vector<DeskNotice>>> notices(int limit) override;

    void syncNow() override;
    QFuture<SyncResult<void>> sendAgain(const QString &item) override;
    QFuture<SyncResult<void>> applyAgain(const QString &item) override;
    QFuture<SyncResult<void>> keepAsNote(const QString &item) override;
    QFuture<SyncResult<void>> discard(const QString &item) override;
    void markRead(const QStringList &notices) override { m_notices.markRead(notices); }

    QFuture<SyncResult<ServerFacts>> test(const QString &server) override;
    QFuture<SyncResult<void>> signIn(const Credentials &credentials) override;
    QFuture<SyncResult<void>> signOut() override;

private:
    LocalSync(Profile &profile, LocalDesk &desk, SyncGrounding grounding, SyncStanding standing);
    SyncGrounds storeGrounds() const;
    void followDesk();
    void startEngine(const ServerAddress &address);
    void onStatus(const SyncStatus &status);
    void onRows(const PageNews &news);
    void onAccount(const SyncAccount &account);
    void leaveServer();
    void refresh();
    void take(const OutboxGlance &glance);
    std::optional<SyncTrouble> refusal(const ServerAddress &address, const QString &user) const;
    template <typename F>
    auto readItems(F job);
    template <typename F>
    QFuture<SyncResult<void>> decide(F decision);

    Profile &m_profile;
    LocalDesk &m_desk;
    SyncGrounding m_grounding;
    std::shared_ptr<RulesInForce> m_rules = std::make_shared<RulesInForce>();
    std::shared_ptr<Postbox> m_post;
    SyncStanding m_standing;
    DeskSyncStore m_store;
    NoticeDesk m_notices;
    SignInWait m_signIn;
    SyncState m_state;
    QHash<QString, ComplaintSync> m_complaints;
    QTimer m_deadlines;
    bool m_isAnnouncing = false;  ///< what came from the server, not what was done here
    bool m_isReading = false;
    bool m_isStale = false;       ///< changed again while it was being read
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace upik
