// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stageclock.h"
#include "store/seal.h"
#include "store/storethreads.h"
#include "sync/syncstore.h"

namespace upik {

class CaseRebase;

/// What a StoredSync stands on besides the store.
struct SyncGrounds {
    Seal seal;
    /// Those in force; asked on the writing thread.
    std::function<std::shared_ptr<const SlaRules>()> rules;
    QString photos;   ///< folder of their files, "ab/ab12..."
};

/// SyncStore over the desk's database. Each call is one job of the writing thread, behind what
/// people at the desk do, and waits for it: it must not be called from there or from a window.
class StoredSync : public SyncStore
{
public:
    /// REQUIRES: the store outlives it.
    StoredSync(StoreThreads &store, SyncGrounds grounds)
        : m_store(store), m_grounds(std::move(grounds))
    {}

    Result<SyncPlace> place() override;
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
    Result<bool> tidy() override;
    Result<std::optional<UploadPart>> nextPart(qint64 bytes, Instant now) override;
    Result<void> uploaded(const QString &sha256, qint64 offset) override;
    Result<void> restartUpload(const QString &sha256) override;
    Result<void> refuseUpload(const QString &sha256, const Problem &problem,
                              Instant now) override;
    Result<OutgoingCounts> counts() override;
    Result<void> log(const QString &kind, const QString &code, Instant now) override;

private:
    /// One transaction.
    template <typename F>
    auto write(F job) const
    {
        return m_store.write(Urgency::Bulk, job).result();
    }
    /// One transaction at the end of which complaints follow.
    template <typename F>
    auto rebase(F job) const;
    Result<QByteArray> pieceOf(const UploadPart &part, qint64 most) const;

    StoreThreads &m_store;
    SyncGrounds m_grounds;
};

} // namespace upik
