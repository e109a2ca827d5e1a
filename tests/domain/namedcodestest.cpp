// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namedcodes.h"

#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Reference office()
{
    Reference reference;
    reference.agencies.emplace_back().code = u"DPUPKP"_s;
    reference.categories.emplace_back().code = u"jalan_rusak"_s;
    reference.regions.emplace_back().code = u"34.71.01.1001"_s;
    Officer joko;
    joko.id = u"officer-1"_s;
    joko.agency = u"DPUPKP"_s;
    reference.officers = {joko};
    return reference;
}

QString placeOf(const Result<void> &checked)
{
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::UnknownCode);
    return checked.error().place;
}

QString wrongPlace(const ActionInput &input)
{
    return placeOf(checkCodes(storyIn(State::Accepted).complaint(), input, office()));
}

} // namespace

TEST_CASE("An intake names what the office knows", "[namedcodes]")
{
    Intake intake = intakeAt(wib("2026-11-24 09:00"));
    CHECK(checkCodes(intake, office()));
    intake.agency = u"NASA"_s;
    CHECK(placeOf(checkCodes(intake, office())) == u"agency"_s);
    intake.facts.kelurahan = u"1"_s;
    CHECK(placeOf(checkCodes(intake, office())) == u"kelurahan"_s);
    intake.facts.category.clear();
    CHECK(placeOf(checkCodes(intake, office())) == u"category"_s);
}

TEST_CASE("Nobody assigns an officer of another agency, or one who has left", "[namedcodes]")
{
    const Complaint complaint = storyIn(State::Accepted).complaint();
    Reference reference = office();
    CHECK(checkCodes(complaint, inputFor(Action::Assign), reference));
    reference.officers.front().active = false;
    CHECK(placeOf(checkCodes(complaint, inputFor(Action::Assign), reference)) == u"officer"_s);
    reference.officers.front() = {};
    CHECK(placeOf(checkCodes(complaint, inputFor(Action::Assign), reference)) == u"officer"_s);
}

TEST_CASE("A step names agencies and bodies that there are", "[namedcodes]")
{
    ActionInput input;
    input.agency = u"NASA"_s;
    CHECK(wrongPlace(input) == u"agency"_s);
    input = {};
    input.externalBody = u"NASA"_s;
    CHECK(wrongPlace(input) == u"external_body"_s);
}

TEST_CASE("Nothing is merged into itself or into what leads nowhere", "[namedcodes]")
{
    const Complaint complaint = storyIn(State::UnderReview).complaint();
    Complaint target = storyIn(State::InProgress).complaint();
    CHECK_FALSE(checkMergeTarget(complaint, target));
    target.id = u"another"_s;
    CHECK(checkMergeTarget(complaint, target));
    for (const State state : {State::Merged, State::Rejected}) {
        target.state = state;
        CHECK(checkMergeTarget(complaint, target).error().code == ErrorCode::MergeIntoItself);
    }
}

} // namespace upik
