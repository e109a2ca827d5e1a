// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachmentstore.h"
#include "store/listreader.h"
#include "store/settingsstore.h"
#include "store/syncbench.h"
#include "support/catch.h"

#include "protocol/eventcodec.h"
#include "protocol/pulledrow.h"
#include "protocol/referencerow.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

qint64 found(SyncBench &bench, const QString &word)
{
    ListReader reader{{}};
    return reader.count(bench.store.database(), {agencyAdmin(), {}, {}, word}, bench.now).value();
}

PullPage pageWith(std::vector<PullRow> rows)
{
    PullPage page;
    page.epoch = u"epoch-1"_s;
    page.cursor = u"epoch-1/c/9/9"_s;
    page.upto = page.head = 9;
    page.rows = std::move(rows);
    return page;
}

PullRow document(const QString &name, int version, const QJsonObject &body)
{
    const DocumentRow row{name, version, wib("2026-11-20 08:00"), body};
    return {kDocumentRow, row.id(), version, toJson(row)};
}

} // namespace

TEST_CASE("What the server has is shown as it is there: number, history, words and reporter")
{
    SyncBench bench;
    const QString id = bench.takeInThere(u"Pohon tumbang di simpang empat."_s);
    REQUIRE(bench.stepThere(id, Action::Accept));
    bench.pullAll();
    const auto &there = bench.server.all().at(id);
    CHECK(bench.head(id) == there.head);
    CHECK(bench.text(id) == there.text);
    CHECK(bench.history(id).size() == 2);
    CHECK(found(bench, u"tumbang"_s) == 1);
    CHECK(KeptIntakes(bench.store.database(), bench.seal).load({}, id)->reporter
          == there.reporter);
}

TEST_CASE("A complaint comes into sight with its last row, in whatever order they come")
{
    const int limit = GENERATE(1, 2, 3, 500);
    SyncBench bench;
    const QString id = bench.takeInThere();
    REQUIRE(bench.stepThere(id, Action::Accept));
    REQUIRE(bench.stepThere(id, Action::Assign));
    while (!bench.isShown(id))
        bench.pull(limit);
    CHECK(bench.head(id).state == State::Assigned);
    CHECK(bench.history(id).size() == 3);
}

TEST_CASE("A page that comes twice changes nothing the second time")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    REQUIRE(bench.stepThere(id, Action::Accept));
    const PullPage page = bench.server.pull(bench.place().cursor, 500);
    bench.apply(page);
    const auto head = bench.head(id);
    const auto rows = bench.number("SELECT total_changes()");
    bench.apply(page);
    CHECK(bench.head(id) == head);
    CHECK(bench.history(id).size() == 2);
    CHECK(bench.number("SELECT count(*) FROM base_row") == 5);
    CHECK(bench.number("SELECT total_changes()") > rows);
}

TEST_CASE("A complaint that was typed here gets the server's number, and another gives it up")
{
    SyncBench bench;
    REQUIRE(bench.store.write([](Database &db) {
        return SettingsStore(db).setFact(u"sync_server"_s, {});
    }));
    const QString first = bench.takeIn(), second = bench.takeIn();
    REQUIRE(bench.head(first).number == u"UPIK-2026-000001"_s);
    REQUIRE(bench.store.write([](Database &db) {
        return SettingsStore(db).setFact(u"sync_server"_s, u"upik.example"_s);
    }));
    const QString theirs = bench.takeInThere();
    bench.pullAll();
    CHECK(bench.head(theirs).number == u"UPIK-2026-000001"_s);
    CHECK(bench.head(first).number == u"DRAF-2026-000001"_s);
    CHECK(found(bench, u"DRAF-2026-000001"_s) == 1);
    bench.now += 1min;
    bench.push();
    bench.pullAll();
    CHECK(bench.head(first).number == u"UPIK-2026-000002"_s);
    CHECK(bench.head(second).number == u"UPIK-2026-000003"_s);
    CHECK(found(bench, u"DRAF"_s) == 0);
}

TEST_CASE("With a server a new complaint is a draft until it is numbered there")
{
    SyncBench bench;
    CHECK(bench.head(bench.takeIn()).number == u"DRAF-2026-000001"_s);
    CHECK(bench.head(bench.takeIn()).number == u"DRAF-2026-000002"_s);
}

