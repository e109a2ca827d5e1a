// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstore.h"
#include "store/listreader.h"
#include "store/scratchstore.h"
#include "store/settingsstore.h"
#include "store/storethreads.h"
#include "support/catch.h"

#include "domain/workflow.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A process that writes fact after fact and tells each through a pipe once it is stored, until
/// it is killed. Yields how many it told.
int factsToldBeforeTheKill(const QString &path, int enough)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto database = openedAt(path);
        for (int i = 0;; ++i) {
            auto transaction = Transaction::begin(*database);
            const bool stored = transaction
                && SettingsStore(*database).setFact(QString::number(i), u"v"_s)
                && transaction->commit();
            if (!stored || write(ends[1], ".", 1) != 1)
                _exit(1);
        }
    }
    close(ends[1]);
    int told = 0;
    for (char dot = 0; told < enough && read(ends[0], &dot, 1) == 1;)
        ++told;
    kill(child, SIGKILL);
    for (char dot = 0; read(ends[0], &dot, 1) == 1;)
        ++told;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return told;
}

} // namespace

TEST_CASE("What was said to be stored is there after the program was killed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"upik.db"_s);
    openedAt(path);
    const int told = factsToldBeforeTheKill(path, 40);
    REQUIRE(told >= 40);
    const auto database = openedAt(path);
    CHECK(Statement(*database, "SELECT count(*) FROM meta").number().value() >= told);
    CHECK(database->check());
}

TEST_CASE("A list is read while an import writes, and nobody is told to wait")
{
    const QTemporaryDir folder;
    const auto threads = std::move(*StoreThreads::open(folder.filePath(u"upik.db"_s)));
    std::vector<QFuture<Result<QString>>> written;
    for (int i = 1; i <= 40; ++i) {
        Intake intake = intakeAt(wib("2026-11-24 08:00") + i * 1min);
        intake.id = idOf(i);
        const auto taken = record(intake, idOf(1000 + i), centralAdmin(), intake.submittedAt);
        const NewCase one{taken->complaint, {}, taken->event, {}, {}};
        written.push_back(threads->write(
            Urgency::Bulk, [one](Database &db) { return CaseWriter(db).takeIn(one); }));
    }
    auto reader = std::make_shared<ListReader>(ListReader::WordHash());
    const ListQuery query{centralAdmin(), u"everything"_s};
    qint64 last = 0;
    while (last < 40) {
        const auto count = threads->read(Reading::List, [=](Database &db) {
            return reader->count(db, query, wib("2026-11-24 12:00"));
        });
        REQUIRE(count.result());
        CHECK(count.result().value() >= last);
        last = count.result().value();
    }
    for (auto &one : written)
        CHECK(one.result());
}

TEST_CASE("A complaint that could not be written whole is not there in part")
{
    ScratchStore store;
    const Intake intake = store.another();
    store.add(intake);
    Intake twin = intake;
    twin.text = u"another"_s;
    const auto taken = record(twin, idOf(0x60000), centralAdmin(), twin.submittedAt);
    const auto done = store.write([&](Database &db) {
        return CaseWriter(db).takeIn({taken->complaint, {}, taken->event, {}, {}});
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::StoreFailed);
    CHECK(store.number("SELECT count(*) FROM complaint") == 1);
    CHECK(store.number("SELECT count(*) FROM outbox") == 1);
    CHECK(store.number("SELECT last FROM number_sequence") == 1);
}

TEST_CASE("What is typed can be kept while a disk is nearly full")
{
    ScratchStore store;
    const qint64 pages = store.number("PRAGMA page_count");
    REQUIRE(store.database().run("PRAGMA max_page_count=" + std::to_string(pages)));
    CHECK(store.write([](Database &db) {
        return DraftStore(db).keep(u"reject:1"_s, u"1"_s, "typed", wib("2026-11-24 08:00"));
    }));
    CHECK(DraftStore(store.database()).load(u"reject:1"_s).value() == "typed");
}
