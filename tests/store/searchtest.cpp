// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"
#include "store/listreader.h"
#include "store/scratchstore.h"
#include "store/searchindex.h"
#include "store/searchwords.h"
#include "support/catch.h"
#include "support/oddtexts.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

/// Stands for a keyed hash.
QString hashed(const QString &word)
{
    return word.size() < 3 ? QString() : u"h"_s + QString::fromLatin1(word.toUtf8().toHex());
}

struct Library {
    ScratchStore store;
    ListReader reader{hashed};

    QString add(const QString &text, const QString &title = u"Aduan"_s, const QString &place = {})
    {
        Intake intake = store.another();
        intake.text = text;
        intake.facts.title = title;
        intake.facts.placeText = place;
        return store.add(intake);
    }
    QStringList find(const QString &words, const Seat &seat = centralAdmin(),
                     const Filters &filters = {})
    {
        QStringList found;
        const ListQuery query{seat, {}, filters, words};
        const auto rows = reader.rows(store.database(), query, {0, 300}, kNow).value();
        for (const ListRow &row : rows)
            found.append(row.number);
        return found;
    }
};

} // namespace

TEST_CASE("Words are folded: case, accents, invisible characters and punctuation")
{
    CHECK(searchWords(u"  Lampu, JALAN-mati! "_s)
          == QStringList{u"lampu"_s, u"jalan"_s, u"mati"_s});
    CHECK(searchWords(u"L\u200Bampu\u200D ja\u00ADlan\uFEFF"_s)
          == QStringList{u"lampu"_s, u"jalan"_s});
    CHECK(searchWords(u"segera\u00A0ditangani"_s) == QStringList{u"segera"_s, u"ditangani"_s});
    CHECK(searchWords(u"caf\u00E9 cafe\u0301"_s) == QStringList{u"cafe"_s, u"cafe"_s});
    CHECK(searchWords(u"\U0001F468\u200D\U0001F469 ok \u2600"_s) == QStringList{u"ok"_s});
    CHECK(searchWords(u"\" * ( AND \u00B7"_s) == QStringList{u"and"_s});
}

TEST_CASE("A complaint is found by words with invisible characters in them")
{
    Library library;
    const QString number = library.add(
        u"L\u200Bampu\u200B jalan\u200B mati\u200C di Jl. Taman Siswa\uFEFF dekat lapas."_s);
    CHECK(library.find(u"lampu jalan mati"_s) == QStringList(number));
    CHECK(library.find(u"la\u200Bmpu"_s) == QStringList(number));
}

TEST_CASE("A complaint is found by the beginnings of words of its text, title, place and number")
{
    Library library;
    const QString number = library.add(u"Pohon tumbang"_s, u"Bahaya"_s, u"Jl. Kusumanegara"_s);
    library.add(u"Lain"_s);
    for (const auto &words : {u"po"_s, u"TUMB pohon"_s, u"baha"_s, u"kusuma pohon"_s, number})
        CHECK(library.find(words) == QStringList(number));
    CHECK(library.find(u"pohon lain"_s).isEmpty());
    CHECK(library.find(u"ohon"_s).isEmpty());
}

TEST_CASE("Complaints of a batch are found as soon as it has been written")
{
    Library library;
    const auto written = library.store.write([&](Database &db) -> Result<void> {
        SearchBatch words;
        for (int n = 0; n < 2; ++n) {
            const auto begun = record(library.store.another(), idOf(100 + n), centralAdmin(), kNow);
            const auto number = CaseWriter(db, &words).takeIn(
                {begun->complaint, {}, begun->event, {}, kNow});
            if (!number)
                return Unexpected{number.error()};
        }
        return words.write(db);
    });
    REQUIRE(written);
    CHECK(library.find(u"nomor 1"_s) == QStringList(u"UPIK-2026-000001"_s));
    CHECK(library.find(u"nomor 2"_s) == QStringList(u"UPIK-2026-000002"_s));
}

TEST_CASE("A number leads straight to its complaint")
{
    Library library;
    const QString one = library.add(u"Kejadian pukul 2"_s);
    const QString two = library.add(u"Lampu mati"_s);
    CHECK(library.find(u"2"_s).front() == two);
    CHECK(library.find(u"2026-1"_s) == QStringList(one));
    CHECK(library.find(u"upik-2026-000002"_s) == QStringList(two));
    CHECK(library.find(u"2025-1"_s).isEmpty());
}

