// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirepull.h"
#include "protocol/wiresession.h"
#include "store/outgoing.h"
#include "store/pagenews.h"
#include "store/syncplace.h"

namespace upik {

/// The desk's own database as synchronisation needs it: everything that must survive a crash. Each
/// call is one transaction, durable when it returns; one that fails has changed nothing. All fail
/// as the store does (StoreBusy, StoreFull, StoreDamaged, StoreFailed), and KeyUnavailable where
/// personal data cannot be opened or sealed. No call loses what somebody typed.
class SyncStore
{
public:
    virtual ~SyncStore() = default;

    virtual Result<SyncPlace> place() = 0;
    /// Sets the server and the lanes going. Fails with ActionNotAllowedNow where the profile
    /// belongs to another server already.
    virtual Result<void> setServer(const QString &address) = 0;
    /// The device's id; makes it at the first call.
    virtual Result<QString> device(Instant now) = 0;
    /// Another one, since somebody else has the old one's: what was not processed is numbered anew,
    /// under the ids it has.
    virtual Result<QString> newDevice(Instant now) = 0;
    /// After a login or refresh. What the server once took and knows no longer, since it was
    /// restored, waits again. Fails with ActionNotAllowedNow for another user than the profile's.
    virtual Result<void> signedIn(const SessionAnswer &answer) = 0;
    /// Personal data may be shown until then.
    virtual Result<void> renewLease(Instant until) = 0;

    /// The next of a lane, numbered, with text and reporter, and from then on inflight. What was
    /// inflight before comes first, the same as it was. Of the slow lane only photos whose file
    /// the server has. Empty where nothing may go, or no server is set.
    virtual Result<Outgoing> nextBatch(int lane, const PushFrame &frame) = 0;
    /// Writes down what became of them, paired by id; one without a result stays inflight. What is
    /// settled already, or is not ours, is passed over.
    virtual Result<void> settle(int lane, const PushAnswer &answer, Instant now) = 0;
    /// No answer came: what is inflight is queued again, numbers and order kept. At each start and
    /// after each failed push.
    virtual Result<void> requeueInflight(int lane) = 0;
    /// The server expects this number next: what was not processed is numbered from there.
    virtual Result<void> numberFrom(int lane, qint64 lseq) = 0;
    /// One that the server will not take as it is (too large by itself): it waits for a decision,
    /// those behind it close the gap.
    virtual Result<void> setAside(const QString &id, const Problem &problem, Instant now) = 0;

    /// Rows, what is gone and the cursor, together. A page with a reset begins a snapshot; one that
    /// completes it clears away what did not come. A page applied twice changes nothing.
    virtual Result<PageNews> applyPage(const PullPage &page, Instant now) = 0;
    /// The cursor is worthless: pull from zero next. What is there stays until the end of it.
    virtual Result<void> beginSnapshot() = 0;
    /// Takes away what the server gave, by kinds of rows; all of it where `kinds` is empty. What
    /// was typed here stays.
    virtual Result<PageNews> purge(const QStringList &kinds) = 0;
    /// Makes what was taken away unreadable in the file too, a piece at a time; call it again while
    /// it says true, behind everything else.
    virtual Result<bool> tidy() = 0;

    /// The next piece of at most so many bytes of a photo whose step has been sent; none where
    /// there is none. A file that is no longer there is set aside.
    virtual Result<std::optional<UploadPart>> nextPart(qint64 bytes, Instant now) = 0;
    /// So much of it the server has; its whole size: it is there.
    virtual Result<void> uploaded(const QString &sha256, qint64 offset) = 0;
    /// The upload ran out: begin again.
    virtual Result<void> restartUpload(const QString &sha256) = 0;
    /// The server will not have the file: its photo waits for a decision.
    virtual Result<void> refuseUpload(const QString &sha256, const Problem &problem,
                                      Instant now) = 0;

    virtual Result<OutgoingCounts> counts() = 0;
    /// A line for the sync panel; codes only, no personal data. The last 2,000 are kept.
    virtual Result<void> log(const QString &kind, const QString &code, Instant now) = 0;
};

} // namespace upik
