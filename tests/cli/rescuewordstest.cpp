// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rescuewords.h"

#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

QString words(const SalvageReport &report) { return rescueWords(report, 3).join(u'\n'); }

} // namespace

TEST_CASE("Whoever works with a rescued store is told what came back and where the rest is")
{
    const QString told = words({.movedTo = u"/d/damaged-1"_s, .complaints = 78, .fromJournal = 12});
    CHECK(told.contains(u"was damaged"_s));
    CHECK(told.contains(u"78"_s));
    CHECK(told.contains(u"journal: 12"_s));
    CHECK(told.contains(u"/d/damaged-1"_s));
    CHECK_FALSE(told.contains(u"Not everything"_s));
    CHECK_FALSE(told.contains(u"lack"_s));
}

TEST_CASE("A step that only the journal had is told without a word of damage")
{
    const QString told = words({.fromJournal = 1});
    CHECK(told.contains(u"journal: 1."_s));
    CHECK_FALSE(told.contains(u"damaged"_s));
}

TEST_CASE("What did not come back is counted, and its complaints are named")
{
    const QStringList numbers{u"UPIK-1"_s, u"UPIK-2"_s, u"UPIK-3"_s, u"UPIK-4"_s};
    const QString told = words({.movedTo = u"/d"_s,
                                .failed = 7,
                                .lostDrafts = 2,
                                .incomplete = numbers,
                                .torn = {u"event"_s}});
    CHECK(told.contains(u"could not be brought back: 7"_s));
    CHECK(told.contains(u"no longer be read: 2"_s));
    CHECK(told.contains(u"(4): UPIK-1, UPIK-2, UPIK-3, …"_s));
    CHECK(told.contains(u"Not everything could be read"_s));
}
