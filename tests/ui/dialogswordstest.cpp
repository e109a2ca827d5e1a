// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/fakereference.h"
#include "ui/dialogs/categorysuggestion.h"
#include "ui/dialogs/messagetemplate.h"
#include "ui/dialogs/officersuggestion.h"
#include "ui/dialogs/pointtext.h"
#include "ui/dialogs/rejectionwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A template is filled, and a line without its value is left out")
{
    const QString text = u"Aduan {nomor} ditolak. {penjelasan}\n\nKepada {instansi}.\n\nSalam."_s;
    CHECK(filledTemplate(text, {{u"nomor"_s, u"1"_s}}) == u"Aduan 1 ditolak.\n\nSalam."_s);
    CHECK(filledTemplate(text, {{u"nomor"_s, u"1"_s}, {u"instansi"_s, u"PLN"_s}})
          == u"Aduan 1 ditolak.\n\nKepada PLN.\n\nSalam."_s);
}

TEST_CASE("A value that looks like a placeholder is not filled again")
{
    const Placeholders values{{u"nomor"_s, u"{alasan}"_s}, {u"alasan"_s, u"spam"_s}};
    CHECK(filledTemplate(u"{nomor}: {alasan}"_s, values) == u"{alasan}: spam"_s);
}

TEST_CASE("Only known placeholders count as open")
{
    CHECK(openPlaceholder(u"karena {alasan}."_s) == u"{alasan}"_s);
    CHECK(openPlaceholder(u"kode {x} saja"_s).isEmpty());
}

TEST_CASE("A reporter may object for ten working days, whatever the calendar lacks")
{
    CaseFile file;
    const Instant now = fromMillis(1795485600000); // 24 Nov 2026 09.00 WIB
    const auto values = placeholdersOf(file, *fakeReference(), {}, now);
    CHECK(values.value(u"tanggal"_s) == u"14 Des 2026"_s);
}

TEST_CASE("A reason reads as a phrase inside a sentence")
{
    CHECK(asPhrase(u"Bukan kewenangan kota"_s) == u"bukan kewenangan kota"_s);
    CHECK(asPhrase(u"SARA"_s) == u"SARA"_s);
}

TEST_CASE("A point is read as maps copy it")
{
    CHECK(pointFrom(u" -7.8014, 110.3647 "_s) == Point{-7.8014, 110.3647});
    CHECK(pointFrom(u"-7.8014 110.3647"_s) == Point{-7.8014, 110.3647});
    CHECK(pointFrom(textOf({-7.8014, 110.3647})) == Point{-7.8014, 110.3647});
    CHECK_FALSE(pointFrom(u"-97, 110"_s));
    CHECK_FALSE(pointFrom(u"di depan pasar"_s));
}

TEST_CASE("The longest keywords name the category")
{
    Reference reference = *fakeReference();
    reference.categories[1].keywords = {u"lampu jalan"_s};
    reference.categories[2].keywords = {u"jalan"_s};
    const auto found = suggestCategory(reference, u"LAMPU  jalan, mati!"_s);
    CHECK(found.category == u"pju"_s);
    CHECK(found.words == QStringList{u"lampu jalan"_s});
    CHECK(suggestCategory(reference, u"perjalanan"_s).category.isEmpty());
}

TEST_CASE("The officer with room, skill, area and the lightest load comes first")
{
    Reference reference = *fakeReference();
    reference.officers[1].skills = {u"jalan"_s};
    Complaint complaint;
    complaint.agency = u"DPUPKP"_s;
    complaint.facts.category = u"jalan_rusak"_s;
    auto fits = officersFor(complaint, reference, {{u"officer-2"_s, 7, 0, -1}});
    REQUIRE(fits.size() == 2);
    CHECK(fits.front().officer == u"officer-2"_s);
    fits = officersFor(complaint, reference, {{u"officer-2"_s, 8, 0, -1}});
    CHECK(fits.front().officer == u"officer-1"_s);
    CHECK(fits.back().isFull());
}
