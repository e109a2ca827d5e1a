// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palettes.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct Shades {
    const char *window, *text, *base, *alternate, *button, *highlight, *highlighted, *link;
    const char *quiet, *line, *disabled;
    const char *resting, *restingText; ///< of a selection without the keyboard
};

constexpr Shades kLight{"#f2f4f6", "#14181d", "#ffffff", "#f7f8fa", "#f7f8fa", "#1f5fa8",
                        "#ffffff", "#1a56a0", "#56606b", "#b9c0c8", "#8b949e",
                        "#c4d6ea", "#14181d"};
constexpr Shades kDark{"#24282d", "#e8eaed", "#1e2226", "#23272c", "#33383e", "#2f6fbd",
                       "#ffffff", "#8ab8f0", "#a9b2bc", "#4a525b", "#7b848e",
                       "#3d4c5c", "#ffffff"};
constexpr Shades kHighContrast{"#000000", "#ffffff", "#000000", "#000000", "#000000", "#ffff00",
                               "#000000", "#66e0ff", "#ffffff", "#ffffff", "#9adf9a",
                               "#ffffff", "#000000"};

struct LevelLook {
    const char *lightText, *lightFill, *darkText, *darkFill, *icon;
};

// In the order of Level. The first four are the ladder of ui.md 2.6.
constexpr std::array kLevels{
    LevelLook{"#14532d", "#e3f4ea", "#bdebd0", "#1d3a2a", "circle-check"},
    LevelLook{"#4a3200", "#ffde85", "#ffefc4", "#7a5a0c", "hourglass"},
    LevelLook{"#2b0f00", "#f08a3c", "#200a00", "#ff9445", "triangle-alert"},
    LevelLook{"#ffffff", "#7a1240", "#45061f", "#ffd3e4", "octagon-alert"},
    LevelLook{"#3b434d", "#dde2e8", "#d5dbe2", "#3a424c", "pause"},
    LevelLook{"#3b434d", "#eceff2", "#d5dbe2", "#2e343b", "check"},
};
static_assert(kLevels.size() == std::size_t(Level::Ended) + 1);

QColor colour(const char *name) { return QColor(QLatin1StringView(name)); }

const Shades &shadesOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Dark: return kDark;
    case ThemeChoice::HighContrast: return kHighContrast;
    case ThemeChoice::Light:
    case ThemeChoice::System: break;
    }
    return kLight;
}

void setFrames(QPalette &palette, const Shades &shades)
{
    const QColor line = colour(shades.line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line.darker(130));
    palette.setColor(QPalette::Midlight, line.lighter(115));
    palette.setColor(QPalette::Light, colour(shades.button).lighter(110));
    palette.setColor(QPalette::Shadow, line.darker(180));
}

void setDisabled(QPalette &palette, const Shades &shades)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(shades.line));
}

} // namespace

QPalette paletteOf(ThemeChoice choice)
{
    const Shades &shades = shadesOf(choice);
    QPalette palette;
    palette.setColor(QPalette::Window, colour(shades.window));
    palette.setColor(QPalette::Base, colour(shades.base));
    palette.setColor(QPalette::AlternateBase, colour(shades.alternate));
    palette.setColor(QPalette::Button, colour(shades.button));
    palette.setColor(QPalette::ToolTipBase, colour(shades.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, colour(shades.text));
    palette.setColor(QPalette::Highlight, colour(shades.highlight));
    palette.setColor(QPalette::HighlightedText, colour(shades.highlighted));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(shades.resting));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, colour(shades.restingText));
    palette.setColor(QPalette::Link, colour(shades.link));
    palette.setColor(QPalette::LinkVisited, colour(shades.link));
    palette.setColor(QPalette::PlaceholderText, colour(shades.quiet));
    setFrames(palette, shades);
    setDisabled(palette, shades);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Window) == Qt::black;
}

ChipColours chipColours(Level level, const QPalette &palette)
{
    const LevelLook &look = kLevels[std::size_t(level)];
    if (isHighContrast(palette))
        return {colour(look.lightText), colour(look.lightFill), Qt::white};
    if (isDark(palette))
        return {colour(look.darkText), colour(look.darkFill), colour(look.darkFill)};
    return {colour(look.lightText), colour(look.lightFill), colour(look.lightFill)};
}

QColor quietText(const QPalette &palette) { return palette.color(QPalette::PlaceholderText); }

QColor fieldEdge(const QPalette &palette)
{
    return palette.color(QPalette::Disabled, QPalette::WindowText);
}

QLatin1StringView chipIcon(Level level)
{
    return QLatin1StringView(kLevels[std::size_t(level)].icon);
}

} // namespace upik
