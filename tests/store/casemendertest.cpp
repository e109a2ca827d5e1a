// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casemender.h"

#include "domain/workflow.h"
#include "store/complaintstore.h"
#include "store/durable.h"
#include "store/eventstore.h"
#include "store/listreader.h"
#include "store/outbox.h"
#include "store/scratchstore.h"
#include "support/catch.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

/// A store, and a mender of what is in it.
struct Workshop {
    ScratchStore store;

    NewCase said(const Intake &intake, const QString &number)
    {
        const auto taken = record(intake, idOf(0x7000), centralAdmin(), intake.submittedAt);
        NewCase said{taken->complaint, {}, taken->event, {.phone = "p"}, {}};
        said.complaint.number = number;
        return said;
    }
    /// Takes it in and puts its event in its place; whether anything was to be done.
    bool mend(const NewCase &said)
    {
        return mended([&](CaseMender &mender) -> Result<bool> {
            const auto came = mender.takeIn(said);
            const auto put = mender.put(said.event);
            REQUIRE((came && put));
            REQUIRE(mender.settle(said.complaint.id).value());
            return *came || *put;
        }).value();
    }
    template <typename F>
    Result<bool> mended(F work)
    {
        return store.write([&](Database &db) {
            CaseMender mender(db, CaseMender::Words::Follow);
            return work(mender);
        });
    }
    qint64 found(const QString &word)
    {
        ListReader reader{{}};
        return reader.count(store.database(), {centralAdmin(), {}, {}, word}, kNow).value();
    }
};

} // namespace

TEST_CASE("A complaint that is missing comes with all its parts, and once")
{
    Workshop shop;
    const Intake intake = shop.store.another();
    const NewCase said = shop.said(intake, u"UPIK-2026-000007"_s);
    CHECK(shop.mend(said));
    CHECK_FALSE(shop.mend(said));
    const Complaint complaint = shop.store.complaint(u"UPIK-2026-000007"_s);
    CHECK(complaint.version == 1);
    CHECK(ComplaintStore(shop.store.database()).text(complaint.id).value() == intake.text);
    CHECK(Outbox(shop.store.database()).countWaiting().value() == 1);
    CHECK(shop.found(u"berlubang"_s) == 1);
    CHECK(shop.store.number("SELECT sum(n) FROM queue_count WHERE queue = 'everything'") == 1);
}

TEST_CASE("A number that another complaint has is given to nobody a second time")
{
    Workshop shop;
    const QString number = shop.store.add(shop.store.another());
    const NewCase said = shop.said(shop.store.another(), number);
    CHECK(shop.mend(said));
    CHECK(shop.store.complaint(number).id != said.complaint.id);
    CHECK(shop.store.number("SELECT count(DISTINCT number) FROM complaint") == 2);
}

TEST_CASE("Searching finds the words that were mended and no longer those that were spoilt")
{
    Workshop shop;
    Intake intake = shop.store.another();
    intake.text = u"Pohon tumbang."_s;
    const NewCase said = shop.said(intake, u"UPIK-2026-000001"_s);
    CHECK(shop.mend(said));
    NewCase other = said;
    other.event.intake->text = u"Lampu padam."_s;
    CHECK(shop.mend(other));
    CHECK(shop.found(u"tumbang"_s) == 0);
    CHECK(shop.found(u"padam"_s) == 1);
}

TEST_CASE("A step that was taken back goes with what waited, and the head goes back")
{
    Workshop shop;
    const QString number = shop.store.add(shop.store.another());
    REQUIRE(shop.store.step(number, Action::Accept, kNow));
    const QString id = shop.store.complaint(number).id;
    const Event step = EventStore(shop.store.database()).history(id)->back();
    const auto takeOut = [&](CaseMender &mender) -> Result<bool> {
        const auto gone = mender.takeOut(step.id);
        return gone && *gone ? mender.settle(id) : gone;
    };
    CHECK(shop.mended(takeOut).value());
    CHECK(shop.store.complaint(number).state == State::Received);
    CHECK(Outbox(shop.store.database()).isTakenBack(step.id).value());
    CHECK_FALSE(shop.mended(takeOut).value());
}

TEST_CASE("A step of a complaint that is nowhere is refused")
{
    Workshop shop;
    const NewCase said = shop.said(shop.store.another(), u"UPIK-2026-000001"_s);
    const auto put = shop.mended([&](CaseMender &mender) { return mender.put(said.event); });
    REQUIRE_FALSE(put);
    CHECK(put.error().code == ErrorCode::NotFound);
}

TEST_CASE("A history with a gap keeps the head that is stored and is told")
{
    Workshop shop;
    const QString number = shop.store.add(shop.store.another());
    REQUIRE(shop.store.step(number, Action::Accept, kNow));
    const Complaint before = shop.store.complaint(number);
    const Event step = EventStore(shop.store.database()).history(before.id)->back();
    REQUIRE(shop.store.database().run("DELETE FROM event WHERE n = 1"));
    const auto whole = shop.mended([&](CaseMender &mender) {
        REQUIRE(mender.put(step));
        return mender.settle(before.id);
    });
    CHECK_FALSE(whole.value());
    CHECK(shop.store.complaint(number) == before);
}

TEST_CASE("A folder is made with those above it")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"a/b/c"_s);
    CHECK(makeFolder(folder));
    CHECK(makeFolder(folder));
    CHECK(QFileInfo(folder).isDir());
    CHECK_FALSE(syncFile(folder + u"/nothing"_s));
}
