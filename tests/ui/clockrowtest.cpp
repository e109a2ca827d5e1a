// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "speaking.h"
#include "support/builders.h"
#include "support/catch.h"
#include "support/fakedesk.h"
#include "support/fakereference.h"
#include "support/oddtexts.h"
#include "ui/sla/clockrow.h"
#include "ui/sla/levelchip.h"
#include "ui/sla/slabar.h"
#include "ui/sla/slapanel.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// One clock of a story as the panel shows it, English.
struct Row {
    void show(const Story &story, Stage stage, const char *now)
    {
        row.show(story.clock(stage), {story.rules(), fakeReference(), wib(now)});
    }
    QLabel *line(const QString &name) const { return row.findChild<QLabel *>(name); }
    LevelChip *chip() const { return row.findChild<LevelChip *>(); }
    QToolButton *why() const { return row.findChild<QToolButton *>(); }

    Speaking speaking{Tongue::English};
    ClockRow row;
};

/// The colour of a bar at a share of its width.
QColor colourAt(SlaBar &bar, double share)
{
    bar.resize(201, 11);
    const QImage image = bar.grab().toImage();
    return image.pixelColor(int((image.width() - 1) * share), image.height() / 2);
}

const Story kFresh(wib("2026-11-24 08:00"));

} // namespace

TEST_CASE("A running clock says by ear what its chip and its bar show")
{
    Row row;
    row.show(kFresh, Stage::Verification, "2026-11-24 09:00");
    CHECK(row.chip()->accessibleName() == u"Verification: 1 h left"_s);
    CHECK(row.row.findChild<SlaBar *>()->accessibleName() == u"50 % of the time used"_s);
    CHECK(row.why()->accessibleName() == u"Why this deadline: Verification"_s);
    CHECK(row.line(u"pause"_s)->isHidden());
    CHECK(row.line(u"warning"_s)->isHidden());
}

TEST_CASE("An explanation that was unfolded stays so and counts on")
{
    Row row;
    row.show(kFresh, Stage::Verification, "2026-11-24 09:00");
    row.why()->click();
    const QString before = row.line(u"explanation"_s)->text();
    row.show(kFresh, Stage::Verification, "2026-11-24 11:30");
    CHECK_FALSE(row.line(u"explanation"_s)->isHidden());
    CHECK_FALSE(before.isEmpty());
    row.why()->click();
    CHECK(row.line(u"explanation"_s)->isHidden());
}

TEST_CASE("A clock that stands still says why, and no more once it goes on")
{
    Row row;
    Story story = storyIn(State::OnHold);
    row.show(story, Stage::Work, "2026-11-23 09:00");
    CHECK_FALSE(row.line(u"pause"_s)->isHidden());
    CHECK(row.line(u"pause"_s)->text().contains(u"Weather"));
    story.then(Action::Resume, wib("2026-11-23 10:00"));
    row.show(story, Stage::Work, "2026-11-23 10:05");
    CHECK(row.line(u"pause"_s)->isHidden());
    CHECK(row.chip()->look() == Level::Safe);
}

TEST_CASE("A hold's reason with an odd name is read letter for letter")
{
    Row row;
    const Story story = storyIn(State::OnHold);
    Reference reference = *fakeReference();
    for (const QString &name : oddTexts()) {
        reference.holdReasons.front().name = {name, name};
        row.row.show(story.clock(Stage::Work),
                     {story.rules(), std::make_shared<const Reference>(reference),
                      wib("2026-11-23 09:00")});
        CHECK(row.chip()->words() == u"Paused: "_s + name);
        CHECK(row.line(u"pause"_s)->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("A clock follows the language when it is shown again")
{
    Row row;
    row.show(kFresh, Stage::Verification, "2026-11-24 09:00");
    row.speaking.change(Tongue::Indonesian);
    row.show(kFresh, Stage::Verification, "2026-11-24 09:00");
    CHECK(row.chip()->words() == u"Sisa 1 j"_s);
    CHECK(row.why()->text() == u"Mengapa?"_s);
}

TEST_CASE("The panel of clocks counts on by itself")
{
    const Speaking speaking(Tongue::English);
    FakeDesk desk;
    desk.setNow(wib("2026-11-24 08:30:59.990"));
    SlaPanel panel(desk);
    panel.setClocks(kFresh.clocks());
    const auto *chip = panel.findChild<LevelChip *>();
    CHECK(chip->words() == u"1 h 29 m left"_s);
    desk.setNow(wib("2026-11-24 10:30"));
    CHECK(QTest::qWaitFor([&] { return chip->words() == u"Late 30 min"_s; }));
}

TEST_CASE("The panel of clocks changes its language with all that is unfolded")
{
    Speaking speaking(Tongue::English);
    FakeDesk desk;
    desk.setNow(wib("2026-11-24 09:00"));
    SlaPanel panel(desk);
    panel.setClocks(kFresh.clocks());
    panel.findChild<QToolButton *>(u"why"_s)->click();
    speaking.change(Tongue::Indonesian);
    const auto *chip = panel.findChild<LevelChip *>();
    CHECK(QTest::qWaitFor([&] { return chip->words() == u"Sisa 1 j"_s; }));
    CHECK_FALSE(panel.findChild<QLabel *>(u"explanation"_s)->isHidden());
}

TEST_CASE("The bar is filled as far as the time is used and never beyond its end")
{
    SlaBar bar;
    bar.setUse(0, Level::Safe, {});
    const QColor groove = colourAt(bar, 0.5);
    bar.setUse(0.4, Level::Safe, {});
    CHECK(colourAt(bar, 0.2) != groove);
    CHECK(colourAt(bar, 0.6) == groove);
    bar.setUse(3.5, Level::Late, {});
    CHECK(colourAt(bar, 0.9) != groove);
    CHECK(bar.accessibleName().contains(u"350"));
}

TEST_CASE("The bar has a mark at each reminder point inside it")
{
    SlaBar bar;
    bar.setUse(0, Level::Safe, {});
    const QColor groove = colourAt(bar, 0.5);
    bar.setUse(0, Level::Safe, {50, 100});
    CHECK(colourAt(bar, 0.5) == bar.palette().color(QPalette::WindowText));
    CHECK(colourAt(bar, 0.8) == groove);
}

TEST_CASE("The marks are seen in every theme, on the groove and on every fill")
{
    const auto theme = GENERATE(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast);
    const double used = GENERATE(0.0, 1.0);
    const auto level = GENERATE(Level::Safe, Level::Attention, Level::Critical, Level::Late);
    SlaBar bar;
    bar.setPalette(paletteOf(theme));
    bar.setUse(used, level, {50});
    const QColor mark = colourAt(bar, 0.5), beside = colourAt(bar, 0.495);
    CAPTURE(mark.name().toStdString(), beside.name().toStdString());
    CHECK(contrast(mark, beside) >= 3);
}

TEST_CASE("A chip keeps room for its icon when its words are cut")
{
    LevelChip chip;
    chip.say(Level::Late, QString(500, u'x'));
    CHECK(chip.minimumSizeHint().width() < chip.sizeHint().width() / 10);
    chip.resize(chip.minimumSizeHint());
    const QImage image = chip.grab().toImage();
    CHECK(image.pixelColor(image.width() / 2, 2) == chipColours(Level::Late, chip.palette()).fill);
    CHECK(chip.accessibleName().size() == 500);
}
