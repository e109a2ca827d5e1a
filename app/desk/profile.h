// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachmentintake.h"
#include "desk/salvagereport.h"
#include "store/journal.h"
#include "store/profilekey.h"
#include "store/storethreads.h"

#include <atomic>

namespace upik {

/// A desk's directory, opened: the database with its threads, the key, the journal and the photos.
/// One profile belongs to one person; SingleInstance keeps a second program out.
class Profile
{
public:
    /// Opens the directory, or makes it. A database that is damaged (never one that is busy, full
    /// or unreadable) is moved aside, and what can still be read of it goes into a new one.
    /// Fails with KeyUnavailable, StoreBusy, StoreFull, StoreUnreadable, StoreNewer or
    /// FileUnwritable.
    static Result<std::unique_ptr<Profile>> open(const QString &directory, KeyKeeper keeper,
                                                 Instant now);
    /// Waits for what has been asked to be written.
    ~Profile();

    StoreThreads &store() { return *m_store; }
    const Seal &seal() const { return m_seal; }
    /// Written only by jobs of the writing thread.
    Journal &journal() { return m_journal; }
    const AttachmentIntake &attachments() const { return m_attachments; }
    QString directory() const { return m_directory; }
    /// What was salvaged when it was opened; none where nothing was damaged.
    const std::optional<SalvageReport> &salvaged() const { return m_salvaged; }
    /// Something reads as damaged: the database is read through when it is opened next.
    void suspectDamage() { m_suspect = true; }

    /// Makes the directory, for its owner alone. One that is there already keeps its rights.
    static Result<void> makeDirectory(const QString &directory);
    static QString databasePath(const QString &directory);

private:
    Profile(const QString &directory, const Seal &seal);
    Result<void> openStore(Instant now);
    Result<void> bindKey();

    QString m_directory;
    Seal m_seal;
    Journal m_journal;
    AttachmentIntake m_attachments;
    std::optional<SalvageReport> m_salvaged;
    std::atomic<bool> m_suspect = false;
    std::unique_ptr<StoreThreads> m_store;
};

} // namespace upik
