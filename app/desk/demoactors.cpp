// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demoactors.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Seat centralSeat() { return {Role::CentralAdmin, u"Admin Pusat"_s, {}, {}}; }

Seat agencySeat(const QString &code, const Reference &reference)
{
    const Agency *agency = reference.agency(code);
    const QString name = agency && !agency->shortName.isEmpty() ? agency->shortName : code;
    return {Role::AgencyAdmin, u"Admin %1"_s.arg(name), code, {}};
}

Seat officerSeat(const Complaint &complaint, const Reference &reference)
{
    const Officer *officer = reference.officer(complaint.officer);
    return {Role::FieldOfficer, officer ? officer->name : QString(), complaint.agency,
            complaint.officer};
}

bool hasSkill(const Officer &officer, const Complaint &complaint, const Reference &reference)
{
    const Category *category = reference.category(complaint.facts.category);
    return officer.skills.contains(complaint.facts.category)
        || (category && officer.skills.contains(category->group));
}

} // namespace

Seat demoSeatFor(Action action, const Complaint &complaint, const Reference &reference)
{
    const auto arrow = std::ranges::find_if(transitions(), [&](const Transition &row) {
        return row.action == action && row.from == complaint.state;
    });
    const bool byCentral = action == Action::Record || action == Action::Remind
        || (arrow != transitions().end() && arrow->who == Role::CentralAdmin);
    if (byCentral)
        return centralSeat();
    if (arrow != transitions().end() && arrow->who == Role::FieldOfficer)
        return officerSeat(complaint, reference);
    return agencySeat(complaint.agency, reference);
}

QString demoOfficerFor(const Complaint &complaint, const Reference &reference)
{
    const Officer *found = nullptr;
    for (const Officer &officer : reference.officers) {
        if (officer.agency != complaint.agency || !officer.active)
            continue;
        if (hasSkill(officer, complaint, reference))
            return officer.id;
        found = found ? found : &officer;
    }
    return found ? found->id : QString();
}

} // namespace upik
