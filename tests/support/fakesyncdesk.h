// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/syncdesk.h"

#include <QHash>
#include <QPromise>

#include <map>

namespace upik {

/// Synchronisation in memory, for tests of the window: it shows what a test arranges and remembers
/// what the window decided. Answers are ready at once, unless they are held back.
class FakeSyncDesk : public SyncDesk
{
public:
    /// Online as Ratna of DPUPKP, with nothing open.
    FakeSyncDesk();

    // arranging
    void set(const SyncState &state);
    /// Puts an item into a list, counts it, and says so.
    void add(SyncList list, const SyncItem &item, const SyncDetail &detail = {});
    void setStanding(const QString &complaint, const ComplaintSync &standing);
    /// A notice comes up.
    void tell(const DeskNotice &notice);
    /// The next decision, test or sign-in fails with this.
    void failNext(const SyncTrouble &trouble) { m_failure = trouble; }
    /// The next decision is answered only by answer().
    void holdNext() { m_held.emplace(); }
    void answer();

    /// A step on UPIK-2026-000012 that was made at this moment.
    static SyncItem step(const QString &id, Action action, Instant at);

    // what the window did
    const QStringList &decisions() const { return m_decisions; } ///< "discard a", in their order
    const Credentials &credentials() const { return m_credentials; }

    SyncState state() const override { return m_state; }
    ComplaintSync standing(const QString &complaint) const override;
    QFuture<SyncResult<std::vector<SyncItem>>> items(SyncList list) override;
    QFuture<SyncResult<SyncDetail>> detail(const QString &item) override;
    QFuture<SyncResult<std::vector<DeskNotice>>> notices(int limit) override;
    void syncNow() override { m_decisions << QStringLiteral("sync"); }
    QFuture<SyncResult<void>> sendAgain(const QString &item) override;
    QFuture<SyncResult<void>> applyAgain(const QString &item) override;
    QFuture<SyncResult<void>> keepAsNote(const QString &item) override;
    QFuture<SyncResult<void>> discard(const QString &item) override;
    void markRead(const QStringList &notices) override;
    QFuture<SyncResult<ServerFacts>> test(const QString &server) override;
    QFuture<SyncResult<void>> signIn(const Credentials &credentials) override;
    QFuture<SyncResult<void>> signOut() override;

private:
    QFuture<SyncResult<void>> decide(const QString &word, const QString &item);
    void count();

    SyncState m_state;
    std::map<SyncList, std::vector<SyncItem>> m_items;
    QHash<QString, SyncDetail> m_details;
    QHash<QString, ComplaintSync> m_standing;
    std::vector<DeskNotice> m_notices;
    std::optional<SyncTrouble> m_failure;
    std::optional<QPromise<SyncResult<void>>> m_held;
    QStringList m_decisions;
    Credentials m_credentials;
};

} // namespace upik
