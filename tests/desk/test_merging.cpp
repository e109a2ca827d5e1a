// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Error kNoTarget{ErrorCode::MergeIntoItself, u"merge_into"_s};

/// Complaints that wait for Admin Pusat's review, so that they can be merged.
class Reviews
{
public:
    ScratchProfile scratch;

    QString another()
    {
        const QString id = scratch.takeIn();
        review(id);
        return id;
    }
    void review(const QString &id)
    {
        REQUIRE(scratch.act(id, agencyAdmin(), Action::Reject, inputFor(Action::Reject)));
    }
    Result<Receipt> merge(const QString &id, const QString &into)
    {
        ActionInput input;
        input.mergeInto = into;
        input.message = u"Digabung."_s;
        return scratch.act(id, centralAdmin(), Action::Merge, input);
    }
    Result<Receipt> reopen(const QString &id)
    {
        return scratch.act(id, centralAdmin(), Action::Reopen, inputFor(Action::Reopen));
    }
    Error refusal(const QString &id, const QString &into)
    {
        const auto merged = merge(id, into);
        REQUIRE_FALSE(merged);
        return merged.error();
    }
};

} // namespace

TEST_CASE("Admin Pusat cannot close a circle of merged complaints, of whatever length")
{
    Reviews office;
    const QString a = office.another(), b = office.another(), c = office.another();
    REQUIRE(office.merge(a, b));
    CHECK(office.refusal(b, a) == kNoTarget);
    REQUIRE(office.merge(b, c));
    CHECK(office.refusal(c, a) == kNoTarget);
    CHECK(office.refusal(c, c) == kNoTarget);
}

TEST_CASE("Admin Pusat cannot merge a complaint into one that was rejected")
{
    Reviews office;
    const QString rejected = office.another(), other = office.another();
    const ActionInput words = inputFor(Action::ConfirmRejection);
    REQUIRE(office.scratch.act(rejected, centralAdmin(), Action::ConfirmRejection, words));
    CHECK(office.refusal(other, rejected) == kNoTarget);
}

TEST_CASE("Admin Pusat merges into a complaint that was merged once and is handled again")
{
    Reviews office;
    const QString a = office.another(), b = office.another();
    REQUIRE(office.merge(a, b));
    REQUIRE(office.reopen(a));
    CHECK(office.merge(b, a));
}

TEST_CASE("Nobody closes a circle by undoing the reopening of a merged complaint")
{
    Reviews office;
    const QString a = office.another(), b = office.another(), c = office.another();
    REQUIRE(office.merge(a, b));
    const auto reopened = office.reopen(a);
    REQUIRE(reopened);
    REQUIRE(office.merge(b, c));
    REQUIRE(office.merge(c, a));
    const auto undone = answer(office.scratch.desk().undo(reopened->event));
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::UndoTooLate);
}

TEST_CASE("A reopening that closes no circle can be undone")
{
    Reviews office;
    const QString a = office.another(), b = office.another();
    REQUIRE(office.merge(a, b));
    const auto reopened = office.reopen(a);
    REQUIRE(reopened);
    CHECK(answer(office.scratch.desk().undo(reopened->event)));
    CHECK(office.scratch.seen(centralAdmin(), a).complaint.state == State::Merged);
}