TEST_CASE("A step taken here stands upon what others did before it came to the server")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString mine = bench.step(id, Action::InternalNote);
    bench.now += 1min;
    REQUIRE(bench.stepThere(id, Action::Accept));
    bench.pullAll();
    const auto history = bench.history(id);
    REQUIRE(history.size() == 3);
    CHECK(history[1].action == Action::Accept);
    CHECK(history[2].id == mine);
    CHECK(history[2].n == 3);
    CHECK(bench.head(id).version == 3);
    CHECK(bench.number("SELECT unsent FROM complaint") == 1);
}

TEST_CASE("A step that nobody could take any more is not shown, and is still sent")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString mine = bench.step(id, Action::Accept);
    bench.now += 1min;
    REQUIRE(bench.stepThere(id, Action::Reject));
    bench.pullAll();
    CHECK(bench.head(id).state == State::UnderReview);
    CHECK(bench.history(id).size() == 2);
    CHECK(bench.stateOf(mine) == u"queued"_s);
    REQUIRE(bench.batch().mutations.size() == 1);
}

TEST_CASE("A step the server has taken stays in sight until it comes back from there")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const PullPage late = bench.server.pull(bench.place().cursor, 500);
    const QString mine = bench.step(id, Action::Accept);
    bench.now += 1min;
    bench.push();
    CHECK(bench.stateOf(mine) == u"acked"_s);
    bench.apply(late);
    CHECK(bench.history(id).back().id == mine);
    CHECK(bench.number("SELECT unsent FROM complaint") == 0);
    bench.pullAll();
    CHECK(bench.history(id).back().id == mine);
    CHECK(bench.history(id).back().serverAt);
    CHECK(bench.stateOf(mine) == u"archived"_s);
}

TEST_CASE("A step that was refused leaves what is shown, and its words stay")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const QString mine = bench.step(id, Action::Accept);
    bench.now += 1min;
    REQUIRE(bench.stepThere(id, Action::Reject));
    bench.push();
    CHECK(bench.head(id).state == State::Received);
    const auto entry = Outbox(bench.store.database()).load(mine).value();
    CHECK(entry.state == OutboxState::Attention);
    CHECK(eventFrom(entry.args)->input.note == u"Sudah dicek."_s);
    CHECK(entry.result.contains(u"state-conflict"_s));
}

TEST_CASE("A complaint that goes to another agency leaves the desk whole, and own words stay")
{
    SyncBench bench;
    const QString id = bench.takeIn(u"Talud longsor, zzkanari."_s, reporterNamed(u"Zzsiti"_s));
    bench.now += 1min;
    bench.push();
    bench.pullAll();
    REQUIRE(bench.stepThere(id, Action::Reject));
    bench.pullAll();
    const QString note = bench.step(id, Action::InternalNote);
    bench.now += 1min;
    REQUIRE(bench.stepThere(id, Action::Transfer));
    bench.pullAll();
    CHECK_FALSE(bench.isShown(id));
    CHECK(found(bench, u"longsor"_s) == 0);
    CHECK(bench.number("SELECT count(*) FROM base_row") == 0);
    CHECK(bench.number("SELECT count(*) FROM queue_count") == 0);
    CHECK(eventFrom(Outbox(bench.store.database()).load(note)->args)->input.note
          == u"Sudah dicek."_s);
    const auto kept = KeptIntakes(bench.store.database(), bench.seal)
                          .load(Outbox(bench.store.database()).waiting(0, 9)->empty()
                                    ? QString()
                                    : idOf(0x10002), id);
    REQUIRE(kept);
    CHECK(kept->text == u"Talud longsor, zzkanari."_s);
    CHECK(kept->reporter.name == u"Zzsiti"_s);
}

TEST_CASE("A complaint that comes back to the agency is shown again")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    REQUIRE(bench.stepThere(id, Action::Reject));
    bench.pullAll();
    REQUIRE(bench.stepThere(id, Action::Transfer));
    bench.pullAll();
    REQUIRE_FALSE(bench.isShown(id));
    REQUIRE(bench.stepThere(id, Action::Reject));
    REQUIRE(bench.stepThere(id, Action::Transfer));
    bench.pullAll(2);
    CHECK(bench.head(id) == bench.server.all().at(id).head);
    CHECK(bench.text(id) == bench.server.all().at(id).text);
}

