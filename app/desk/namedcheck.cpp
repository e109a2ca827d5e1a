// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/namedcheck.h"

#include "domain/namedcodes.h"
#include "store/attachmentstore.h"
#include "store/complaintstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<std::vector<Attachment>> NamedCheck::intake(const Intake &intake) const
{
    if (const auto known = checkCodes(intake, m_reference); !known)
        return Unexpected{known.error()};
    return photos(intake.photos);
}

Result<std::vector<Attachment>> NamedCheck::step(const Complaint &complaint,
                                                 const Step &step) const
{
    if (const auto known = checkCodes(complaint, step.input, m_reference); !known)
        return Unexpected{known.error()};
    if (const auto fits = mergeTarget(complaint, step.input.mergeInto); !fits)
        return Unexpected{fits.error()};
    return photos(step.input.photos);
}

/// With targets that are not merged there is no circle of any length.
Result<void> NamedCheck::mergeTarget(const Complaint &complaint, const QString &id) const
{
    if (id.isEmpty())
        return {};
    const auto target = ComplaintStore(m_database).load(id);
    if (!target && target.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::UnknownCode, u"merge_into"_s, id);
    if (!target)
        return Unexpected{target.error()};
    return checkMergeTarget(complaint, target->complaint);
}

Result<void> NamedCheck::mergedAgain(const Complaint &complaint) const
{
    Complaint at = complaint;
    while (at.state == State::Merged) {
        const auto target = ComplaintStore(m_database).load(at.mergedInto);
        if (!target)
            return Unexpected{target.error()};
        at = target->complaint;
        if (at.id == complaint.id)
            return fail(ErrorCode::UndoTooLate, u"merge_into"_s);
    }
    return {};
}

Result<std::vector<Attachment>> NamedCheck::photos(const QStringList &ids) const
{
    std::vector<Attachment> all;
    AttachmentStore attachments(m_database);
    for (const QString &id : ids) {
        auto found = attachments.load(id);
        if (!found && found.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::UnknownCode, u"photos"_s, id);
        if (!found)
            return Unexpected{found.error()};
        all.push_back(std::move(found).value());
    }
    return all;
}

} // namespace upik
