// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachmentintake.h"
#include "store/journal.h"
#include "store/storethreads.h"

#include <QSet>

namespace upik {

/// Clears away photos that were added for a step nobody took: a dialog that was cancelled, a
/// program that ended in between. Whatever an attachment of a complaint, a draft, a step waiting
/// to be sent or one that was taken back refers to stays, what the journal names, and everything
/// younger than a day. A desk that has been damaged once, or has lost its rows, loses no photo:
/// what refers to it may still be found by hand.
class OrphanSweep
{
public:
    OrphanSweep(AttachmentIntake photos, Journal journal, Seal seal, Instant now);

    /// Looks on the reading thread for large answers, clears on the writing thread behind
    /// everything urgent; answers how many files went. A start clears so many at most; the rest
    /// goes at the next. Fails, and clears nothing, where a draft cannot be opened.
    /// REQUIRES: the store outlives the answer.
    QFuture<Result<int>> run(StoreThreads &store) const;

private:
    struct Found {
        QStringList rows;  ///< attachments that only a row speaks of
        QStringList files; ///< names of files of which nothing does
    };

    Result<bool> maySweep(Database &database) const;
    Result<Found> find(Database &database) const;
    QSet<QString> inJournal() const;
    Result<QList<QByteArray>> drafts(Database &database) const;
    Result<QStringList> strayFiles(Database &database) const;
    Result<int> clear(Database &database, const Found &found) const;
    bool isOld(const QString &name) const;
    bool remove(const QString &name) const;

    AttachmentIntake m_photos;
    Journal m_journal;
    Seal m_seal;
    Instant m_before;
};

} // namespace upik
