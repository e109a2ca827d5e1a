// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casemender.h"
#include "store/drawnhistory.h"
#include "store/syncbench.h"
#include "support/catch.h"

#include "domain/workflow.h"
#include "protocol/eventcodec.h"
#include "store/attachmentstore.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const QString kPhoto(64, u'c');

/// A row of an outbox for a step on a story, without an outbox.
OutboxEntry entryOf(const Story &story, Action action, OutboxState state)
{
    Event event;
    event.id = idOf(0x300 + int(action));
    event.complaint = story.complaint().id;
    event.action = action;
    event.by = seatFor(action, story.complaint());
    event.at = wib("2026-11-24 08:00");
    event.input = inputFor(action);
    event.to = State::Accepted;
    OutboxEntry entry;
    entry.id = event.id;
    entry.action = row(action).code;
    entry.args = toJson(event);
    entry.state = state;
    return entry;
}

DrawnHistory drawn(const Story &story, std::vector<OutboxEntry> own)
{
    return drawOver(story.events(), own, usualRules());
}

void nameAt(SyncBench &bench, const QString &id, const QString &photo)
{
    ActionInput input = inputFor(Action::InternalNote);
    input.photos = QStringList{photo};
    REQUIRE(AttachmentStore(bench.store.database()).add(photoOf(photo), bench.now));
    REQUIRE(bench.server.act(id, {idOf(0x444), Action::InternalNote, agencyAdmin(), input,
                                  bench.now}));
}

} // namespace

TEST_CASE("A step stands behind the server's history, with its verdicts, and once")
{
    const Story story = storyIn(State::Received);
    const auto mine = entryOf(story, Action::Accept, OutboxState::Queued);
    const DrawnHistory history = drawn(story, {mine, mine});
    REQUIRE(history.events.size() == 2);
    CHECK(history.base == 1);
    CHECK(history.head.state == State::Accepted);
    CHECK(history.head.version == 2);
    CHECK(history.events.back().judged);
    CHECK_FALSE(history.events.back().verdicts.empty());
}

TEST_CASE("A step out of turn is left out, unless the server has taken it")
{
    const Story story = storyIn(State::Rejected);
    CHECK(drawn(story, {entryOf(story, Action::Accept, OutboxState::Queued)}).events.size()
          == story.events().size());
    const auto taken = drawn(story, {entryOf(story, Action::Accept, OutboxState::Acked)});
    CHECK(taken.events.size() == story.events().size() + 1);
    CHECK(taken.head.state == State::Accepted);
}

TEST_CASE("A step of a complaint that is not there shows nothing")
{
    const Story story = storyIn(State::Received);
    const auto mine = entryOf(story, Action::Accept, OutboxState::Queued);
    CHECK(drawOver({}, {mine}, usualRules()).head.version == 0);
}

TEST_CASE("A desk whose clock is behind shows no history that runs backwards")
{
    const Story story = storyIn(State::Accepted);
    auto mine = entryOf(story, Action::InternalNote, OutboxState::Queued);
    Event event = eventFrom(mine.args).value();
    event.at = story.events().front().at - 24h;
    mine.args = toJson(event);
    const auto history = drawn(story, {mine});
    REQUIRE(history.events.size() == story.events().size() + 1);
    CHECK(history.events.back().when() == story.events().back().when());
}

TEST_CASE("A photo goes with the last complaint that has it, and not while a step needs it")
{
    const bool isNeeded = GENERATE(false, true);
    SyncBench bench;
    const QString id = bench.takeInThere();
    nameAt(bench, id, kPhoto);
    bench.pullAll();
    if (isNeeded) {
        ActionInput input = inputFor(Action::InternalNote);
        input.photos = QStringList{kPhoto};
        REQUIRE(bench.store.step(bench.head(id).number, {idOf(0x445), Action::InternalNote,
                                                         agencyAdmin(), input, bench.now}));
    }
    REQUIRE(bench.stepThere(id, Action::Reject));
    REQUIRE(bench.stepThere(id, Action::Transfer));
    const PageNews news = bench.pull();
    CHECK(news.complaints == QStringList{id});
    CHECK(news.files == (isNeeded ? QStringList() : QStringList{kPhoto}));
    CHECK(AttachmentStore(bench.store.database()).count().value() == (isNeeded ? 1 : 0));
}

TEST_CASE("A reporter who stays anonymous does so whatever comes from the server")
{
    SyncBench bench;
    Reporter nobody;
    nobody.anonymous = true;
    const QString id = bench.takeIn(u"Sampah di sungai."_s, nobody);
    CHECK(bench.head(id).anonymous);
    // As an earlier program has written it.
    REQUIRE(bench.store.database().run(
        "UPDATE outbox SET args = json_remove(args, '$.intake.reporter')"));
    bench.change([&](SendingLane &, CaseRebase &cases) { return cases.touch(id); });
    CHECK(bench.head(id).anonymous);
    bench.now += 1min;
    bench.push();
    bench.pullAll();
    CHECK(bench.head(id).anonymous);
}

TEST_CASE("What the journal names is known wherever the server has put it")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString mine = bench.step(id, Action::InternalNote);
    Event typed = bench.history(id).back();
    bench.now += 1min;
    REQUIRE(bench.stepThere(id, Action::Accept));
    bench.pullAll();
    REQUIRE(bench.history(id).back().n == typed.n + 1);
    CaseMender mender(bench.store.database(), CaseMender::Words::Follow);
    CHECK(mender.has(typed).value());
    typed.id = u"never"_s;
    CHECK_FALSE(mender.has(typed).value());
}
