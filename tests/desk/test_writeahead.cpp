// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stepwriting.h"
#include "store/savepoint.h"
#include "store/statement.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/scratchprofile.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// What a kill between the journal and the commit leaves behind.
template <typename F>
void killedBeforeCommit(ScratchProfile &scratch, F step)
{
    const StepContext context = scratch.desk().context();
    const auto work = [&](Database &database) -> Result<void> {
        StepTaker taker(database, context);
        return step(taker) ? fail(ErrorCode::StoreFailed, u"killed"_s) : fail(ErrorCode::NotFound);
    };
    const auto done = answer(scratch.profile().store().write(Urgency::Now, work));
    REQUIRE(done.error().place == u"killed"_s);
}

void killedWhileTakingIn(ScratchProfile &scratch, const Intake &intake)
{
    killedBeforeCommit(scratch, [&](StepTaker &taker) {
        return taker.takeIn(centralAdmin(), intake);
    });
}

/// Copies the store as it stands, with its log.
void keepStore(const ScratchProfile &scratch, const QString &as)
{
    for (const char *suffix : {"", "-wal"})
        QFile::copy(scratch.path(u"upik.db"_s) + QLatin1StringView(suffix),
                    scratch.path(as) + QLatin1StringView(suffix));
}

void putStoreBack(const ScratchProfile &scratch, const QString &from)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QLatin1StringView end(suffix);
        QFile::remove(scratch.path(u"upik.db"_s) + end);
        QFile::rename(scratch.path(from) + end, scratch.path(u"upik.db"_s) + end);
    }
}

int refusedCommit(Database &database)
{
    // A row without its complaint is allowed until the commit.
    REQUIRE(database.run("PRAGMA defer_foreign_keys=ON"));
    return database.run("INSERT INTO complaint_text (complaint, body) VALUES (9999, '')") ? 1 : 0;
}

} // namespace

TEST_CASE("A complaint taken in when the program was killed is there at the next start, once")
{
    ScratchProfile scratch;
    scratch.takeIn();
    Intake intake = scratch.intake();
    intake.text = u"Lampu mati sejak kemarin."_s;
    killedWhileTakingIn(scratch, intake);
    scratch.reopen();
    REQUIRE(scratch.profile().salvaged());
    CHECK(scratch.profile().salvaged()->fromJournal == 1);
    CHECK(scratch.profile().salvaged()->movedTo.isEmpty());
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 2);
    const auto rows = scratch.rows(centralAdmin(), u"everything"_s, u"kemarin"_s);
    REQUIRE(rows.size() == 1);
    CHECK(scratch.seen(centralAdmin(), rows[0].id).text == intake.text);
    scratch.profile().salvageTold();
    scratch.reopen();
    CHECK_FALSE(scratch.profile().salvaged());
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 2);
}

TEST_CASE("A step and one taken back when the program was killed are done at the next start")
{
    ScratchProfile scratch;
    const QString one = scratch.takeIn(), two = scratch.takeIn();
    const auto accepted = scratch.act(two, agencyAdmin(), Action::Accept);
    Step step{{}, Action::Accept, agencyAdmin(), {}, {}};
    killedBeforeCommit(scratch, [&](StepTaker &taker) { return taker.perform(step, one, 1); });
    killedBeforeCommit(scratch, [&](StepTaker &taker) { return taker.undo(accepted->event); });
    scratch.reopen();
    CHECK(scratch.seen(agencyAdmin(), one).complaint.state == State::Accepted);
    CHECK(scratch.seen(agencyAdmin(), one).complaint.version == 2);
    CHECK(scratch.seen(agencyAdmin(), two).complaint.state == State::Received);
    CHECK(scratch.seen(agencyAdmin(), two).history.size() == 1);
    CHECK(scratch.rows(agencyAdmin(), u"to_verify"_s).size() == 1);
}

TEST_CASE("A step that the store did not commit is not in the journal")
{
    ScratchProfile scratch;
    scratch.takeIn();
    const QByteArray before = scratch.profile().journal().last().value();
    const auto work = [&](StepTaker &taker) {
        return taker.takeIn(centralAdmin(), scratch.intake());
    };
    const StepContext context = scratch.desk().context();
    const auto spoilt = [&, context](Database &database) {
        StepTaker taker(database, context);
        auto done = work(taker);
        REQUIRE(refusedCommit(database) == 1);
        return done;
    };
    const auto ended = [&](bool committed) {
        CHECK_FALSE(committed);
        committed ? context.journal->keep() : context.journal->cutBack();
    };
    REQUIRE_FALSE(answer(scratch.profile().store().write(Urgency::Now, spoilt, ended)));
    CHECK(scratch.profile().journal().last() == before);
    REQUIRE(answer(writeSteps(scratch.profile().store(), Urgency::Now, context, work)));
    CHECK(scratch.profile().journal().last() != before);
    scratch.reopen();
    CHECK_FALSE(scratch.profile().salvaged());
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 2);
}

