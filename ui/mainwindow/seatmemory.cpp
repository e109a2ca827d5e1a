// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/seatmemory.h"

#include "ui/text/labels.h"
#include "ui/widgets/preferences.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool isActive(const Agency *agency) { return agency && agency->active; }

QString firstAgency(const Reference &reference)
{
    for (const Category &category : reference.categories)
        if (isActive(reference.agency(category.agency)))
            return category.agency;
    return reference.agencies.empty() ? QString() : reference.agencies.front().code;
}

bool exists(const Seat &seat, const Reference &reference)
{
    if (seat.role == Role::FieldOfficer)
        return reference.officer(seat.officer) != nullptr;
    return seat.role == Role::CentralAdmin || reference.agency(seat.agency) != nullptr;
}

} // namespace

Seat rememberedSeat(const Preferences &preferences, const Reference &reference)
{
    Seat seat;
    seat.role = roleOf(preferences.remembered(u"role"_s).toString()).value_or(Role::AgencyAdmin);
    seat.person = rememberedPerson(preferences);
    seat.agency = preferences.remembered(u"agency"_s).toString();
    seat.officer = preferences.remembered(u"officer"_s).toString();
    if (!exists(seat, reference))
        seat = {Role::AgencyAdmin, seat.person, firstAgency(reference), {}};
    if (seat.role == Role::FieldOfficer)
        seat.person = reference.officer(seat.officer)->name;
    if (seat.person.isEmpty())
        seat.person = labelOf(seat.role);
    return seat;
}

void rememberSeat(Preferences &preferences, const Seat &seat)
{
    preferences.remember(u"role"_s, QString(row(seat.role).code));
    if (seat.role != Role::FieldOfficer) // an officer's name is nobody's who sits elsewhere
        preferences.remember(u"person"_s, seat.person);
    preferences.remember(u"agency"_s, seat.agency);
    preferences.remember(u"officer"_s, seat.officer);
}

QString rememberedPerson(const Preferences &preferences)
{
    return preferences.remembered(u"person"_s).toString();
}

QString seatLabel(const Seat &seat, const Reference &reference)
{
    QStringList parts{labelOf(seat.role)};
    if (seat.role != Role::CentralAdmin)
        parts << agencyLabel(reference, seat.agency);
    if (seat.role == Role::FieldOfficer)
        parts << officerLabel(reference, seat.officer);
    return parts.join(u" · "_s);
}

} // namespace upik
