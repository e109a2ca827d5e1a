// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "store/database.h"

#include <QSet>

namespace upik {

/// Rows of photos and documents; their bytes are files that others keep. `path` stays empty.
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction. What is already there, by its hash, stays as it is but for
    /// when it was added last.
    Result<void> add(const Attachment &attachment, Instant at);
    /// Fails with NotFound.
    Result<Attachment> load(const QString &id);
    Result<qint64> count();
    /// Those of a complaint's intake and steps, in the order in which they came.
    Result<std::vector<Attachment>> of(const QString &complaint);
    /// Ids added before `at` that no complaint has, nor any step that waits or was taken back.
    Result<QStringList> unused(Instant before);
    /// Ids of attachments, and of what complaints say they have, that begin so.
    Result<QSet<QString>> idsBeginning(const QString &start);
    /// Drops the row where no complaint has it and it was added before `at`; tells whether it did.
    /// REQUIRES: a write transaction.
    Result<bool> dropUnused(const QString &id, Instant before);

private:
    Database &m_database;
};

} // namespace upik
