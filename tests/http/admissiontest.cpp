// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/admission.h"

#include "support/catch.h"

using namespace upik;

namespace {

const PeerAddress kOne = *PeerAddress::fromText("36.72.1.1");
const PeerAddress kTwo = *PeerAddress::fromText("36.72.1.2");

} // namespace

TEST_CASE("A client has its share and no more, and others have theirs")
{
    Admission admission(10, 2);
    const auto first = admission.admit(kOne);
    auto second = admission.admit(kOne);
    CHECK_FALSE(admission.admit(kOne));
    CHECK(admission.admit(kTwo));
    second.reset();
    CHECK(admission.admit(kOne));
    CHECK(admission.count() == 1);
    CHECK(admission.refused() == 1);
}

TEST_CASE("Nobody comes in when it is full, counted or not")
{
    Admission admission(2, 2);
    const auto first = admission.admitUncounted();
    const auto second = admission.admit(kOne);
    CHECK(admission.count() == 2);
    CHECK_FALSE(admission.admitUncounted());
    CHECK_FALSE(admission.admit(kTwo));
}

TEST_CASE("A pass that is handed on is given back once")
{
    Admission admission(2, 2);
    {
        auto first = admission.admit(kOne);
        std::optional<Admission::Pass> holder;
        holder = std::move(first);
        CHECK(admission.count() == 1);
        holder = admission.admit(kTwo);
        CHECK(admission.count() == 1);
    }
    CHECK(admission.count() == 0);
}

TEST_CASE("Those without a share of their own do not use up anybody's")
{
    Admission admission(100, 1);
    std::vector<std::optional<Admission::Pass>> passes;
    for (int i = 0; i < 10; ++i)
        passes.push_back(admission.admitUncounted());
    CHECK(admission.admit(kOne));
    passes.clear();
    CHECK(admission.count() == 0);
}