TEST_CASE("A batch that is refused half-way leaves nothing in the journal")
{
    ScratchProfile scratch;
    const auto refuse = [&](StepTaker &taker) -> Result<Receipt> {
        const std::vector<Intake> batch{scratch.intake(), scratch.intake()};
        const auto taken = taker.takeInAll(centralAdmin(), batch);
        return taken ? fail(ErrorCode::StoreFull) : Unexpected{taken.error()};
    };
    const StepContext context = scratch.desk().context();
    REQUIRE_FALSE(answer(writeSteps(scratch.profile().store(), Urgency::Bulk, context, refuse)));
    CHECK_FALSE(scratch.profile().journal().last());
}

TEST_CASE("A journal of an earlier version brings nobody back twice under one number")
{
    ScratchProfile scratch;
    Intake lost = scratch.intake();
    lost.text = u"Tidak pernah tersimpan."_s;
    killedWhileTakingIn(scratch, lost);
    scratch.profile().journal().keep();
    const QString id = scratch.takeIn();
    REQUIRE(scratch.seen(centralAdmin(), id).complaint.number == u"UPIK-2026-000001"_s);
    scratch.profile().suspectDamage();
    scratch.reopen();
    CHECK(scratch.profile().salvaged()->failed == 0);
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 1);
    CHECK(scratch.seen(centralAdmin(), id).complaint.number == u"UPIK-2026-000001"_s);
}

TEST_CASE("Complaints and steps that an older store lacks come back from the journal")
{
    ScratchProfile scratch;
    const QString before = scratch.takeIn();
    scratch.close();
    keepStore(scratch, u"old.db"_s);
    scratch.open();
    const QString after = scratch.takeIn();
    REQUIRE(scratch.act(before, agencyAdmin(), Action::Accept));
    REQUIRE(scratch.act(after, agencyAdmin(), Action::Accept));
    const CaseFile seen = scratch.seen(centralAdmin(), after);
    scratch.close();
    putStoreBack(scratch, u"old.db"_s);
    scratch.open();
    REQUIRE(scratch.profile().salvaged());
    CHECK(scratch.profile().salvaged()->fromJournal == 3);
    CHECK(scratch.seen(centralAdmin(), after).complaint == seen.complaint);
    CHECK(scratch.seen(centralAdmin(), after).text == seen.text);
    CHECK(scratch.seen(centralAdmin(), before).complaint.state == State::Accepted);
    CHECK(scratch.seen(centralAdmin(), scratch.takeIn()).complaint.number
          == u"UPIK-2026-000003"_s);
}

TEST_CASE("A log that is gone after a crash is missed, and the journal has what was in it")
{
    ScratchProfile scratch;
    for (int i = 0; i < 5; ++i)
        scratch.takeIn();
    keepStore(scratch, u"crashed.db"_s);
    scratch.close();
    putStoreBack(scratch, u"crashed.db"_s);
    REQUIRE(QFile::remove(scratch.path(u"upik.db-wal"_s)));
    scratch.open();
    REQUIRE(scratch.profile().salvaged());
    CHECK(scratch.counted(centralAdmin(), u"everything"_s) == 5);
    CHECK(scratch.rows(centralAdmin(), u"everything"_s, u"berlubang"_s).size() == 5);
}

TEST_CASE("A part that fails leaves nothing of itself and all of the rest")
{
    ScratchProfile scratch;
    const auto work = [](Database &database) -> Result<qint64> {
        for (const bool kept : {true, false}) {
            auto part = Savepoint::begin(database);
            REQUIRE(part);
            REQUIRE(database.run("INSERT INTO meta (k, v) VALUES ('part' || random(), '')"));
            if (kept)
                REQUIRE(part->release());
        }
        return Statement(database, "SELECT count(*) FROM meta WHERE k LIKE 'part%'").number();
    };
    CHECK(answer(scratch.profile().store().write(Urgency::Now, work)).value() == 1);
}