TEST_CASE("What does not come in a new snapshot is swept away at its end, and not before")
{
    SyncBench bench;
    const QString gone = bench.takeInThere();
    bench.takeInThere();
    bench.pullAll();
    FakeServer other(agencyAdmin());
    std::swap(other, bench.server);
    bench.server.restoreFrom(FakeServer(agencyAdmin()));
    const QString kept = bench.takeInThere();
    bench.pull(1);
    CHECK(bench.isShown(gone));
    CHECK(bench.place().inSnapshot);
    bench.pullAll();
    CHECK_FALSE(bench.isShown(gone));
    CHECK(bench.isShown(kept));
    CHECK(bench.number("SELECT count(*) FROM complaint") == 1);
}

TEST_CASE("A desk that may see no reporters any more has none at once")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    bench.server.moveTo(agencyAdmin(), {kReporterRow});
    bench.takeInThere();
    bench.pull(1);
    CHECK(bench.isShown(id));
    CHECK(KeptIntakes(bench.store.database(), bench.seal).load({}, id)->reporter.isEmpty());
    bench.pullAll();
    CHECK(KeptIntakes(bench.store.database(), bench.seal).load({}, id)->reporter.name
          == u"Siti Aminah"_s);
}

TEST_CASE("Settings of the server are in force, whatever the desk had saved by itself")
{
    SyncBench bench;
    REQUIRE(bench.store.write([](Database &db) -> Result<void> {
        for (int i = 0; i < 3; ++i)
            if (const auto done = SettingsStore(db).save(u"sop"_s, {{u"own"_s, i}}, {}); !done)
                return Unexpected{done.error()};
        return {};
    }));
    PullPage page = pageWith({document(u"sop"_s, 1, {{u"theirs"_s, 1}})});
    page.snapshotComplete = true;
    const PageNews news = bench.apply(page);
    CHECK(news.officeChanged);
    const auto inForce = SettingsStore(bench.store.database()).load(u"sop"_s).value();
    CHECK(inForce == SettingsDocument{1, {{u"theirs"_s, 1}}});
    CHECK(SettingsStore(bench.store.database()).fact(kDeadlinesFollow).value()
          == kDeadlinesStale);
    CHECK_FALSE(bench.apply(page).everything);
}

TEST_CASE("Entries of a list come, change and go with the server's")
{
    SyncBench bench;
    const ReferenceRow row{u"officer"_s, u"p1"_s, 0, {{u"name"_s, u"Budi"_s}}};
    REQUIRE(bench.apply(pageWith({{kReferenceRow, row.id(), 1, toJson(row)}})).officeChanged);
    CHECK(bench.number("SELECT count(*) FROM reference WHERE code = 'p1'") == 1);
    PullPage gone = pageWith({});
    gone.gone = {{kReferenceRow, row.id(), kGoneFromScope}};
    REQUIRE(bench.apply(gone).officeChanged);
    CHECK(bench.number("SELECT count(*) FROM reference") == 0);
    CHECK(bench.number("SELECT count(*) FROM base_row") == 0);
}

TEST_CASE("Rows that a newer server sends and this desk cannot read are passed over")
{
    SyncBench bench;
    const PageNews news = bench.apply(pageWith({{u"weather"_s, u"x"_s, 1, {}},
                                                {kEventRow, u"e"_s, 1, {{u"n"_s, 1}}},
                                                {kTextRow, u"c"_s, 1, {}},
                                                {kDocumentRow, u"sop:1"_s, 1, {}}}));
    CHECK_FALSE(news.officeChanged);
    CHECK(bench.number("SELECT count(*) FROM base_row WHERE kind <> 'text'") == 0);
    CHECK(bench.place().upto == 9);
}

TEST_CASE("A photo that no step of a complaint names is shown with it all the same")
{
    SyncBench bench;
    const QString id = bench.takeInThere();
    bench.pullAll();
    const AttachmentRow row{id, photoOf(QString(64, u'a')), bench.now};
    bench.apply(pageWith({{kAttachmentRow, u"m1"_s, 99, toJson(row)}}));
    const auto files = AttachmentStore(bench.store.database()).of(id).value();
    REQUIRE(files.size() == 1);
    CHECK(files.front().fileName == u"foto.jpg"_s);
}

TEST_CASE("A device that is shut out keeps what was typed on it and nothing else")
{
    SyncBench bench;
    bench.takeInThere();
    bench.pullAll();
    const QString mine = bench.takeIn();
    REQUIRE(bench.store.write([&](Database &db) {
        return PageApplier(db, bench.seal, bench.store.rules()).purge({});
    }));
    CHECK(bench.isShown(mine));
    CHECK(bench.number("SELECT count(*) FROM complaint") == 1);
    CHECK(bench.number("SELECT count(*) FROM base_row") == 0);
}
