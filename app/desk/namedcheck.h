// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/reference.h"
#include "domain/step.h"
#include "store/database.h"

namespace upik {

/// Whether what a step names is there: officer, agency, category, complaint, photos. The SOP's own
/// rules (domain/workflow.h) come first and are asked elsewhere. Fails with UnknownCode, the field
/// as its place and the code as its detail.
class NamedCheck
{
public:
    NamedCheck(Database &database, const Reference &reference)
        : m_database(database), m_reference(reference)
    {}

    // Both yield what is attached.

    /// Category, kelurahan, agency, photos: UnknownCode at the field that names what is not here.
    Result<std::vector<Attachment>> intake(const Intake &intake) const;
    /// Officer, agency, external body, complaint to merge into, photos of a step, in the same way.
    /// Fails with MergeIntoItself at "merge_into" too, where the target leads to nobody who handles
    /// it: one that was rejected, or was merged itself and might lead back here.
    Result<std::vector<Attachment>> step(const Complaint &complaint, const Step &step) const;
    /// Whether a complaint that was merged may be so again, when its reopening is undone. Fails
    /// with UndoTooLate where its target has been merged into it meanwhile, however many lie
    /// between.
    Result<void> mergedAgain(const Complaint &complaint) const;

private:
    Result<void> mergeTarget(const Complaint &complaint, const QString &id) const;
    Result<std::vector<Attachment>> photos(const QStringList &ids) const;

    Database &m_database;
    const Reference &m_reference;
};

} // namespace upik
