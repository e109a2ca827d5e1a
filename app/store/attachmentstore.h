// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "store/database.h"

namespace upik {

/// Rows of photos and documents; their bytes are files that others keep. `path` stays empty.
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction. What is already there, by its hash, stays as it is.
    Result<void> add(const Attachment &attachment, Instant at);
    /// Fails with NotFound.
    Result<Attachment> load(const QString &id);
    /// Those of a complaint's intake and steps, in the order in which they came.
    Result<std::vector<Attachment>> of(const QString &complaint);
    /// Ids that no complaint has, added before `at`: their files may go.
    Result<QStringList> unused(Instant before);

private:
    Database &m_database;
};

} // namespace upik
