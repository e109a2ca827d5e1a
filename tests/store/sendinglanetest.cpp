// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxdecisions.h"
#include "store/photolane.h"
#include "store/syncbench.h"
#include "support/catch.h"

#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "store/attachmentstore.h"
#include "store/settingsstore.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

std::vector<qint64> numbersOf(const Outgoing &outgoing)
{
    std::vector<qint64> numbers;
    for (const Mutation &mutation : outgoing.mutations)
        numbers.push_back(mutation.lseq);
    return numbers;
}

using Numbers = std::vector<qint64>;

void takeInSeveral(SyncBench &bench, int count)
{
    for (int i = 0; i < count; ++i)
        bench.takeIn();
    bench.now += 1min;
}

} // namespace

TEST_CASE("A complaint is sent with its words and its reporter, and with what was seen")
{
    SyncBench bench;
    Reporter reporter = reporterNamed(u"Siti"_s);
    reporter.anonymous = true;
    const QString id = bench.takeIn(u"Lampu mati."_s, reporter);
    bench.step(id, Action::InternalNote);
    bench.now += 1min;
    const auto mutations = bench.batch().mutations;
    REQUIRE(mutations.size() == 2);
    const Intake intake = intakeFrom(mutations[0].args).value();
    CHECK(mutations[0].action == u"record"_s);
    CHECK(intake.text == u"Lampu mati."_s);
    CHECK(intake.reporter == reporter);
    CHECK(mutations[1].after == mutations[0].id);
    CHECK(mutations[1].base == SeenState{1, u"received"_s});
    CHECK(actionInputFrom(mutations[1].args)->note == u"Sudah dicek."_s);
}

TEST_CASE("A desk without a server sends nothing")
{
    SyncBench bench;
    takeInSeveral(bench, 1);
    REQUIRE(bench.store.write([](Database &db) {
        return SettingsStore(db).setFact(u"sync_server"_s, {});
    }));
    CHECK(bench.batch().mutations.empty());
}

TEST_CASE("Numbers run on without a gap, and the same go again after a lost answer")
{
    SyncBench bench;
    takeInSeveral(bench, 3);
    CHECK(numbersOf(bench.batch(2)) == Numbers{1, 2});
    bench.requeue();
    const Outgoing again = bench.batch();
    CHECK(numbersOf(again) == Numbers{1, 2, 3});
    bench.settle(bench.server.push(again.mutations, bench.now));
    takeInSeveral(bench, 1);
    CHECK(numbersOf(bench.batch()) == Numbers{4});
}

TEST_CASE("The same bytes go again after a restart in the middle of a push")
{
    SyncBench bench;
    takeInSeveral(bench, 2);
    const auto first = bench.batch().mutations;
    bench.restart();
    bench.requeue();
    auto second = bench.batch().mutations;
    for (Mutation &mutation : second)
        mutation.at.online = first.front().at.online;
    CHECK(first == second);
}

TEST_CASE("A step that may be taken back holds up those behind it, until its time is over")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString held = bench.step(id, Action::Accept);
    CHECK(bench.batch().mutations.empty());
    CHECK(bench.batch().heldUntil == bench.now + 30s + 1ms);
    bench.now += 30s + 1ms;
    REQUIRE(bench.batch().mutations.size() == 1);
    CHECK(bench.batch().mutations.front().id == held);
}

TEST_CASE("What has been sent once is taken back no more, also while it waits again")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString sent = bench.step(id, Action::Accept);
    bench.now += 31s;
    bench.batch();
    bench.requeue();
    CHECK_FALSE(bench.store.undo(bench.head(id).number, bench.now - 20s));
    CHECK(bench.history(id).back().id == sent);
}

TEST_CASE("A step taken before the clock was set back by hours is not held for hours")
{
    SyncBench bench;
    const QString id = bench.takeIn();
    bench.now -= 6h;
    const Outgoing outgoing = bench.batch();
    CHECK_FALSE(outgoing.heldUntil);
    REQUIRE(outgoing.mutations.size() == 1);
    CHECK(outgoing.mutations.front().entity == id);
}

TEST_CASE("A push holds no more bytes than the server takes, and at least one step")
{
    SyncBench bench;
    takeInSeveral(bench, 3);
    const auto size = compactJson(toJson(bench.batch(1).mutations.front())).size();
    bench.requeue();
    CHECK(bench.batch(100, 1).mutations.size() == 1);
    bench.requeue();
    CHECK(bench.batch(100, 2 * size + 100).mutations.size() == 2);
}

