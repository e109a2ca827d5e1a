// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaking.h"
#include "support/catch.h"
#include "ui/sync/casesyncbar.h"
#include "ui/sync/syncbars.h"
#include "ui/sync/syncline.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr Instant kNow = fromMillis(1'795'503'900'000);

/// The status in a window of some characters.
struct Foot {
    explicit Foot(int characters = 180)
    {
        window.resize(characters * window.fontMetrics().averageCharWidth(), 60);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    void show(const SyncCounts &counts)
    {
        SyncState state;
        state.link = SyncLink::Online;
        state.counts = counts;
        status->show(state);
    }

    Speaking speaking{Tongue::English};
    QWidget window;
    SyncLine *status = new SyncLine([] { return kNow; }, &window);
};

} // namespace

TEST_CASE("The foot of the window counts what waits and what needs somebody, and hides zeros")
{
    Foot foot;
    foot.show({});
    CHECK(foot.status->waiting()->isHidden());
    CHECK(foot.status->attention()->isHidden());
    foot.show({4, 1, 2});
    CHECK(foot.status->waiting()->text() == u"4 waiting to be sent"_s);
    CHECK(foot.status->attention()->text() == u"3 need attention"_s);
}

TEST_CASE("In a narrow window the counts are numbers, and a screen reader still has the words")
{
    Foot foot(90);
    foot.show({4, 1, 2});
    CHECK(foot.status->waiting()->text() == u"4"_s);
    CHECK(foot.status->waiting()->accessibleName() == u"4 waiting to be sent"_s);
    CHECK(foot.status->link()->text() == u"Online"_s);
}

TEST_CASE("A window that grows gives the counts their words")
{
    Foot foot(90);
    foot.show({4, 0, 0});
    foot.window.resize(180 * foot.window.fontMetrics().averageCharWidth(), 60);
    CHECK(QTest::qWaitFor([&] { return foot.status->waiting()->text().contains(u"waiting"); }));
}

TEST_CASE("The button of what needs somebody leads to the list in which it stands")
{
    const auto [counts, list] = GENERATE(table<SyncCounts, SyncList>({
        {{0, 1, 1}, SyncList::Conflicts}, {{0, 0, 1}, SyncList::Failed}}));
    Foot foot;
    foot.show(counts);
    QSignalSpy wanted(foot.status, &SyncLine::listWanted);
    foot.status->attention()->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<SyncList>() == list);
}

TEST_CASE("The parts of the foot are reached by keyboard and follow the language")
{
    Foot foot;
    foot.show({4, 0, 0});
    for (const auto *button : {foot.status->link(), foot.status->waiting()})
        CHECK(button->focusPolicy() == Qt::StrongFocus);
    foot.speaking.change(Tongue::Indonesian);
    QCoreApplication::sendPostedEvents();
    CHECK(foot.status->waiting()->text() == u"4 menunggu kirim"_s);
}

TEST_CASE("The first sync shows how far it is and that work can begin")
{
    const Speaking speaking(Tongue::English);
    SyncBars bars;
    CHECK(bars.first()->isHidden());
    SyncState state;
    state.link = SyncLink::Syncing;
    state.isFirst = true;
    state.progress = {250, 1000};
    bars.show(state);
    CHECK_FALSE(bars.first()->isHidden());
    CHECK(bars.progress()->value() * 4 == bars.progress()->maximum());
    CHECK(bars.progress()->accessibleName()
          == u"Fetching the complaints for the first time: 250 of 1,000. You can begin to work."_s);
}

TEST_CASE("A first sync of unknown length moves without a number")
{
    SyncBars bars;
    SyncState state;
    state.isFirst = true;
    state.canWork = false;
    bars.show(state);
    CHECK(bars.progress()->maximum() == 0);
}

TEST_CASE("Whoever has to sign in again is told so across the window, with a button")
{
    SyncBars bars;
    SyncState state;
    state.link = SyncLink::SignInNeeded;
    bars.show(state);
    const QSignalSpy wanted(&bars, &SyncBars::signInWanted);
    REQUIRE_FALSE(bars.session()->isHidden());
    bars.session()->button()->click();
    CHECK(wanted.count() == 1);
    state.link = SyncLink::Online;
    bars.show(state);
    CHECK(bars.session()->isHidden());
}

TEST_CASE("A clock that differs is told by how much, and can be waved away until it changes")
{
    const Speaking speaking(Tongue::Indonesian);
    SyncBars bars;
    SyncState state;
    state.clockDifference = -7min;
    bars.show(state);
    CHECK(bars.clock()->sentence().contains(u"7 menit"_s));
    bars.clock()->hide();
    state.counts.waiting = 1;
    bars.show(state);
    CHECK(bars.clock()->isHidden());
    state.clockDifference = 12min;
    bars.show(state);
    CHECK_FALSE(bars.clock()->isHidden());
}

TEST_CASE("A complaint that is wholly at the server has no line above it")
{
    CaseSyncBar bar;
    bar.show({1, 0, 0, {}});
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.button()->isHidden());
    bar.show({1, 1, 0, {}});
    CHECK_FALSE(bar.button()->isHidden());
    bar.show({});
    CHECK(bar.isHidden());
}
