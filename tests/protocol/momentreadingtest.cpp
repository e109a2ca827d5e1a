// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/momentreading.h"

#include "support/builders.h"
#include "support/catch.h"

#include <QString>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("An office may write a moment in any of its forms")
{
    const auto text = GENERATE(
        u"2026-11-24T14:05:00+07:00"_s, u"2026-11-24T07:05:00Z"_s, u"2026-11-24 14:05"_s,
        u"2026-11-24T14:05:00.000+0700"_s, u"24/11/2026 14.05"_s, u"24/11/2026 14:05:00"_s,
        u"24-11-2026 14.05"_s, u"24 Nov 2026 14.05"_s, u"24 November 2026 pukul 14.05 WIB"_s,
        u"24 nov 2026, 14.05"_s, u"  24.11.2026 14.05 WIB "_s);
    CAPTURE(text);
    CHECK(momentFrom(text) == wib("2026-11-24 14:05"));
}

TEST_CASE("An office may write months in Indonesian or English")
{
    CHECK(momentFrom(u"1 Mei 2026 08.00") == wib("2026-05-01 08:00"));
    CHECK(momentFrom(u"17 Agustus 2026 10.00") == wib("2026-08-17 10:00"));
    CHECK(momentFrom(u"17 August 2026 10:00") == wib("2026-08-17 10:00"));
    CHECK(momentFrom(u"5 Okt 2026 07.30") == wib("2026-10-05 07:30"));
    CHECK(momentFrom(u"9 Desember 2026 23.59") == wib("2026-12-09 23:59"));
}

TEST_CASE("An office may shorten or spell months as it always did")
{
    for (const auto &august :
         {u"15 Agt 2026"_s, u"15 Ags 2026"_s, u"15 Agst 2026"_s, u"15 Agus 2026"_s})
        CHECK(momentFrom(august) == wib("2026-08-15 00:00"));
    CHECK(momentFrom(u"15 Nopember 2025") == wib("2025-11-15 00:00"));
    CHECK(momentFrom(u"1 Pebruari 2026") == wib("2026-02-01 00:00"));
}

TEST_CASE("A zone that no clock on earth shows makes no moment")
{
    CHECK(momentFrom(u"2026-10-15T07:00:00+14:00") == wib("2026-10-15 00:00"));
    CHECK(momentFrom(u"2026-10-15T07:00:00-12:00") == wib("2026-10-16 02:00"));
    for (const auto &zone : {u"+99:99"_s, u"+14:01"_s, u"-12:30"_s, u"+07:60"_s})
        CHECK_FALSE(momentFrom(u"2026-10-15T07:00:00"_s + zone));
}

TEST_CASE("A day without a time is its midnight in Yogyakarta")
{
    CHECK(momentFrom(u"24/11/2026") == wib("2026-11-24 00:00"));
    CHECK(momentFrom(u"2026-11-24") == wib("2026-11-24 00:00"));
}

TEST_CASE("What is no moment is not read as one")
{
    const auto text = GENERATE(u""_s, u"kemarin"_s, u"31/02/2026 10.00"_s, u"24/13/2026 10.00"_s,
                               u"24/11/2026 24.00"_s, u"24 Foo 2026 10.00"_s, u"11/24/26"_s,
                               u"24/11/2026 10.00 WITA lama"_s, u"01/01/0001 00.00"_s);
    CAPTURE(text);
    CHECK_FALSE(momentFrom(text));
}
