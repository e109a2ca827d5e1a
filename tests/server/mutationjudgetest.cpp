// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mutationjudge.h"

#include "domain/workflow.h"
#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// A ruling on the step that this seat takes after the story, having seen it up to a version.
Judgement judged(const Story &story, const Seat &by, Action action, const SeenHistory &seen)
{
    const MutationJudge judge(story.complaint(), story.events(), seen, story.rules().settings);
    return judge.judge({u"step"_s, action, by, inputFor(action), wib("2026-11-24 12:00")});
}

SeenHistory upTo(int version) { return {{version, {}}, {}}; }

} // namespace

TEST_CASE("A desk that has seen everything is judged by the table alone", "[mutationjudge]")
{
    const Story story = storyIn(State::Received);
    CHECK(judged(story, agencyAdmin(), Action::Accept, upTo(1)).ruling == Ruling::Apply);
    CHECK(judged(story, agencyAdmin(), Action::Complete, upTo(1)).ruling == Ruling::StateConflict);
    CHECK(judged(story, agencyAdmin(), Action::Transfer, upTo(1)).ruling == Ruling::Forbidden);
    CHECK(judged(story, centralAdmin(), Action::Accept, upTo(1)).ruling == Ruling::Forbidden);
    CHECK(judged(story, agencyAdmin(u"DLH"_s), Action::Accept, upTo(1)).ruling
          == Ruling::Forbidden);
}

TEST_CASE("A desk that does not say what it saw is held to what there is", "[mutationjudge]")
{
    const Story story = storyIn(State::UnderReview);
    CHECK(judged(story, agencyAdmin(), Action::Accept, {}).ruling == Ruling::StateConflict);
    CHECK(judged(story, centralAdmin(), Action::SendBack, {}).ruling == Ruling::Apply);
}

TEST_CASE("What a desk brought itself is no news to it", "[mutationjudge]")
{
    Story story = storyIn(State::InProgress);
    story.then(Action::Complete, wib("2026-11-23 10:00"));
    story.then(Action::ReturnForRework, wib("2026-11-23 11:00"));
    SeenHistory seen = upTo(4);
    CHECK(judged(story, officer(), Action::Complete, seen).ruling == Ruling::StateConflict);
    seen.own = {story.events()[4].id, story.events()[5].id};
    CHECK(judged(story, officer(), Action::Complete, seen).ruling == Ruling::Apply);
}

TEST_CASE("Who lost a complaint is told by whom, and nothing of what came after",
          "[mutationjudge]")
{
    Story story = storyIn(State::Accepted);
    story.then(Action::Transfer, wib("2026-11-23 10:00"));
    story.then(agencyAdmin(u"DLH"_s), Action::Accept, wib("2026-11-23 11:00"), {});
    const Judgement late = judged(story, agencyAdmin(), Action::Assign, upTo(2));
    CHECK(late.ruling == Ruling::StateConflict);
    CHECK(late.conflict.server == SeenState{3, u"received"_s});
    CHECK(late.conflict.at == wib("2026-11-23 10:00"));
    CHECK(late.conflict.by == centralAdmin().person);
}

TEST_CASE("Who claims to have seen a complaint before it was his is told nothing",
          "[mutationjudge]")
{
    const Story story = storyIn(State::Accepted);
    for (const int version : {0, 1, 2, 99})
        CHECK(judged(story, agencyAdmin(u"DLH"_s), Action::Assign, upTo(version)).ruling
              == Ruling::Forbidden);
}

TEST_CASE("The same officer given twice is already there", "[mutationjudge]")
{
    Story story = storyIn(State::Assigned);
    story.then(Action::Reassign, wib("2026-11-23 10:00"));
    CHECK(judged(story, agencyAdmin(), Action::Reassign, upTo(3)).ruling == Ruling::Already);
}

TEST_CASE("Whatever a desk claims to have seen, the table has the last word", "[mutationjudge]")
{
    for (const StateRow &state : states()) {
        const Story story = storyIn(state.state);
        for (const ActionRow &said : actions()) {
            const Step step{u"step"_s, said.action, agencyAdmin(), inputFor(said.action), {}};
            if (apply(story.complaint(), step, story.rules().settings))
                continue;
            for (int version = 0; version <= story.complaint().version + 1; ++version)
                CHECK(judged(story, step.by, said.action, upTo(version)).ruling != Ruling::Apply);
        }
    }
}

} // namespace upik
