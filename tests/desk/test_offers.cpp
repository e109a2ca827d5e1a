// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/photos.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A desk with one complaint that can be brought to any state, another to merge it with, and a
/// photo to show.
class Counter
{
public:
    ScratchProfile scratch;
    QString id = scratch.takeIn();

    CaseFile seen() { return scratch.seen(centralAdmin(), id); }
    /// What the action insists on, in the words of the seed.
    ActionInput wordsFor(Action action)
    {
        ActionInput input = inputFor(action);
        if (!input.officer.isEmpty())
            input.officer = seen().complaint.officer == ScratchProfile::officerId()
                ? ScratchProfile::otherOfficerId()
                : ScratchProfile::officerId();
        if (!input.externalBody.isEmpty())
            input.externalBody = u"EXT-SAMSAT"_s;
        if (!input.mergeInto.isEmpty())
            input.mergeInto = m_other;
        if (!input.photos.isEmpty())
            input.photos = QStringList{m_photo};
        return input;
    }
    Result<Receipt> attempt(Action action, const Seat &seat)
    {
        const int version = seen().complaint.version;
        return answer(scratch.desk().perform({{}, action, seat, wordsFor(action), {}}, id,
                                             version));
    }
    void bringTo(State state)
    {
        using enum Action;
        const auto path = [state]() -> std::vector<Action> {
            switch (state) {
            case State::Received: return {};
            case State::NeedsInfo: return {AskInfo};
            case State::UnderReview: return {Reject};
            case State::Accepted: return {Accept};
            case State::Assigned: return {Accept, Assign};
            case State::InProgress: return {Accept, Assign, Receive};
            case State::OnHold: return {Accept, Assign, Receive, Hold};
            case State::AwaitingCheck:
            case State::Done: return {Accept, Assign, Receive, Complete};
            case State::Rejected: return {Reject, ConfirmRejection};
            case State::Referred: return {Reject, Refer};
            case State::Merged: return {Reject, Merge};
            }
            Q_UNREACHABLE();
        }();
        if (state == State::AwaitingCheck)
            checkResults();
        for (const Action action : path)
            REQUIRE(attempt(action, seatFor(action, seen().complaint)));
        REQUIRE(seen().complaint.state == state);
    }

private:
    QString photo()
    {
        const QString file = written(scratch.path(u"a.png"_s), plainPhoto({20, 20}, "PNG"));
        return answer(scratch.desk().attach(file))->id;
    }
    void checkResults()
    {
        SopSettings settings;
        settings.completionReview = CompletionReview::AgencyAdmin;
        REQUIRE(answer(scratch.office().saveSettings(centralAdmin(), settings)));
        scratch.reopen();
    }

    QString m_other = scratch.takeIn();
    QString m_photo = photo();
};

std::vector<Seat> seatsOf(const Complaint &complaint)
{
    return {agencyAdmin(), agencyAdmin(u"DLH"_s), centralAdmin(),
            officer(complaint.officer.isEmpty() ? ScratchProfile::officerId() : complaint.officer),
            officer(ScratchProfile::otherOfficerId())};
}

bool offers(ScratchProfile &scratch, const Seat &seat, const QString &id, Action action)
{
    const auto file = answer(scratch.desk().open(seat, id));
    const auto lists = [action](const std::vector<Action> &offered) {
        return std::ranges::find(offered, action) != offered.end();
    };
    return file && (lists(file->steps) || lists(file->remarks));
}

} // namespace

TEST_CASE("A desk takes every step that a case file offers and refuses every other, in each state")
{
    const auto state = GENERATE(range(0, 12));
    Counter counter;
    counter.bringTo(State(state));
    const Complaint before = counter.seen().complaint;
    for (const Seat &seat : seatsOf(before))
        for (const ActionRow &tried : actions()) {
            if (!tried.mayBeUndone)
                continue;
            INFO(tried.code.data() << " by " << row(seat.role).code.data());
            const bool offered = offers(counter.scratch, seat, counter.id, tried.action);
            const auto done = counter.attempt(tried.action, seat);
            CHECK(done.hasValue() == offered);
            if (done)
                REQUIRE(answer(counter.scratch.desk().undo(done->event)));
            REQUIRE(counter.seen().complaint == before);
        }
}

TEST_CASE("A refusal says whether the step, the person or the sight is lacking")
{
    Counter counter;
    const auto refusal = [&](Action action, const Seat &seat) {
        return counter.attempt(action, seat).error().code;
    };
    CHECK(refusal(Action::Receive, agencyAdmin()) == ErrorCode::ActionNotAllowedNow);
    CHECK(refusal(Action::Accept, centralAdmin()) == ErrorCode::ActionNotAllowedForYou);
    CHECK(refusal(Action::Accept, agencyAdmin(u"DLH"_s)) == ErrorCode::NotFound);
    CHECK(refusal(Action::Accept, officer(ScratchProfile::officerId())) == ErrorCode::NotFound);
}

TEST_CASE("A reporter is shown to those whose case file says so, and each look is logged")
{
    ScratchProfile scratch;
    Intake shy = scratch.intake();
    shy.reporter.anonymous = true;
    for (const Intake &intake : {scratch.intake(), shy}) {
        const QString id = scratch.takeIn(intake);
        scratch.bringToWork(id);
        for (const Seat &seat : {agencyAdmin(), officer(ScratchProfile::officerId()),
                                 centralAdmin()}) {
            const CaseFile before = scratch.seen(seat, id);
            const auto shown = answer(scratch.desk().reveal(seat, id, u"Menelepon."_s));
            CHECK(shown.hasValue() == before.revealable);
            const CaseFile after = scratch.seen(seat, id);
            CHECK(after.history.size() == before.history.size() + (shown ? 1 : 0));
            CHECK(after.complaint.state == before.complaint.state);
        }
    }
}

TEST_CASE("A desk that may not undo says so with every receipt")
{
    ScratchProfile scratch;
    SopSettings settings;
    settings.undoSeconds = 0;
    REQUIRE(answer(scratch.office().saveSettings(centralAdmin(), settings)));
    scratch.reopen();
    const QString id = scratch.takeIn();
    const auto done = scratch.act(id, agencyAdmin(), Action::Accept);
    REQUIRE(done);
    CHECK(done->undoUntil <= scratch.clock().now());
    CHECK(answer(scratch.desk().undo(done->event)).error().code == ErrorCode::UndoTooLate);
}
