// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seatrights.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

Officer working(const QString &id, const QString &agency)
{
    Officer made;
    made.id = id;
    made.name = u"Petugas "_s + id;
    made.agency = agency;
    return made;
}

/// Two of DPUPKP, one of DLH.
std::vector<Officer> inForce()
{
    return {working(u"a"_s, u"DPUPKP"_s), working(u"b"_s, u"DLH"_s),
            working(u"c"_s, u"DPUPKP"_s)};
}

bool may(const Seat &seat, const std::vector<Officer> &wanted)
{
    const auto checked = checkOfficersRight(seat, inForce(), wanted);
    CHECK((checked || checked.error() == Error{ErrorCode::ActionNotAllowedForYou, u"officers"_s}));
    return checked.hasValue();
}

} // namespace

TEST_CASE("Only Admin Pusat may change the rules of the office")
{
    CHECK(checkRulesRight(centralAdmin()));
    for (const Seat &seat : {agencyAdmin(), officer()})
        CHECK(checkRulesRight(seat).error()
              == Error{ErrorCode::ActionNotAllowedForYou, u"rules"_s});
}

TEST_CASE("Admin Pusat may change the officers of every agency")
{
    CHECK(may(centralAdmin(), {}));
    CHECK(may(centralAdmin(), {working(u"new"_s, u"DLH"_s)}));
}

TEST_CASE("The agency admin may add, alter and take out officers of the own agency, in any order")
{
    auto wanted = inForce();
    wanted.front().active = false;
    wanted.push_back(working(u"new"_s, u"DPUPKP"_s));
    std::swap(wanted.front(), wanted[1]);
    CHECK(may(agencyAdmin(), wanted));
    wanted = {inForce()[1]};
    CHECK(may(agencyAdmin(), wanted));
}

TEST_CASE("The agency admin may not touch officers of another agency")
{
    auto wanted = inForce();
    wanted[1].capacity = 1;
    CHECK_FALSE(may(agencyAdmin(), wanted));
    wanted = inForce();
    wanted.erase(wanted.begin() + 1);
    CHECK_FALSE(may(agencyAdmin(), wanted));
    wanted = inForce();
    wanted.push_back(working(u"new"_s, u"DLH"_s));
    CHECK_FALSE(may(agencyAdmin(), wanted));
}

TEST_CASE("The agency admin may neither lend out an officer nor take one of another agency")
{
    auto wanted = inForce();
    wanted.front().agency = u"DLH"_s;
    CHECK_FALSE(may(agencyAdmin(), wanted));
    wanted = inForce();
    wanted[1].agency = u"DPUPKP"_s;
    CHECK_FALSE(may(agencyAdmin(), wanted));
}

TEST_CASE("A field officer may change nobody, and an admin of no agency neither")
{
    auto wanted = inForce();
    wanted.front().team = u"Malam"_s;
    CHECK_FALSE(may(officer(), wanted));
    CHECK_FALSE(may(agencyAdmin(QString()), wanted));
    CHECK(may(officer(), inForce()));
}
