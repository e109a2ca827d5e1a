// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/attachmentintake.h"
#include "desk/caseassembly.h"
#include "store/database.h"
#include "store/seal.h"

namespace upik {

/// Collects from the store what makes a complaint's case file.
class CaseReader
{
public:
    CaseReader(Database &database, const Seal &seal, const AttachmentIntake &attachments)
        : m_database(database), m_seal(seal), m_attachments(attachments)
    {}

    /// Fails with NotFound where there is no such complaint or the seat has no right to it.
    Result<CaseFile> open(const Seat &seat, const QString &id, const SlaRules &rules, Instant now);

private:
    Result<void> addEvents(CaseMaterial &material);
    Result<void> addReporter(CaseMaterial &material);
    bool maySee(const Seat &seat, const QString &id);
    Result<void> addSurroundings(CaseMaterial &material, const Seat &seat);

    Database &m_database;
    const Seal &m_seal;
    const AttachmentIntake &m_attachments;
};

} // namespace upik
