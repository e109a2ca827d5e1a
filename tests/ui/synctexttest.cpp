// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "support/fakesyncdesk.h"
#include "ui/sync/faulttext.h"
#include "ui/sync/synctext.h"
#include "ui/text/labels.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// 24 Nov 2026 14.05 WIB
constexpr Instant kNow = fromMillis(1'795'503'900'000);

SyncState online()
{
    SyncState state;
    state.link = SyncLink::Online;
    return state;
}

SyncState offline(Millis ago)
{
    SyncState state;
    state.offlineSince = kNow - ago;
    return state;
}

} // namespace

TEST_CASE("Every fault between desk and server has words of its own in both languages")
{
    const Tongue tongue = GENERATE(Tongue::Indonesian, Tongue::English);
    const Speaking speaking(tongue);
    QSet<QString> said;
    for (int i = 0; i <= int(SyncFault::Unknown); ++i)
        said << faultText({SyncFault(i)});
    CHECK(said.size() == int(SyncFault::Unknown) + 1);
    CHECK_FALSE(said.contains(QString()));
}

TEST_CASE("What tells a fault apart stands in brackets behind its words")
{
    CHECK(faultText({SyncFault::TooLarge, u"20 MB"_s}).endsWith(u"(20 MB)"_s));
    CHECK_FALSE(faultText({SyncFault::TooLarge}).contains(u'('));
}

TEST_CASE("The connection is told in the words of the office")
{
    const Speaking speaking(Tongue::Indonesian);
    SyncState syncing;
    syncing.link = SyncLink::Syncing;
    syncing.progress = {12, 40};
    SyncState out;
    out.link = SyncLink::SignInNeeded;
    CHECK(linkText(online(), kNow) == u"Daring"_s);
    CHECK(linkText(syncing, kNow) == u"Menyinkronkan 12 dari 40"_s);
    CHECK(linkText(offline(35min), kNow) == u"Luring sejak 13.30"_s);
    CHECK(linkText(out, kNow) == u"Perlu masuk lagi"_s);
}

TEST_CASE("A connection lost on another day is told with that day")
{
    const Speaking speaking(Tongue::English);
    CHECK(linkText(offline(30h), kNow) == u"Offline since 23 Nov 08:05"_s);
    CHECK(linkText(SyncState{}, kNow) == u"Offline"_s);
}

TEST_CASE("The sign that all is well never stands while something is open")
{
    const auto counts = GENERATE(SyncCounts{1, 0, 0}, SyncCounts{0, 1, 0}, SyncCounts{0, 0, 1});
    SyncState state = online();
    CHECK(linkIcon(state) == "circle-check"_L1);
    state.counts = counts;
    CHECK(linkIcon(state) == "cloud"_L1);
}

TEST_CASE("A desk without connection says why, of when its data are and when it tries again")
{
    const Speaking speaking(Tongue::English);
    SyncState state = offline(35min);
    state.trouble = SyncTrouble{SyncFault::Silent};
    state.dataOf = kNow - 40min;
    state.nextTry = kNow + 3min;
    const QString said = linkSentence(state, kNow);
    CHECK(said.startsWith(faultText({SyncFault::Silent})));
    CHECK(said.endsWith(u"Data as of 13:25. It is tried again at 14:08."_s));
}

TEST_CASE("A share of an upload stays between nothing and all")
{
    const Speaking speaking(Tongue::Indonesian);
    const auto [progress, words] = GENERATE(table<SyncProgress, QString>({
        {SyncProgress{}, u""_s}, {{45, 100}, u"45 % terkirim"_s}, {{-5, 100}, u"0 % terkirim"_s},
        {{300, 100}, u"100 % terkirim"_s}}));
    CHECK(shareText(progress) == words);
}

TEST_CASE("A photo tells how far it is, a step what it is")
{
    const Speaking speaking(Tongue::English);
    SyncItem item = FakeSyncDesk::step(u"a"_s, Action::Reject, kNow);
    CHECK(whatText(item) == u"Reject complaint"_s);
    item.action.reset();
    item.upload = {9, 10};
    CHECK(whatText(item) == u"Photo, 90 % sent"_s);
}

TEST_CASE("An item says where it stands, its sending before what held it up")
{
    const Speaking speaking(Tongue::English);
    SyncItem item = FakeSyncDesk::step(u"a"_s, Action::Reject, kNow);
    CHECK(standingText(item) == u"Kept on this computer, not tried yet"_s);
    item.lastTrouble = SyncTrouble{SyncFault::Forbidden};
    CHECK(standingText(item) == faultText({SyncFault::Forbidden}));
    item.isHeldUp = true;
    CHECK(standingText(item).startsWith(u"Waits for your decision"_s));
    item.isUnderWay = true;
    CHECK(standingText(item) == u"Being sent"_s);
}

TEST_CASE("A status in a comparison is told by its label, an unknown one as it came")
{
    const Speaking speaking(Tongue::Indonesian);
    CHECK(valueText(SyncField::Status, u"rejected"_s) == labelOf(State::Rejected));
    CHECK(valueText(SyncField::Status, u"of a newer server"_s) == u"of a newer server"_s);
    CHECK(valueText(SyncField::Note, {}) == u"(tidak ada)"_s);
}

TEST_CASE("What is copied holds the complaint, the step, the moment and every word")
{
    const Speaking speaking(Tongue::English);
    const SyncDetail detail{u"a"_s,
                            {{SyncField::Status, u"accepted"_s, u"rejected"_s},
                             {SyncField::Note, u"Bawa tangga"_s, {}},
                             {SyncField::Message, {}, u"Halo"_s}}, {}, {}, {}};
    CHECK(copyText(FakeSyncDesk::step(u"a"_s, Action::Accept, kNow), detail)
          == u"UPIK-2026-000012 · Verify · 24 Nov 2026 14:05 WIB\nInternal note: Bawa tangga"_s);
}

TEST_CASE("A complaint tells what of it is not at the server, decisions first")
{
    const Speaking speaking(Tongue::English);
    CHECK(standingText(ComplaintSync{}).isEmpty());
    CHECK(standingText(ComplaintSync{2, 1, 3, {45, 100}})
          == u"1 change needs your decision. Not sent yet: 2 changes, 3 photos (45 % sent)."_s);
}
