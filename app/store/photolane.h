// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"
#include "store/outgoing.h"

namespace upik {

/// Photos on their way to the server: the file piece by piece, then the word that the complaint has
/// it, in a lane of its own so that no photo holds up a step. A photo begins to go when its step is
/// sent. REQUIRES of whatever writes: a write transaction.
class PhotoLane
{
public:
    explicit PhotoLane(Database &database) : m_database(database) {}

    /// Puts the photos of a step behind all others, but for those that are there already.
    Result<void> add(const OutboxEntry &step, Instant now);
    /// The next piece, without its bytes; none where every file is there.
    Result<std::optional<UploadPart>> next();
    /// So much of it the server has.
    Result<void> reach(const QString &sha256, qint64 offset);
    /// Begins the file again.
    Result<void> restart(const QString &sha256);
    /// The file will not go; yields the entries that say that it comes.
    Result<QStringList> refuse(const QString &sha256);
    /// Every file whose entry waits begins again: nobody knows what the server still has.
    Result<void> uploadAnew();

private:
    Result<bool> isKnown(const OutboxEntry &step, const QString &photo);
    Result<void> addOne(const OutboxEntry &step, const QString &photo, Instant now);

    Database &m_database;
};

} // namespace upik
