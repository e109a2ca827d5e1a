// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sopsettings.h"
#include "domain/workflow.h"
#include "support/builders.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kMorning = wib("2026-11-23 08:00");

Result<Outcome> attempt(const Complaint &complaint, Action action, const Seat &seat,
                        const SopSettings &settings)
{
    return apply(complaint, {u"e"_s, action, seat, inputFor(action), kMorning + 5h}, settings);
}

Millis limitOf(const SopSettings &settings, Stage stage, const char *agency = "",
               const char *category = "")
{
    return limitFor(settings, stage, QString::fromLatin1(agency), QString::fromLatin1(category))
        .limit;
}

} // namespace

TEST_CASE("The limits are the SOP's own unless an office sets others")
{
    const SopSettings settings;
    CHECK(limitOf(settings, Stage::Verification) == 2h);
    CHECK(limitOf(settings, Stage::Review) == 2h);
    CHECK(limitOf(settings, Stage::Reception) == 2h);
    CHECK(limitOf(settings, Stage::Work) == 24h);
    CHECK(limitOf(settings, Stage::Total) == 28h);
    CHECK(limitOf(settings, Stage::NationalVerification) == 3 * 24h);
    CHECK(limitOf(settings, Stage::NationalFollowUp) == 5 * 24h);
}

TEST_CASE("SP4N-LAPOR! gives each classification its own days, and some none")
{
    const SopSettings settings;
    const auto days = [&settings](const char *classification) {
        return limitOf(settings, Stage::NationalCompletion, "DPUPKP", classification) / 24h;
    };
    CHECK(days("permintaan_informasi") == 5);
    CHECK(days("pengaduan_tidak_berkadar_pengawasan") == 14);
    CHECK(days("pengaduan_berkadar_pengawasan") == 60);
    CHECK(days("aspirasi") == 0);
}

TEST_CASE("The most specific limit wins, whatever the order of the rows")
{
    SopSettings settings;
    settings.limits = {
        {Stage::Work, {}, {}, 24h},
        {Stage::Work, u"DLH"_s, {}, 12h},
        {Stage::Work, {}, u"sampah"_s, 6h},
        {Stage::Work, u"DLH"_s, u"sampah"_s, 3h},
    };
    const bool reversed = GENERATE(false, true);
    if (reversed)
        std::ranges::reverse(settings.limits);
    CHECK(limitOf(settings, Stage::Work, "DLH", "sampah") == 3h);
    CHECK(limitOf(settings, Stage::Work, "DPUPKP", "sampah") == 6h);
    CHECK(limitOf(settings, Stage::Work, "DLH", "pju_mati") == 12h);
    CHECK(limitOf(settings, Stage::Work, "DPUPKP", "pju_mati") == 24h);
}

TEST_CASE("A stage whose row is missing keeps the SOP's limit")
{
    SopSettings settings;
    settings.limits.clear();
    CHECK(limitOf(settings, Stage::Verification, "DLH", "sampah") == 2h);
    settings.limits = {{Stage::Verification, u"DLH"_s, {}, 1h}};
    CHECK(limitOf(settings, Stage::Verification, "DPUPKP") == 2h);
    CHECK(limitOf(settings, Stage::Verification, "DLH") == 1h);
}

TEST_CASE("An office that lets agencies reject for good needs no review")
{
    SopSettings settings;
    const Complaint received = storyIn(State::Received).complaint();
    CHECK(attempt(received, Action::Reject, agencyAdmin(), settings)->complaint.state
          == State::UnderReview);
    settings.rejectMode = RejectMode::FinalByAgency;
    const auto outcome = attempt(received, Action::Reject, agencyAdmin(), settings);
    CHECK(outcome->complaint.state == State::Rejected);
    CHECK(outcome->complaint.endedAt);
}

TEST_CASE("The agency admin receives for himself where the office says so")
{
    SopSettings settings;
    settings.receiveBy = GENERATE(ReceiveBy::AgencyAdmin, ReceiveBy::Either);
    const Complaint assigned = storyIn(State::Assigned).complaint();
    const auto outcome = attempt(assigned, Action::Receive, agencyAdmin(), settings);
    REQUIRE(outcome);
    CHECK(outcome->event.input.onBehalfOf.isEmpty());
    const bool officerToo = settings.receiveBy == ReceiveBy::Either;
    CHECK(attempt(assigned, Action::Receive, officer(), settings).hasValue() == officerToo);
}

TEST_CASE("Finished work waits for a check by whom the office names")
{
    SopSettings settings;
    settings.completionReview = GENERATE(CompletionReview::AgencyAdmin, CompletionReview::Central);
    const bool central = settings.completionReview == CompletionReview::Central;
    const Complaint working = storyIn(State::InProgress).complaint();
    const auto checked = attempt(working, Action::Complete, officer(), settings);
    REQUIRE(checked->complaint.state == State::AwaitingCheck);
    const auto approve = [&](const Seat &seat) {
        return attempt(checked->complaint, Action::ApproveCompletion, seat, settings).hasValue();
    };
    CHECK(approve(agencyAdmin()) == !central);
    CHECK(approve(centralAdmin()) == central);
}

TEST_CASE("A check that began before the setting was changed can still be finished")
{
    const Complaint checked = storyIn(State::AwaitingCheck).complaint();
    const SopSettings none;
    CHECK(attempt(checked, Action::ApproveCompletion, agencyAdmin(), none));
    CHECK(attempt(checked, Action::ReturnForRework, centralAdmin(), none));
}

TEST_CASE("An office may complete without a photo")
{
    SopSettings settings;
    const Complaint working = storyIn(State::InProgress).complaint();
    ActionInput input = inputFor(Action::Complete);
    input.photos.clear();
    const Step step{u"e"_s, Action::Complete, officer(), input, kMorning + 5h};
    CHECK_FALSE(apply(working, step, settings));
    settings.completionNeedsPhoto = false;
    CHECK(apply(working, step, settings));
}

TEST_CASE("After the last transfer an agency may not ask again")
{
    SopSettings settings;
    settings.transferLimit = GENERATE(0, 1, 2, 3);
    Complaint complaint = storyIn(State::Accepted).complaint();
    for (complaint.transfers = 0; complaint.transfers < 4; ++complaint.transfers) {
        const auto outcome = attempt(complaint, Action::RequestTransfer, agencyAdmin(), settings);
        CHECK(outcome.hasValue() == (complaint.transfers < settings.transferLimit));
        if (!outcome)
            CHECK(outcome.error().code == ErrorCode::TransferLocked);
    }
}

TEST_CASE("Admin Pusat may transfer even where agencies may not ask")
{
    SopSettings settings;
    settings.transferLimit = 0;
    const Complaint received = storyIn(State::Accepted).complaint();
    CHECK(attempt(received, Action::Transfer, centralAdmin(), settings));
}
