// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Seat kOther = agencyAdmin(u"DLH"_s);

ErrorCode refusal(const Result<Receipt> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("An agency does not see, find or touch what another agency has")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    CHECK(answer(scratch.desk().open(kOther, id)).error().code == ErrorCode::NotFound);
    CHECK(answer(scratch.desk().reveal(kOther, id, u"ingin tahu"_s)).error().code
          == ErrorCode::NotFound);
    CHECK(refusal(scratch.act(id, kOther, Action::Accept)) == ErrorCode::NotFound);
    CHECK(scratch.rows(kOther, u"to_verify"_s).empty());
    CHECK(scratch.rows(kOther, u"to_verify"_s, u"berlubang"_s).empty());
    CHECK(scratch.counted(kOther, u"to_verify"_s) == 0);
}

TEST_CASE("A field officer sees the own tasks and no others")
{
    ScratchProfile scratch;
    const QString task = scratch.takeIn();
    scratch.bringToWork(task);
    const QString waiting = scratch.takeIn();
    const Seat own = officer(ScratchProfile::officerId());
    const Seat other = officer(ScratchProfile::otherOfficerId());
    CHECK(scratch.rows(own, u"working"_s).size() == 1);
    CHECK(scratch.rows(other, u"working"_s).empty());
    CHECK(answer(scratch.desk().open(own, waiting)).error().code == ErrorCode::NotFound);
    CHECK(answer(scratch.desk().open(other, task)).error().code == ErrorCode::NotFound);
    CHECK(answer(scratch.desk().open(own, task)));
}

TEST_CASE("A seat without an agency or an officer sees nothing")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    for (const Seat &seat : {agencyAdmin({}), officer({})}) {
        CHECK(answer(scratch.desk().open(seat, id)).error().code == ErrorCode::NotFound);
        CHECK(scratch.rows(seat, queuesOf(seat.role).front()->code, u"berlubang"_s).empty());
    }
}

TEST_CASE("Admin Pusat sees every agency's complaints")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    CHECK(scratch.rows(centralAdmin(), u"city_open"_s).size() == 1);
    CHECK(scratch.seen(centralAdmin(), id).text == scratch.intake().text);
}

TEST_CASE("An agency loses sight of a complaint that was transferred")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    ActionInput transfer;
    transfer.agency = u"DLH"_s;
    transfer.note = u"Ranting pohon."_s;
    REQUIRE(scratch.act(id, centralAdmin(), Action::Transfer, transfer));
    CHECK(answer(scratch.desk().open(agencyAdmin(), id)).error().code == ErrorCode::NotFound);
    CHECK(scratch.rows(kOther, u"to_verify"_s).size() == 1);
}

TEST_CASE("Similar complaints of another agency stay out of sight")
{
    ScratchProfile scratch;
    const QString moved = scratch.takeIn();
    const QString kept = scratch.takeIn();
    CHECK(scratch.seen(agencyAdmin(), kept).similar.size() == 1);
    ActionInput transfer;
    transfer.agency = u"DLH"_s;
    REQUIRE(scratch.act(moved, centralAdmin(), Action::Transfer, transfer));
    CHECK(scratch.seen(agencyAdmin(), kept).similar.empty());
    CHECK(scratch.seen(centralAdmin(), kept).similar.size() == 1);
}

TEST_CASE("The agency admin sees a mask until the reporter is revealed, and the look is logged")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    CHECK(scratch.seen(agencyAdmin(), id).maskedReporter.name == u"S•••"_s);
    const auto shown = answer(scratch.desk().reveal(agencyAdmin(), id, u"Menelepon pelapor."_s));
    REQUIRE(shown);
    CHECK(shown->name == u"Siti Aminah"_s);
    CHECK(shown->phone == u"081234567890"_s);
    const Event look = scratch.seen(agencyAdmin(), id).history.back().event;
    CHECK(look.action == Action::RevealReporter);
    CHECK(look.input.note == u"Menelepon pelapor."_s);
    CHECK(look.by == agencyAdmin());
}

TEST_CASE("Nobody looks at a reporter without saying why")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    const auto shown = answer(scratch.desk().reveal(centralAdmin(), id, u"  "_s));
    REQUIRE_FALSE(shown);
    CHECK(shown.error().code == ErrorCode::MissingText);
    CHECK(scratch.seen(centralAdmin(), id).history.size() == 1);
}

TEST_CASE("Only Admin Pusat learns who an anonymous reporter is")
{
    ScratchProfile scratch;
    Intake intake = scratch.intake();
    intake.reporter.anonymous = true;
    const QString id = scratch.takeIn(intake);
    CHECK_FALSE(answer(scratch.desk().reveal(agencyAdmin(), id, u"x"_s)));
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s, u"aminah"_s).empty());
    const auto shown = answer(scratch.desk().reveal(centralAdmin(), id, u"Perintah hakim."_s));
    REQUIRE(shown);
    CHECK(shown->name == u"Siti Aminah"_s);
}

TEST_CASE("A reporter is found by name in the agency's sight, with how many others came from her")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    scratch.takeIn();
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s, u"Aminah"_s).size() == 2);
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s, u"081234567890"_s).size() == 2);
    CHECK(scratch.seen(agencyAdmin(), id).otherComplaintsOfReporter == 1);
}

TEST_CASE("A complaint is bold for a seat until it has looked at it")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).front().unseen);
    scratch.desk().markSeen(agencyAdmin(), id);
    scratch.reopen();
    CHECK_FALSE(scratch.rows(agencyAdmin(), u"to_verify"_s).front().unseen);
    CHECK(scratch.rows(centralAdmin(), u"city_open"_s).front().unseen);
}

TEST_CASE("An office without a server never says that something was not sent")
{
    ScratchProfile scratch;
    const QString id = scratch.takeIn();
    CHECK_FALSE(scratch.rows(agencyAdmin(), u"to_verify"_s).front().unsent);
    CHECK_FALSE(scratch.seen(agencyAdmin(), id).history.back().unsent);
}
