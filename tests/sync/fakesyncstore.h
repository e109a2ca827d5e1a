// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A desk's database in memory, as far as synchronisation sees it.
#include "sync/syncstore.h"

#include <map>
#include <set>

namespace upik {

/// Where a mutation is. It is always in exactly one of these.
enum class OutboxState { Queued, Inflight, Acked, Attention };

struct OutboxRow {
    Mutation mutation;
    int lane = kStepLane;
    OutboxState state = OutboxState::Queued;
    std::optional<Problem> problem = {};
    std::optional<Instant> heldUntil = {};
    qint64 acknowledgedAs = 0;  ///< its number then
};

/// A photo on its way.
struct OutboxFile {
    QString sha256;
    QByteArray bytes;
    qint64 offset = 0;
    bool isOpen = false;
    std::optional<Problem> problem = {};
};

class FakeSyncStore : public SyncStore
{
public:
    FakeSyncStore();

    // what a test does and sees
    /// A step of this desk at that complaint; gives its id.
    QString submit(const QString &entity, int lane = kStepLane);
    const OutboxRow &row(const QString &id) const;
    int count(OutboxState state) const;
    bool isDrained() const;

    SyncPlace stands;
    std::vector<OutboxRow> outbox;
    std::vector<OutboxFile> files;
    std::map<QString, qint64> rows;  ///< what was pulled: "kind/id" and its version
    int pages = 0;
    int purged = 0;
    int leases = 0;
    QStringList logged;
    int failing = 0;                 ///< so many calls that write fail
    bool refusesPages = false;
    QString user;                    ///< of the profile; empty: the first who signs in

    // SyncStore
    Result<SyncPlace> place() override { return stands; }
    Result<void> setServer(const QString &address) override;
    Result<QString> device(Instant now) override;
    Result<QString> newDevice(Instant now) override;
    Result<void> signedIn(const SessionAnswer &answer) override;
    Result<void> renewLease(Instant until) override;
    Result<Outgoing> nextBatch(int lane, const PushFrame &frame) override;
    Result<void> settle(int lane, const PushAnswer &answer, Instant now) override;
    Result<void> requeueInflight(int lane) override;
    Result<void> numberFrom(int lane, qint64 lseq) override;
    Result<void> setAside(const QString &id, const Problem &problem, Instant now) override;
    Result<PageNews> applyPage(const PullPage &page, Instant now) override;
    Result<void> beginSnapshot() override;
    Result<PageNews> purge(const QStringList &kinds) override;
    Result<bool> tidy() override { return false; }
    Result<std::optional<UploadPart>> nextPart(qint64 bytes, Instant now) override;
    Result<void> uploaded(const QString &sha256, qint64 offset) override;
    Result<void> restartUpload(const QString &sha256) override;
    Result<void> refuseUpload(const QString &sha256, const Problem &problem, Instant now) override;
    Result<OutgoingCounts> counts() override;
    Result<void> log(const QString &kind, const QString &code, Instant now) override;

private:
    Result<void> mayWrite();
    OutboxRow *find(const QString &id);
    OutboxFile &file(const QString &sha256);
    static bool isOpen(const OutboxRow &row);

    std::map<int, qint64> m_nextLseq{{kStepLane, 1}, {kSlowLane, 1}};
    std::set<QString> m_fresh;       ///< rows of the snapshot under way
    int m_ids = 0;
    int m_devices = 0;
};

} // namespace upik
