// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr auto kNotYours = ErrorCode::ActionNotAllowedForYou;

/// Somebody other than Admin Pusat.
Seat anyOther() { return GENERATE(agencyAdmin(), officer()); }

} // namespace

TEST_CASE("Settings of another seat than Admin Pusat's are refused beneath the window too")
{
    ScratchProfile scratch;
    SopSettings settings;
    settings.rejectMode = RejectMode::FinalByAgency;
    CHECK(answer(scratch.office().saveSettings(anyOther(), settings)).error().code == kNotYours);
    scratch.reopen();
    CHECK(scratch.desk().rules().settings == SopSettings());
}

TEST_CASE("Calendars of another seat than Admin Pusat's are refused beneath the window too")
{
    ScratchProfile scratch;
    const CalendarBook before = scratch.desk().rules().calendars;
    CalendarBook calendars = before;
    add(calendars.city, holiday(QDate(2026, 11, 25), u"Pilkada"_s));
    CHECK(answer(scratch.office().saveCalendars(anyOther(), calendars)).error().code == kNotYours);
    scratch.reopen();
    CHECK(scratch.desk().rules().calendars == before);
}

TEST_CASE("The agency admin saves the officers of the own agency")
{
    ScratchProfile scratch;
    auto officers = scratch.desk().reference()->officers;
    const auto own = std::ranges::find(officers, u"DPUPKP"_s, &Officer::agency);
    REQUIRE(own != officers.end());
    own->active = false;
    REQUIRE(answer(scratch.office().saveOfficers(agencyAdmin(), officers)));
    scratch.reopen();
    CHECK(scratch.desk().reference()->officers == officers);
}

TEST_CASE("The agency admin cannot save a change of another agency's officer")
{
    ScratchProfile scratch;
    const auto before = scratch.desk().reference()->officers;
    auto officers = before;
    const auto other = std::ranges::find_if(
        officers, [](const Officer &each) { return each.agency != u"DPUPKP"_s; });
    REQUIRE(other != officers.end());
    other->active = false;
    const auto saved = answer(scratch.office().saveOfficers(agencyAdmin(), officers));
    CHECK(saved.error() == Error{kNotYours, u"officers"_s});
    scratch.reopen();
    CHECK(scratch.desk().reference()->officers == before);
}