TEST_CASE("A result comes once: what is settled or was never sent is passed over")
{
    SyncBench bench;
    takeInSeveral(bench, 2);
    const Outgoing outgoing = bench.batch(1);
    PushAnswer answer = bench.server.push(outgoing.mutations, bench.now);
    answer.results.push_back(answer.results.front());
    answer.results.back().outcome = MutationOutcome::Rejected;
    answer.results.back().problem = Problem{};
    answer.results.push_back(answer.results.back());
    answer.results.back().id = u"nobody's"_s;
    bench.settle(answer);
    CHECK(bench.stateOf(outgoing.mutations.front().id) == u"acked"_s);
    CHECK(bench.number("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1);
}

TEST_CASE("What no server could take waits for a decision and holds up nothing behind it")
{
    SyncBench bench;
    const QString text = u"Lampu"_s + QChar(u'\0') + u"mati."_s;
    const QString unsound = bench.takeIn(text, {});
    const QString next = bench.takeIn();
    bench.now += 1min;
    const Outgoing outgoing = bench.batch(1);
    REQUIRE(outgoing.mutations.size() == 1);
    CHECK(outgoing.mutations.front().entity == next);
    CHECK(outgoing.mutations.front().lseq == 1);
    CHECK(bench.number("SELECT count(*) FROM outbox WHERE state = 'attention'") == 1);
    CHECK_FALSE(bench.isShown(unsound));
    const QString id = OutboxDecisions(bench.store.database()).waiting(9)->front().id;
    CHECK(KeptIntakes(bench.store.database(), bench.seal).load(id, unsound)->text == text);
}

TEST_CASE("One that the server finds too large is set aside, and its number is given on")
{
    SyncBench bench;
    takeInSeveral(bench, 3);
    const auto mutations = bench.batch().mutations;
    bench.change([&](SendingLane &lane, CaseRebase &cases) {
        return lane.setAside(mutations[1].id, {.code = ProblemCode::TooLarge}, bench.now, cases);
    });
    bench.requeue();
    const Outgoing again = bench.batch();
    CHECK(numbersOf(again) == Numbers{1, 2});
    CHECK(again.mutations[1].id == mutations[2].id);
    CHECK(bench.stateOf(mutations[1].id) == u"attention"_s);
}

TEST_CASE("What was set aside is shown and sent again when somebody says so")
{
    SyncBench bench;
    takeInSeveral(bench, 1);
    const Mutation mutation = bench.batch().mutations.front();
    bench.change([&](SendingLane &lane, CaseRebase &cases) {
        return lane.setAside(mutation.id, {.code = ProblemCode::TooLarge}, bench.now, cases);
    });
    REQUIRE_FALSE(bench.isShown(mutation.entity));
    bench.change([&](SendingLane &, CaseRebase &cases) {
        return OutboxDecisions(bench.store.database()).sendAgain(mutation.id, cases);
    });
    CHECK(bench.isShown(mutation.entity));
    CHECK(bench.text(mutation.entity) == intakeFrom(mutation.args)->text);
    CHECK(numbersOf(bench.batch()) == Numbers{1});
}

TEST_CASE("What the server has refused is not sent again, but resolved or thrown away")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString mine = bench.step(id, Action::Accept);
    bench.now += 1min;
    REQUIRE(bench.stepThere(id, Action::Reject));
    bench.push();
    OutboxDecisions decisions(bench.store.database());
    CaseRebase cases(bench.store.database(), bench.seal, bench.store.rules());
    CHECK(decisions.sendAgain(mine, cases).error().code == ErrorCode::ActionNotAllowedNow);
    CHECK(decisions.discard(u"none"_s, bench.now).error().code == ErrorCode::NotFound);
    REQUIRE(decisions.discard(mine, bench.now));
    CHECK(bench.number("SELECT count(*) FROM trash") == 1);
    CHECK(decisions.resolve(mine, u"x"_s).error().code == ErrorCode::NotFound);
    CHECK(decisions.waiting(9)->empty());
}

TEST_CASE("A desk whose device is another's numbers everything anew under the same ids")
{
    SyncBench bench;
    takeInSeveral(bench, 2);
    bench.settle(bench.server.push(bench.batch(1).mutations, bench.now));
    const Outgoing before = bench.batch();
    CHECK(numbersOf(before) == Numbers{2});
    bench.change([](SendingLane &lane, CaseRebase &) { return lane.forgetNumbers(); });
    bench.requeue();
    const Outgoing after = bench.batch();
    CHECK(numbersOf(after) == Numbers{1});
    CHECK(after.mutations.front().id == before.mutations.front().id);
}

TEST_CASE("What a restored server has forgotten goes to it again, and is in sight meanwhile")
{
    SyncBench bench;
    takeInSeveral(bench, 1);
    bench.push();
    bench.pullAll();
    const FakeServer backup = bench.server;
    const QString lost = bench.takeIn();
    bench.now += 1min;
    bench.push();
    bench.pullAll();
    bench.server.restoreFrom(backup);
    bench.change([&](SendingLane &lane, CaseRebase &cases) {
        return lane.goOnAfter(bench.server.lastLseq(), cases);
    });
    bench.pullAll();
    CHECK(bench.isShown(lost));
    bench.push();
    bench.pullAll();
    CHECK(bench.server.all().contains(lost));
    CHECK(bench.head(lost) == bench.server.all().at(lost).head);
}

TEST_CASE("Photos go behind their step, file before word, and no photo twice")
{
    SyncBench bench;
    Database &db = bench.store.database();
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString photo(64, u'b');
    REQUIRE(AttachmentStore(db).add(photoOf(photo), bench.now));
    ActionInput input = inputFor(Action::InternalNote);
    input.photos = QStringList{photo};
    for (int i = 0; i < 2; ++i)
        REQUIRE(bench.store.step(bench.head(id).number, {idOf(i + 7), Action::InternalNote,
                                                         agencyAdmin(), input, bench.now}));
    PhotoLane photos(db);
    CHECK_FALSE(photos.next()->has_value());
    bench.now += 1min;
    REQUIRE(bench.batch().mutations.size() == 2);
    CHECK(bench.number("SELECT count(*) FROM outbox WHERE lane = 1") == 1);
    CHECK((*photos.next())->sha256 == photo);
    CHECK(Outbox(db).sendable(kSlowLane, 9)->empty());
    REQUIRE(photos.reach(photo, 4));
    CHECK((*photos.next())->offset == 4);
    REQUIRE(photos.reach(photo, 10));
    CHECK_FALSE(photos.next()->has_value());
    CHECK(Outbox(db).sendable(kSlowLane, 9)->size() == 1);
}
