// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/seatmemory.h"

#include "ui/text/labels.h"
#include "ui/widgets/preferences.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

const QString kRole = u"role"_s;

bool isActive(const Agency *agency) { return agency && agency->active; }

QString firstAgency(const Reference &reference)
{
    for (const Category &category : reference.categories)
        if (isActive(reference.agency(category.agency)))
            return category.agency;
    return reference.agencies.empty() ? QString() : reference.agencies.front().code;
}

/// Of each role its own: who signs as one must not sign as another.
QString keyOf(QLatin1StringView what, Role role)
{
    return u"%1_%2"_s.arg(what, row(role).code);
}

bool isWhole(const Seat &seat)
{
    const bool hasAgency = seat.role == Role::CentralAdmin || !seat.agency.isEmpty();
    const bool hasOfficer = seat.role != Role::FieldOfficer || !seat.officer.isEmpty();
    return hasAgency && hasOfficer && !seat.person.isEmpty();
}

} // namespace

Seat lastSeat(const Preferences &preferences, Role role, const Reference &reference)
{
    const auto kept = [&preferences, role](QLatin1StringView what) {
        return preferences.remembered(keyOf(what, role)).toString();
    };
    Seat seat{role, {}, {}, {}};
    if (role != Role::CentralAdmin && reference.agency(kept("agency"_L1)))
        seat.agency = kept("agency"_L1);
    if (role != Role::FieldOfficer) {
        seat.person = kept("person"_L1);
        return seat;
    }
    const Officer *officer = reference.officer(kept("officer"_L1));
    if (officer && officer->active)
        seat = {role, officer->name, officer->agency, officer->id};
    return seat;
}

std::optional<Seat> rememberedSeat(const Preferences &preferences, const Reference &reference)
{
    const auto role = roleOf(preferences.remembered(kRole).toString());
    if (!role)
        return std::nullopt;
    const Seat seat = lastSeat(preferences, *role, reference);
    return isWhole(seat) ? std::optional(seat) : std::nullopt;
}

Seat usualSeat(const Reference &reference)
{
    return {Role::AgencyAdmin, labelOf(Role::AgencyAdmin), firstAgency(reference), {}};
}

void rememberSeat(Preferences &preferences, const Seat &seat)
{
    preferences.remember(kRole, QString(row(seat.role).code));
    preferences.remember(keyOf("agency"_L1, seat.role), seat.agency);
    preferences.remember(keyOf("officer"_L1, seat.role), seat.officer);
    if (seat.role != Role::FieldOfficer)
        preferences.remember(keyOf("person"_L1, seat.role), seat.person);
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
