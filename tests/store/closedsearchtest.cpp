// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "store/listreader.h"
#include "store/migrator.h"
#include "store/scratchstore.h"
#include "store/searchindex.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

/// One confidential complaint among others.
struct Closed {
    Closed()
    {
        store.add(store.another());
        Intake intake = store.another();
        intake.text = u"Saya dipukul mandor di gudang."_s;
        intake.facts.title = u"Laporan tertutup"_s;
        intake.facts.placeText = u"Jl. Kusumanegara"_s;
        intake.confidential = true;
        number = store.add(intake);
    }

    bool finds(const Seat &seat, const QString &words)
    {
        ListReader reader{{}};
        const ListQuery query{seat, {}, {}, words};
        const auto rows = reader.rows(store.database(), query, {0, 100}, kNow).value();
        return std::ranges::find(rows, number, &ListRow::number) != rows.end();
    }
    void decide(bool confidential)
    {
        ActionInput input;
        input.confidential = confidential;
        input.note = u"Diputuskan."_s;
        REQUIRE(store.step(number, {idOf(++made), Action::SetConfidential, centralAdmin(), input,
                                    kNow}));
    }
    /// As a program before schema 3 left the store.
    void makeOld()
    {
        const Complaint complaint = store.complaint(number);
        Complaint open = complaint;
        open.confidential = false;
        const QString text = u"Saya dipukul mandor di gudang."_s;
        const qint64 seq = store.number("SELECT max(seq) FROM complaint");
        REQUIRE(store.write([&](Database &database) -> Result<void> {
            SearchIndex index(database);
            if (auto gone = index.remove(seq, searchEntry(complaint, text, {})); !gone)
                return gone;
            return index.add(seq, searchEntry(open, text, {}));
        }));
        REQUIRE(store.database().run("PRAGMA user_version=2"));
    }

    /// What the third script does of all that have come since.
    void makeYoung()
    {
        const QTemporaryDir scripts;
        for (const QString &name : {u"0001_initial.sql"_s, u"0002_known_again.sql"_s,
                                    u"0003_closed_texts.sql"_s})
            REQUIRE(QFile::copy(u":/sql/client/"_s + name, scripts.filePath(name)));
        REQUIRE(Migrator(scripts.path()).migrate(store.database()).value() == 3);
    }

    ScratchStore store;
    QString number;
    int made = 500;
};

} // namespace

TEST_CASE("Admin Pusat does not find a confidential complaint by words of its text")
{
    Closed archive;
    for (const auto &words : {u"dipukul"_s, u"di"_s, u"mandor gudang"_s, u"laporan mandor"_s})
        CHECK_FALSE(archive.finds(centralAdmin(), words));
}

TEST_CASE("Admin Pusat finds a confidential complaint by number, title and place")
{
    Closed archive;
    for (const auto &words : {archive.number, u"2"_s, u"kusuma"_s, u"laporan tertutup"_s})
        CHECK(archive.finds(centralAdmin(), words));
}

TEST_CASE("The agency finds its confidential complaint by its text as any other")
{
    Closed archive;
    for (const auto &words : {u"dipukul"_s, u"di"_s, u"laporan mandor"_s, u"kusuma gud"_s})
        CHECK(archive.finds(agencyAdmin(), words));
    CHECK_FALSE(archive.finds(agencyAdmin(), u"dipukul atasan"_s));
    CHECK_FALSE(archive.finds(agencyAdmin(u"DLH"_s), u"dipukul"_s));
}

TEST_CASE("No typed mark finds a closed text")
{
    Closed archive;
    for (const auto &words : {u"\u00B7dipukul"_s, u"\"\u00B7dipukul\""_s, u"\u00B7"_s})
        CHECK_FALSE(archive.finds(centralAdmin(), words));
}

TEST_CASE("A text is closed to a search as soon as it becomes confidential, and opened again")
{
    Closed archive;
    archive.decide(false);
    CHECK(archive.finds(centralAdmin(), u"dipukul"_s));
    CHECK(archive.finds(agencyAdmin(), u"dipukul"_s));
    archive.decide(true);
    CHECK_FALSE(archive.finds(centralAdmin(), u"dipukul"_s));
    CHECK(archive.finds(agencyAdmin(), u"dipukul"_s));
}

TEST_CASE("Texts that an earlier program left open to the search are closed at the next start")
{
    Closed archive;
    archive.makeOld();
    REQUIRE(archive.finds(centralAdmin(), u"dipukul"_s));
    archive.makeYoung();
    for (int start = 0; start < 2; ++start) {
        REQUIRE(SearchIndex::closeOldTexts(archive.store.database()));
        CHECK_FALSE(archive.finds(centralAdmin(), u"dipukul"_s));
        CHECK(archive.finds(centralAdmin(), u"kusuma"_s));
        CHECK(archive.finds(agencyAdmin(), u"dipukul"_s));
    }
}

TEST_CASE("A search index that is made anew holds closed texts closed, and is not closed twice")
{
    Closed archive;
    archive.makeOld();
    archive.makeYoung();
    REQUIRE(archive.store.write([](Database &database) -> Result<void> {
        if (auto empty = database.run("INSERT INTO search (search) VALUES ('delete-all')"); !empty)
            return empty;
        return SearchIndex(database).addAll();
    }));
    CHECK_FALSE(archive.finds(centralAdmin(), u"dipukul"_s));
    REQUIRE(SearchIndex::closeOldTexts(archive.store.database()));
    CHECK(archive.finds(agencyAdmin(), u"dipukul"_s));
}
