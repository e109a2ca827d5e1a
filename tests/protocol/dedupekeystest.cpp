// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dedupekeys.h"

#include "support/builders.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("A text is the same whatever a spreadsheet made of its lines and spaces")
{
    const QByteArray key = contentKey(u"Lampu mati.\n\nMohon dicek."_s, u"Jl. Babaran"_s);
    for (const auto &text : {u"Lampu mati.\r\n\r\nMohon dicek."_s, u"Lampu mati.\r\rMohon dicek."_s,
                             u"  Lampu mati.\t\n \nMohon dicek. \n"_s})
        CHECK(contentKey(text, u" Jl. Babaran "_s) == key);
    for (const auto &text : {u"Lampu mati.\nMohon dicek."_s, u"lampu mati.\n\nMohon dicek."_s,
                             u"Lampu  mati.\n\nMohon dicek."_s})
        CHECK(contentKey(text, u"Jl. Babaran"_s) != key);
}

TEST_CASE("What stands in the text and what stands in the place are kept apart")
{
    CHECK(contentKey(u"a"_s, u"b"_s) != contentKey(u"b"_s, u"a"_s));
    CHECK(contentKey(u"ab"_s, {}) != contentKey(u"a"_s, u"b"_s));
    CHECK(contentKey({}, {}).size() == 16);
}

TEST_CASE("A channel's number is the same in capitals and with spaces around it")
{
    CHECK(plainChannelNumber(u" LP-1\t"_s) == u"lp-1"_s);
    CHECK(plainChannelNumber(u"  "_s).isEmpty());
    CHECK(plainChannelNumber(u"\u00C9-1"_s) == u"\u00C9-1"_s);
}

TEST_CASE("A complaint of which no file says when is known by its content at any time")
{
    const Intake intake = intakeAt(wib("2026-11-24 08:00"));
    CHECK(dedupeKeys(intake, true).at == intake.submittedAt);
    CHECK_FALSE(dedupeKeys(intake, false).at);
    CHECK(dedupeKeys(intake, false).isKnownByContent());
}

TEST_CASE("A channel's number says more than the same words without a time")
{
    Intake intake = intakeAt(wib("2026-11-24 08:00"));
    intake.channelNumber = u"LP-2"_s;
    CHECK_FALSE(dedupeKeys(intake, false).isKnownByContent());
    CHECK(dedupeKeys(intake, true).isKnownByContent());
}
