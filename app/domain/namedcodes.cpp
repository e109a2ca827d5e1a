// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namedcodes.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Result<void> checkFacts(const Facts &facts, const Reference &reference)
{
    if (!reference.category(facts.category))
        return fail(ErrorCode::UnknownCode, u"category"_s, facts.category);
    if (!facts.kelurahan.isEmpty() && !reference.region(facts.kelurahan))
        return fail(ErrorCode::UnknownCode, u"kelurahan"_s, facts.kelurahan);
    return {};
}

Result<void> checkAgency(const QString &code, QLatin1StringView place, const Reference &reference)
{
    if (!code.isEmpty() && !reference.agency(code))
        return fail(ErrorCode::UnknownCode, place, code);
    return {};
}

/// Only the agency's own people, and only those who still work there.
Result<void> checkOfficer(const QString &id, const QString &agency, const Reference &reference)
{
    if (id.isEmpty())
        return {};
    const Officer *found = reference.officer(id);
    if (!found || !found->active || found->agency != agency)
        return fail(ErrorCode::UnknownCode, u"officer"_s, id);
    return {};
}

} // namespace

Result<void> checkCodes(const Intake &intake, const Reference &reference)
{
    if (auto known = checkFacts(intake.facts, reference); !known)
        return known;
    return checkAgency(intake.agency, "agency"_L1, reference);
}

Result<void> checkCodes(const Complaint &complaint, const ActionInput &input,
                        const Reference &reference)
{
    if (input.facts)
        if (auto known = checkFacts(*input.facts, reference); !known)
            return known;
    if (auto known = checkOfficer(input.officer, complaint.agency, reference); !known)
        return known;
    if (auto known = checkAgency(input.agency, "agency"_L1, reference); !known)
        return known;
    return checkAgency(input.externalBody, "external_body"_L1, reference);
}

Result<void> checkMergeTarget(const Complaint &complaint, const Complaint &target)
{
    const bool leadsOn = target.state == State::Merged || target.state == State::Rejected;
    if (target.id == complaint.id || leadsOn)
        return fail(ErrorCode::MergeIntoItself, u"merge_into"_s);
    return {};
}

} // namespace upik