TEST_CASE("What was found comes newest first, and no more of it than can be looked through")
{
    Library library;
    for (int i = 0; i < 210; ++i)
        library.add(u"sampah menumpuk %1"_s.arg(i));
    const QStringList found = library.find(u"sampah"_s);
    CHECK(found.size() == ListReader::kMostFound);
    CHECK(found.front() == u"UPIK-2026-000210"_s);
    CHECK(std::is_sorted(found.rbegin(), found.rend()));
}

TEST_CASE("A seat finds only what is in its sight, also after a transfer")
{
    Library library;
    const QString number = library.add(u"Lampu mati"_s);
    CHECK(library.find(u"lampu"_s, agencyAdmin()) == QStringList(number));
    CHECK(library.find(u"lampu"_s, agencyAdmin(u"DLH"_s)).isEmpty());
    CHECK(library.find(u"1"_s, agencyAdmin(u"DLH"_s)).isEmpty());
    ActionInput input = inputFor(Action::Transfer);
    input.agency = u"DLH"_s;
    REQUIRE(library.store.step(number, {idOf(9), Action::Transfer, centralAdmin(), input, kNow}));
    library.reader = ListReader{hashed};
    CHECK(library.find(u"lampu"_s, agencyAdmin()).isEmpty());
    CHECK(library.find(u"lampu"_s, agencyAdmin(u"DLH"_s)) == QStringList(number));
}

TEST_CASE("An officer finds his own tasks")
{
    Library library;
    const QString number = library.add(u"Lampu mati"_s);
    const QString who = inputFor(Action::Assign).officer;
    CHECK(library.find(u"lampu"_s, officer(who)).isEmpty());
    REQUIRE(library.store.step(number, Action::Accept, kNow));
    REQUIRE(library.store.step(number, Action::Assign, kNow));
    library.reader = ListReader{hashed};
    CHECK(library.find(u"lampu"_s, officer(who)) == QStringList(number));
    CHECK(library.find(u"lampu"_s, officer(u"other"_s)).isEmpty());
}

TEST_CASE("A corrected title is found by its new words and no longer by the old")
{
    Library library;
    const QString number = library.add(u"Teks"_s, u"Lampu padam"_s);
    ActionInput input;
    input.facts = library.store.complaint(number).facts;
    input.facts->title = u"Trotoar rusak"_s;
    REQUIRE(library.store.step(
        number, {idOf(9), Action::CorrectFields, agencyAdmin(), input, kNow}));
    CHECK(library.find(u"trotoar"_s) == QStringList(number));
    CHECK(library.find(u"padam"_s).isEmpty());
    CHECK(library.find(u"teks"_s) == QStringList(number));
}

TEST_CASE("A reporter is found by hashes of the name and the telephone number")
{
    Library library;
    const QString number = library.store.add(
        library.store.another(), {.words = {hashed(u"siti"_s), hashed(u"08120000"_s)}});
    CHECK(library.find(u"siti"_s) == QStringList(number));
    CHECK(library.find(u"siti"_s, agencyAdmin(u"DLH"_s)).isEmpty());
    CHECK(library.find(u"08120000"_s) == QStringList(number));
    CHECK(library.find(u"sit"_s).isEmpty());
    CHECK(library.find(hashed(u"siti"_s)).isEmpty());
}

TEST_CASE("Chips narrow what is found")
{
    Library library;
    library.add(u"Lampu mati"_s);
    Filters filters;
    filters.categories = {u"sampah"_s};
    CHECK(library.find(u"lampu"_s, centralAdmin(), filters).isEmpty());
    filters.categories = {u"jalan_rusak"_s};
    CHECK(library.find(u"lampu"_s, centralAdmin(), filters).size() == 1);
}

TEST_CASE("Nothing that can be typed breaks the search")
{
    Library library;
    for (const QString &odd : oddTexts())
        library.add(odd);
    const QStringList queries{u"\""_s, u"a\" OR b*"_s, u"NEAR("_s, u"*"_s};
    for (const QString &odd : oddTexts() + queries) {
        const ListQuery query{centralAdmin(), {}, {}, odd};
        CHECK(library.reader.count(library.store.database(), query, kNow));
    }
}

TEST_CASE("Odd texts are found by themselves")
{
    Library library;
    for (const QString &odd : oddTexts()) {
        const QString number = library.add(odd);
        if (const QStringList words = searchWords(odd); !words.isEmpty())
            CHECK(library.find(words.join(u' ')).contains(number));
    }
}
