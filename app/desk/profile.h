// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachmentintake.h"
#include "desk/openmark.h"
#include "desk/salvagereport.h"
#include "store/journal.h"
#include "store/profilekey.h"
#include "store/storethreads.h"

namespace upik {

/// A desk's directory, opened: the database with its threads, the key, the journal and the photos.
/// One profile belongs to one person; SingleInstance keeps a second program out.
class Profile
{
public:
    /// Opens the directory, or makes it. A database that is damaged or gone (never one that is
    /// busy, full or unreadable) is moved aside, and what can still be read of it goes into a new
    /// one with what the journal says. What only the journal has is done in a sound one too.
    /// Fails with KeyUnavailable, StoreBusy, StoreFull, StoreUnreadable, StoreNewer or
    /// FileUnwritable.
    static Result<std::unique_ptr<Profile>> open(const QString &directory, KeyKeeper keeper,
                                                 Instant now);
    /// Waits for what has been asked to be written.
    ~Profile();

    /// Valid as long as the profile.
    StoreThreads &store() { return *m_store; }
    /// Made of the profile's key; seals reporters, drafts and the journal.
    const Seal &seal() const { return m_seal; }
    /// Written only by jobs of the writing thread.
    Journal &journal() { return m_journal; }
    const AttachmentIntake &attachments() const { return m_attachments; }
    QString directory() const { return m_directory; }
    /// What was salvaged when it was opened, or before and nobody has been told; none where
    /// nothing was damaged.
    const std::optional<SalvageReport> &salvaged() const { return m_salvaged; }
    /// Somebody has been told of it: the next opening does not tell it again.
    void salvageTold();
    /// Something reads as damaged: the database is rescued when it is opened next. The store's
    /// own answers are looked at anyway.
    void suspectDamage() { m_mark.noteDamage(); }

    /// Makes the directory, for its owner alone. One that is there already keeps its rights.
    static Result<void> makeDirectory(const QString &directory);
    static QString databasePath(const QString &directory);
    /// Whether somebody's work is there, sound or not.
    static bool isAt(const QString &directory);

private:
    Profile(const QString &directory, const Seal &seal);
    Result<void> openStore(Instant now);
    Result<void> openSound();
    Result<void> checkFile() const;
    Result<void> bindKey(Database &database) const;
    Result<void> redo(Database &database);

    QString m_directory;
    Seal m_seal;
    Journal m_journal;
    AttachmentIntake m_attachments;
    std::optional<SalvageReport> m_salvaged;
    OpenMark m_mark;
    std::unique_ptr<StoreThreads> m_store;
};

} // namespace upik
