// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seatrights.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Those whom the seat must leave alone, in an order of their own.
std::vector<Officer> othersIn(std::vector<Officer> officers, const Seat &seat)
{
    std::erase_if(officers, [&seat](const Officer &officer) {
        return mayChangeOfficersOf(seat, officer.agency);
    });
    std::ranges::stable_sort(officers, {}, &Officer::id);
    return officers;
}

} // namespace

bool mayChangeRules(const Seat &seat) { return seat.role == Role::CentralAdmin; }

bool mayChangeOfficersOf(const Seat &seat, const QString &agency)
{
    switch (seat.role) {
    case Role::CentralAdmin: return true;
    case Role::AgencyAdmin: return !seat.agency.isEmpty() && agency == seat.agency;
    case Role::FieldOfficer: return false;
    }
    Q_UNREACHABLE();
}

Result<void> checkRulesRight(const Seat &seat)
{
    if (!mayChangeRules(seat))
        return fail(ErrorCode::ActionNotAllowedForYou, u"rules"_s);
    return {};
}

Result<void> checkOfficersRight(const Seat &seat, const std::vector<Officer> &inForce,
                                const std::vector<Officer> &wanted)
{
    if (othersIn(inForce, seat) != othersIn(wanted, seat))
        return fail(ErrorCode::ActionNotAllowedForYou, u"officers"_s);
    return {};
}

} // namespace upik
