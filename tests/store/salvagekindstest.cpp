// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/complaintstore.h"
#include "store/draftstore.h"
#include "store/eventstore.h"
#include "store/listreader.h"
#include "store/outbox.h"
#include "store/reporterstore.h"
#include "store/salvage.h"
#include "store/scratchstore.h"
#include "store/settingsstore.h"
#include "support/catch.h"
#include "support/dice.h"
#include "support/oddtexts.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

/// A store with something in every table, closed, and a new one to rescue it into.
struct Wreck {
    ScratchStore store;
    QStringList numbers;
    std::unique_ptr<Database> into;

    explicit Wreck(int complaints = 60)
    {
        for (int i = 0; i < complaints; ++i) {
            Intake intake = store.another();
            intake.text = oddTexts()[i % oddTexts().size()] + QString::number(i);
            numbers << store.add(intake, {.phone = "p", .hash = u"h"_s, .words = {u"w1"_s}});
        }
        REQUIRE(store.step(numbers[0], Action::AskInfo, kNow));
        REQUIRE(store.write([](Database &db) -> Result<void> {
            if (auto set = SettingsStore(db).setFact(u"k"_s, {}); !set)
                return set;
            return DraftStore(db).keep(u"reject:1"_s, u"1"_s, "\xEF\xBB\xBF typed", kNow);
        }));
    }
    /// Opens a new store for what can be saved; the old one has been closed and spoilt.
    Salvaged saved()
    {
        into = openedAt(store.folder().filePath(u"new.db"_s));
        return salvage(store.path(), *into).value();
    }
    qint64 found(std::string_view sql) { return Statement(*into, sql).number().value(); }
};

} // namespace

TEST_CASE("Every row of every table comes out of a sound file as it was")
{
    Wreck wreck;
    const auto rows = [](Database &db, const QString &table) {
        Statement statement(db, "SELECT count(*) FROM " + table.toStdString());
        return statement.number().value();
    };
    std::map<QString, qint64> before;
    for (const char *table : {"meta", "number_sequence", "complaint", "complaint_text", "reporter",
                              "event", "outbox", "draft"})
        before[QLatin1StringView(table)] = rows(wreck.store.database(), QLatin1StringView(table));
    wreck.store.close();
    CHECK(wreck.saved().torn.isEmpty());
    for (const auto &[table, count] : before) {
        INFO(table.toStdString());
        CHECK(count > 0);
        CHECK(rows(*wreck.into, table) == count);
    }
}

TEST_CASE("A complaint that was salvaged is in every part what it was")
{
    Wreck wreck;
    std::vector<StoredComplaint> heads;
    std::vector<std::vector<Event>> histories;
    QStringList texts;
    for (const QString &number : wreck.numbers) {
        ComplaintStore complaints(wreck.store.database());
        heads.push_back(complaints.withNumber(number).value());
        const QString id = heads.back().complaint.id;
        histories.push_back(EventStore(wreck.store.database()).history(id).value());
        texts << complaints.text(id).value();
    }
    wreck.store.close();
    wreck.saved();
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const auto head = ComplaintStore(*wreck.into).load(heads[i].complaint.id).value();
        CHECK(head.complaint == heads[i].complaint);
        CHECK((head.deadline == heads[i].deadline && head.unsent == heads[i].unsent));
        CHECK(EventStore(*wreck.into).history(head.complaint.id).value() == histories[i]);
        CHECK(ComplaintStore(*wreck.into).text(head.complaint.id).value() == texts[qsizetype(i)]);
    }
}

TEST_CASE("Empty sealed fields and empty words survive a salvage as empty")
{
    Wreck wreck(3);
    const QString id = wreck.store.complaint(wreck.numbers[0]).id;
    wreck.store.close();
    wreck.saved();
    const SealedReporter wanted{.phone = "p", .hash = u"h"_s, .words = {u"w1"_s}};
    CHECK(ReporterStore(*wreck.into).load(id).value() == wanted);
    CHECK(DraftStore(*wreck.into).load(u"reject:1"_s).value() == "\xEF\xBB\xBF typed");
    CHECK(wreck.found("SELECT count(*) FROM meta WHERE k = 'k' AND v = ''") == 1);
}

TEST_CASE("The numbers beside the queues are right again after a salvage")
{
    Wreck wreck;
    wreck.store.close();
    wreck.saved();
    CHECK(wreck.found("SELECT sum(n) FROM queue_count WHERE queue = 'everything'") == 60);
    CHECK(wreck.found("SELECT n FROM queue_count WHERE queue = 'awaiting_reporter'") == 1);
}

TEST_CASE("Whatever pages are spoilt, salvaging ends and puts nothing in by halves")
{
    Wreck wreck(150);
    wreck.store.close();
    Dice dice(GENERATE(range(1u, 7u)));
    QFile file(wreck.store.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (int i = 0; i < 15; ++i) {
        file.seek((1 + dice.roll(int(file.size() / 4096) - 1)) * qint64(4096) + dice.roll(2000));
        file.write(dice.bytes(1 + dice.roll(3000)));
    }
    file.close();
    wreck.into = openedAt(wreck.store.folder().filePath(u"new.db"_s));
    const auto salvaged = salvage(wreck.store.path(), *wreck.into);
    CHECK(wreck.into->check());
    if (salvaged)
        CHECK(salvaged->complaints == ComplaintStore(*wreck.into).count().value());
    CHECK(wreck.found("SELECT count(*) FROM complaint_text t LEFT JOIN complaint c "
                      "ON c.seq = t.complaint WHERE c.seq IS NULL") == 0);
}

TEST_CASE("Steps that waited still wait in their order after a salvage")
{
    Wreck wreck;
    const auto before = Outbox(wreck.store.database()).waiting(0, 1000).value();
    wreck.store.close();
    CHECK(wreck.saved().waiting == std::ssize(before));
    const auto after = Outbox(*wreck.into).waiting(0, 1000).value();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].id == before[i].id);
        CHECK(after[i].args == before[i].args);
        CHECK(after[i].after == before[i].after);
        CHECK(after[i].holdUntil == before[i].holdUntil);
    }
}
