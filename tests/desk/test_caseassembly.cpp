// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseassembly.h"
#include "domain/workflow.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-23 12:00");

CaseMaterial materialOf(const Story &story)
{
    CaseMaterial material;
    material.complaint = story.complaint();
    material.events = story.events();
    material.text = story.events().front().intake->text;
    material.reporter = story.events().front().intake->reporter;
    material.otherComplaintsOfReporter = 3;
    return material;
}

Result<CaseFile> seen(const Seat &seat, const CaseMaterial &material, Instant now = kNow)
{
    return caseFor(seat, material, usualRules(), now);
}

} // namespace

TEST_CASE("The agency admin sees the own agency's complaint with what can be done about it")
{
    const auto file = seen(agencyAdmin(), materialOf(storyIn(State::Received)));
    REQUIRE(file);
    CHECK(file->text.startsWith(u"Jalan berlubang"));
    CHECK(std::ranges::count(file->steps, Action::Accept) == 1);
    CHECK_FALSE(file->clocks.empty());
    CHECK(file->revealable);
}

TEST_CASE("The agency admin does not learn that another agency has the complaint")
{
    const auto file = seen(agencyAdmin(u"DLH"_s), materialOf(storyIn(State::Received)));
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::NotFound);
}

TEST_CASE("The field officer sees the own task and nobody else's")
{
    const CaseMaterial material = materialOf(storyIn(State::InProgress));
    CHECK(seen(officer(), material));
    CHECK(seen(officer(u"officer-2"_s), material).error().code == ErrorCode::NotFound);
}

TEST_CASE("Nobody sees the reporter's name in the case file, not even in its history")
{
    const auto file = seen(centralAdmin(), materialOf(storyIn(State::Received)));
    REQUIRE(file);
    CHECK(file->maskedReporter.name == u"S•••"_s);
    CHECK(file->history.front().event.intake->reporter.isEmpty());
    CHECK(file->history.front().event.intake->text.isEmpty());
}

TEST_CASE("The agency admin sees nothing of an anonymous reporter, Admin Pusat the mask")
{
    CaseMaterial material = materialOf(storyIn(State::Received));
    material.complaint.anonymous = material.reporter.anonymous = true;
    const auto agency = seen(agencyAdmin(), material);
    REQUIRE(agency);
    CHECK(agency->maskedReporter.isEmpty());
    CHECK(agency->maskedReporter.anonymous);
    CHECK(agency->otherComplaintsOfReporter == 0);
    CHECK_FALSE(agency->revealable);
    CHECK(seen(centralAdmin(), material)->maskedReporter.name == u"S•••"_s);
    CHECK(seen(centralAdmin(), material)->revealable);
}

TEST_CASE("The last step can be taken back for thirty seconds, earlier ones not")
{
    const CaseMaterial material = materialOf(storyIn(State::Assigned));
    const Instant last = material.events.back().at;
    const auto soon = seen(agencyAdmin(), material, last + 29s);
    REQUIRE(soon);
    CHECK(soon->history.back().undoable);
    CHECK_FALSE(soon->history.front().undoable);
    CHECK_FALSE(seen(agencyAdmin(), material, last + 30s)->history.back().undoable);
}

TEST_CASE("Taking in a complaint and looking at the reporter cannot be taken back")
{
    const CaseMaterial material = materialOf(storyIn(State::Received));
    const Event &taken = material.events.back();
    CHECK(undoUntil(taken, SopSettings()) == taken.at);
    CHECK_FALSE(seen(agencyAdmin(), material, taken.at)->history.back().undoable);
}

TEST_CASE("The case file says which steps have not been sent")
{
    CaseMaterial material = materialOf(storyIn(State::Accepted));
    material.unsent = QStringList{material.events.back().id};
    const auto file = seen(agencyAdmin(), material);
    REQUIRE(file);
    CHECK_FALSE(file->history.front().unsent);
    CHECK(file->history.back().unsent);
}
