// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourdress.h"

#include "ui/widgets/preferences.h"

#include <QWidget>

namespace upik {
namespace {

struct Dress {
    ThemeChoice theme;
    Tongue tongue;
    int points;
    QSize size;
};

constexpr QSize kUsualSize(1366, 728);

Dress dressOf(TourLook look)
{
    switch (look) {
    case TourLook::Usual: break;
    case TourLook::Dark: return {ThemeChoice::Dark, Tongue::Indonesian, 10, kUsualSize};
    case TourLook::English: return {ThemeChoice::Light, Tongue::English, 10, kUsualSize};
    case TourLook::DarkEnglish: return {ThemeChoice::Dark, Tongue::English, 10, kUsualSize};
    case TourLook::Large: return {ThemeChoice::Light, Tongue::Indonesian, 15, kUsualSize};
    case TourLook::Small: return {ThemeChoice::Light, Tongue::Indonesian, 10, {1024, 600}};
    case TourLook::HighContrast:
        return {ThemeChoice::HighContrast, Tongue::Indonesian, 10, kUsualSize};
    }
    return {ThemeChoice::Light, Tongue::Indonesian, 10, kUsualSize};
}

} // namespace

void dress(TourLook look, Preferences &preferences, QWidget &window)
{
    const Dress dress = dressOf(look);
    preferences.setTheme(dress.theme);
    preferences.setTongue(dress.tongue);
    preferences.setFontPoints(dress.points);
    window.resize(dress.size);
}

} // namespace upik
