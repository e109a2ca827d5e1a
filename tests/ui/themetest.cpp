// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "support/catch.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

constexpr ThemeChoice kThemes[] = {ThemeChoice::Light, ThemeChoice::Dark,
                                   ThemeChoice::HighContrast};

/// Colour of the strongest pixel of an icon, drawn under this palette.
QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(32, 32, mode).toImage();
    QColor strongest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
    return QColor(strongest.red(), strongest.green(), strongest.blue());
}

struct PaletteKept {
    ~PaletteKept() { QApplication::setPalette(before); }
    QPalette before = QApplication::palette();
};

} // namespace

TEST_CASE("The words of every chip are legible in every theme")
{
    for (const ThemeChoice theme : kThemes)
        for (int level = 0; level <= int(Level::Ended); ++level) {
            const ChipColours colours = chipColours(Level(level), paletteOf(theme));
            CHECK(contrast(colours.text, colours.fill) >= 4.5);
        }
}

TEST_CASE("The more urgent a chip, the farther its fill stands from the background")
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const QColor base = paletteOf(theme).color(QPalette::Base);
        double before = 0;
        for (const Level level : {Level::Safe, Level::Attention, Level::Critical, Level::Late}) {
            const double now = contrast(chipColours(level, paletteOf(theme)).fill, base);
            CHECK(now > before);
            before = now;
        }
    }
}

TEST_CASE("Texts, quiet texts and selections are legible in every theme")
{
    for (const ThemeChoice theme : kThemes) {
        const QPalette palette = paletteOf(theme);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            CHECK(contrast(palette.color(QPalette::WindowText), palette.color(ground)) >= 7);
            CHECK(contrast(quietText(palette), palette.color(ground)) >= 4.5);
        }
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            CHECK(contrast(palette.color(group, QPalette::HighlightedText),
                           palette.color(group, QPalette::Highlight)) >= 4.5);
    }
}

TEST_CASE("The edge of a field stands out from the dark around it and within")
{
    const QPalette palette = paletteOf(ThemeChoice::Dark);
    for (const auto ground : {QPalette::Window, QPalette::Base})
        CHECK(contrast(fieldEdge(palette), palette.color(ground)) >= 3);
}

TEST_CASE("Dark, light and high contrast know themselves")
{
    CHECK_FALSE(isDark(paletteOf(ThemeChoice::Light)));
    CHECK(isDark(paletteOf(ThemeChoice::Dark)));
    CHECK(isHighContrast(paletteOf(ThemeChoice::HighContrast)));
    CHECK_FALSE(isHighContrast(paletteOf(ThemeChoice::Dark)));
}

TEST_CASE("An icon follows the palette while the program runs")
{
    const PaletteKept kept;
    const QIcon inbox = icon("inbox");
    for (const ThemeChoice theme : kThemes) {
        const QPalette palette = paletteOf(theme);
        QApplication::setPalette(palette);
        CHECK(inkOf(inbox, QIcon::Normal) == palette.color(QPalette::WindowText));
        CHECK(inkOf(inbox, QIcon::Selected) == palette.color(QPalette::HighlightedText));
        CHECK(inkOf(inbox, QIcon::Disabled)
              == palette.color(QPalette::Disabled, QPalette::WindowText));
    }
}

TEST_CASE("An icon that is not there is empty, not black")
{
    CHECK(icon("").isNull());
    CHECK(iconPixmap("no_such_icon"_L1, 16, Qt::red, 1).toImage().pixelColor(8, 8).alpha() == 0);
}

TEST_CASE("Every icon the SOP names is in the program")
{
    const QImage nothing = icon("no_such").pixmap(32, 32).toImage();
    for (const Queue &queue : queues())
        CHECK(icon(queue.icon).pixmap(32, 32).toImage() != nothing);
    for (const ChannelRow &channel : channels())
        CHECK(icon(channel.icon).pixmap(32, 32).toImage() != nothing);
}
