// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakedesk.h"
#include "ui/sla/levelchip.h"
#include "ui/sla/slabar.h"
#include "ui/sla/slapanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A panel over one story, at a moment.
struct Panel {
    Panel(const Story &story, const char *now) : panel(desk)
    {
        desk.setNow(wib(now));
        desk.changeRules(story.rules());
        panel.setClocks(story.clocks());
    }

    QWidget *clock(const QString &name) const
    {
        return panel.findChild<QWidget *>(u"clock-"_s + name);
    }

    QString chip(const QString &name) const
    {
        return clock(name)->findChild<LevelChip *>()->words();
    }

    FakeDesk desk;
    SlaPanel panel;
};

Story transferred()
{
    Story story(wib("2026-11-24 08:00"));
    story.then(Action::Transfer, wib("2026-11-24 08:30"));
    return story;
}

} // namespace

TEST_CASE("The agency admin sees running and ended clocks at once")
{
    Panel sees(storyIn(State::InProgress), "2026-11-23 09:00");
    CHECK(sees.chip(u"verification-1"_s) == u"Done in time"_s);
    CHECK(sees.chip(u"work-1"_s).endsWith(u"left"));
    CHECK(sees.clock(u"total-1"_s) != nullptr);
}

TEST_CASE("Admin Pusat finds the clocks of an earlier round folded")
{
    Panel sees(transferred(), "2026-11-24 08:40");
    auto *fold = sees.panel.findChild<QToolButton *>(u"foldEarlier"_s);
    CHECK_FALSE(fold->isHidden());
    CHECK_FALSE(sees.clock(u"verification-1"_s)->isVisibleTo(&sees.panel));
    CHECK(sees.clock(u"verification-2"_s)->isVisibleTo(&sees.panel));
    fold->click();
    CHECK(sees.clock(u"verification-1"_s)->isVisibleTo(&sees.panel));
}

TEST_CASE("Somebody who asks why a clock ends then reads its explanation")
{
    Panel sees(Story(wib("2026-11-24 08:00")), "2026-11-24 08:40");
    QWidget *row = sees.clock(u"verification-1"_s);
    auto *words = row->findChild<QLabel *>(u"explanation"_s);
    CHECK(words->isHidden());
    row->findChild<QToolButton *>(u"why"_s)->click();
    CHECK_FALSE(words->isHidden());
    CHECK(words->text().contains(u"every hour counts"));
}

TEST_CASE("The agency admin sees the bar fill with the time used")
{
    Panel sees(Story(wib("2026-11-24 08:00")), "2026-11-24 09:00");
    const auto *bar = sees.clock(u"verification-1"_s)->findChild<SlaBar *>();
    CHECK(bar->share() == Approx(0.5));
    CHECK(bar->accessibleName().contains(u"50"));
}

TEST_CASE("The panel counts by the minute and in the last ten minutes by the second")
{
    Panel sees(Story(wib("2026-11-24 08:00")), "2026-11-24 09:00:20");
    CHECK(sees.panel.untilTick() == Millis(40s));
    sees.desk.setNow(wib("2026-11-24 09:50:00.250"));
    CHECK(sees.panel.untilTick() == Millis(750));
    sees.desk.setNow(wib("2026-11-24 10:30"));
    CHECK(sees.panel.untilTick() == Millis(1min));
}

TEST_CASE("The agency admin sees other words when time goes on")
{
    Panel sees(Story(wib("2026-11-24 08:00")), "2026-11-24 08:30");
    sees.desk.setNow(wib("2026-11-24 10:30"));
    sees.panel.setClocks(Story(wib("2026-11-24 08:00")).clocks());
    CHECK(sees.chip(u"verification-1"_s).startsWith(u"Late"));
}

TEST_CASE("Somebody who looks on reads that a deadline has passed in the same second")
{
    Panel sees(Story(wib("2026-11-24 08:00")), "2026-11-24 09:59:59.990");
    CHECK(sees.chip(u"verification-1"_s) == u"0 min 00 s left"_s);
    QSignalSpy passed(&sees.panel, &SlaPanel::deadlinePassed);
    sees.desk.setNow(wib("2026-11-24 10:00:00.010"));
    REQUIRE(passed.wait());
    CHECK(sees.chip(u"verification-1"_s) == u"Late <1 min"_s);
    CHECK(sees.panel.untilTick() > Millis(50s));
}

TEST_CASE("A complaint opened within a minute counts as the list does, by the full minute")
{
    Panel sees(Story(wib("2026-11-24 08:00")), "2026-11-24 08:30:20");
    sees.desk.setNow(wib("2026-11-24 08:31:40"));
    sees.panel.setClocks(Story(wib("2026-11-24 08:00")).clocks());
    CHECK(sees.chip(u"verification-1"_s) == u"1 h 29 m left"_s);
}

TEST_CASE("A complaint without clocks has no panel")
{
    FakeDesk desk;
    SlaPanel panel(desk);
    panel.setClocks({});
    CHECK(panel.isHidden());
}
