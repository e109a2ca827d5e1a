// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftstore.h"
#include "store/loadreader.h"
#include "store/referencestore.h"
#include "store/scratchstore.h"
#include "store/settingsstore.h"
#include "store/similarreader.h"
#include "support/catch.h"
#include "support/oddtexts.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

QJsonObject said(const QString &text)
{
    return {{u"text"_s, text}};
}

} // namespace

TEST_CASE("A draft is kept as it was typed until it is dropped")
{
    ScratchStore store;
    for (const QString &odd : oddTexts()) {
        REQUIRE(store.write([&](Database &db) {
            return DraftStore(db).keep(u"reject:1"_s, u"1"_s, odd.toUtf8(), kNow);
        }));
        CHECK(DraftStore(store.database()).load(u"reject:1"_s).value() == odd.toUtf8());
    }
    REQUIRE(store.write([](Database &db) { return DraftStore(db).drop(u"reject:1"_s); }));
    CHECK(DraftStore(store.database()).load(u"reject:1"_s)->isEmpty());
}

TEST_CASE("Settings keep every version that was in force")
{
    ScratchStore store;
    CHECK(SettingsStore(store.database()).load(u"sop"_s)->version == 0);
    for (const auto &word : {u"one"_s, u"two"_s})
        REQUIRE(store.write([&](Database &db) {
            return SettingsStore(db).save(u"sop"_s, said(word), kNow);
        }));
    CHECK(SettingsStore(store.database()).load(u"sop"_s).value()
          == SettingsDocument{2, said(u"two"_s)});
    CHECK(store.number("SELECT count(*) FROM document") == 2);
    CHECK(SettingsStore(store.database()).load(u"calendars"_s)->version == 0);
}

TEST_CASE("Reference data of a kind is replaced whole and keeps its order")
{
    ScratchStore store;
    ReferenceStore reference(store.database());
    const std::vector<ReferenceEntry> first{{u"b"_s, said(u"B"_s)}, {u"a"_s, said(u"A"_s)}};
    const std::vector<ReferenceEntry> second{{u"c"_s, said(u"C"_s)}, {u"b"_s, said(u"B2"_s)}};
    for (const auto &entries : {first, second})
        REQUIRE(store.write([&](Database &db) {
            return ReferenceStore(db).replace(u"agency"_s, entries);
        }));
    CHECK(reference.load(u"agency"_s).value() == second);
    CHECK(reference.load(u"officer"_s)->empty());
}

TEST_CASE("Reference data given twice under one code is refused and leaves the old")
{
    ScratchStore store;
    const std::vector<ReferenceEntry> good{{u"a"_s, said(u"A"_s)}};
    const std::vector<ReferenceEntry> twice{{u"b"_s, {}}, {u"b"_s, {}}};
    REQUIRE(store.write([&](Database &db) { return ReferenceStore(db).replace(u"x"_s, good); }));
    CHECK_FALSE(store.write([&](Database &db) {
        return ReferenceStore(db).replace(u"x"_s, twice);
    }));
    CHECK(ReferenceStore(store.database()).load(u"x"_s).value() == good);
}

TEST_CASE("Similar complaints are near in place, time and category, nearest first")
{
    ScratchStore store;
    const Intake here = store.another();
    const auto at = [&](double north, Millis earlier, const QString &category) {
        Intake other = store.another();
        other.facts.point = Point{here.facts.point->latitude + north,
                                  here.facts.point->longitude};
        other.submittedAt = here.submittedAt - earlier;
        other.facts.category = category;
        return store.add(other);
    };
    const QString near = at(0.002, 1h, u"jalan_rusak"_s);
    const QString nearest = at(0.001, 24h * 59, u"jalan_rusak"_s);
    at(0.006, 1h, u"jalan_rusak"_s);
    at(0.001, 24h * 61, u"jalan_rusak"_s);
    at(0.001, 1h, u"pju_mati"_s);
    const Complaint mine = store.complaint(store.add(here));
    const auto found = SimilarReader(store.database()).similarTo(mine).value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].number == nearest);
    CHECK(found[1].number == near);
    CHECK(found[1].metres == Approx(222).margin(5));
}

TEST_CASE("Complaints without a point are similar in the same kelurahan")
{
    ScratchStore store;
    Intake here = store.another();
    Intake nowhere = store.another();
    nowhere.facts.point.reset();
    Intake elsewhere = nowhere;
    elsewhere.id = idOf(77);
    elsewhere.facts.kelurahan = u"34.71.13.1004"_s;
    const QString number = store.add(nowhere);
    store.add(elsewhere);
    const auto similar = [&](const Intake &intake) {
        const Complaint mine = store.complaint(store.add(intake));
        return SimilarReader(store.database()).similarTo(mine).value();
    };
    const auto found = similar(here);
    REQUIRE(found.size() == 1);
    CHECK(found[0].number == number);
    CHECK(found[0].metres < 0);
    here.id = idOf(78);
    here.facts.point.reset();
    CHECK(similar(here).size() == 2);
}

TEST_CASE("An officer's load is what is open, what is late and how near the nearest is")
{
    ScratchStore store;
    const QString who = inputFor(Action::Assign).officer;
    for (int i = 0; i < 3; ++i) {
        const Intake intake = store.another();
        const QString number = store.add(intake);
        REQUIRE(store.step(number, Action::Accept, intake.submittedAt + 1min));
        REQUIRE(store.step(number, Action::Assign, intake.submittedAt + 2min));
        if (i == 0)
            REQUIRE(store.step(number, Action::Receive, intake.submittedAt + 3min));
    }
    const Point near{-7.80, 110.39};
    const auto loads = LoadReader(store.database()).of(u"DPUPKP"_s, near, kNow).value();
    REQUIRE(loads.size() == 1);
    CHECK(loads[0].officer == who);
    CHECK(loads[0].open == 3);
    CHECK(loads[0].late == 3);
    CHECK(loads[0].metres >= 0);
    CHECK(LoadReader(store.database()).of(u"DLH"_s, {}, kNow)->empty());
}
