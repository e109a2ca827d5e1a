// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/namedcheck.h"

#include "store/attachmentstore.h"
#include "store/complaintstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {

Result<std::vector<Attachment>> NamedCheck::intake(const Intake &intake) const
{
    if (const auto known = facts(intake.facts); !known)
        return Unexpected{known.error()};
    if (const auto known = agency(intake.agency, "agency"_L1); !known)
        return Unexpected{known.error()};
    return photos(intake.photos);
}

Result<std::vector<Attachment>> NamedCheck::step(const Complaint &complaint,
                                                 const Step &step) const
{
    if (const auto known = codes(complaint, step.input); !known)
        return Unexpected{known.error()};
    return photos(step.input.photos);
}

Result<void> NamedCheck::codes(const Complaint &complaint, const ActionInput &input) const
{
    if (input.facts)
        if (const auto known = facts(*input.facts); !known)
            return known;
    if (const auto known = officer(input.officer, complaint.agency); !known)
        return known;
    if (const auto known = agency(input.agency, "agency"_L1); !known)
        return known;
    if (const auto known = agency(input.externalBody, "external_body"_L1); !known)
        return known;
    return mergeTarget(complaint, input.mergeInto);
}

Result<void> NamedCheck::facts(const Facts &facts) const
{
    if (!m_reference.category(facts.category))
        return fail(ErrorCode::UnknownCode, u"category"_s, facts.category);
    if (!facts.kelurahan.isEmpty() && !m_reference.region(facts.kelurahan))
        return fail(ErrorCode::UnknownCode, u"kelurahan"_s, facts.kelurahan);
    return {};
}

Result<void> NamedCheck::agency(const QString &code, QLatin1StringView place) const
{
    if (!code.isEmpty() && !m_reference.agency(code))
        return fail(ErrorCode::UnknownCode, place, code);
    return {};
}

/// Only the agency's own people, and only those who still work there.
Result<void> NamedCheck::officer(const QString &id, const QString &agency) const
{
    if (id.isEmpty())
        return {};
    const Officer *found = m_reference.officer(id);
    if (!found || !found->active || found->agency != agency)
        return fail(ErrorCode::UnknownCode, u"officer"_s, id);
    return {};
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
    const State state = target->complaint.state;
    if (id == complaint.id || state == State::Merged || state == State::Rejected)
        return fail(ErrorCode::MergeIntoItself, u"merge_into"_s);
    return {};
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
