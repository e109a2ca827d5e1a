// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/dialogs/inputfaults.h"
#include "ui/text/errortext.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

std::vector<FieldFault> faultsOfRejection(const ActionInput &input)
{
    FakeDesk desk;
    const Complaint complaint = desk.complaint(desk.add(u"Jalan berlubang"_s));
    const Step step{{}, Action::Reject, FakeDesk::admin(), input, desk.now()};
    return faultsOf(complaint, step, desk.rules().settings);
}

} // namespace

TEST_CASE("An input with all that the SOP asks for has no fault")
{
    ActionInput input;
    input.reason = u"spam"_s;
    input.message = u"Aduan ini spam."_s;
    CHECK(faultsOfRejection(input).empty());
}

TEST_CASE("What the SOP misses is named at its place, and so is an open placeholder")
{
    ActionInput input;
    input.message = u"Ditolak karena {alasan}."_s;
    const auto found = faultsOfRejection(input);
    REQUIRE(found.size() == 2);
    CHECK(found.front().place == u"reason"_s);
    CHECK(found.front().words() == errorText({ErrorCode::MissingReason}));
    CHECK(found.back().place == u"message"_s);
    CHECK(found.back().words().contains(u"{alasan}"));
}
