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
