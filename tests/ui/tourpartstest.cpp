// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/tour/tourdress.h"
#include "ui/tour/tourwaiting.h"
#include "ui/widgets/preferences.h"

#include <QDialog>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

TEST_CASE("The tour acts once, when what it waits for has come, and then waits for what follows")
{
    bool came = false, followed = false;
    int acts = 0;
    const Readiness ready = after([&] { return came; }, [&] { ++acts; }, [&] { return followed; });
    CHECK_FALSE(ready());
    CHECK(acts == 0);
    came = true;
    CHECK_FALSE(ready());
    came = false;
    followed = true;
    CHECK(ready());
    CHECK(acts == 1);
}

TEST_CASE("The tour pictures the dialog that is on screen, never one that is closed")
{
    QDialog dialog;
    CHECK(openDialog() != &dialog);
    dialog.show();
    CHECK(openDialog() == &dialog);
    CHECK(isDialogOpen());
    dialog.close();
    CHECK_FALSE(isDialogOpen());
}

TEST_CASE("A look of the tour is that of theme, language, letters and size together")
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"desk.ini"_s));
    QWidget window;
    dress(TourLook::DarkEnglish, preferences, window);
    CHECK(preferences.theme() == ThemeChoice::Dark);
    CHECK(preferences.tongue() == Tongue::English);
    dress(TourLook::Large, preferences, window);
    CHECK(preferences.theme() == ThemeChoice::Light);
    CHECK(preferences.fontPoints() == 15);
    dress(TourLook::Small, preferences, window);
    CHECK(preferences.fontPoints() == 10);
    CHECK(window.size() == QSize(1024, 600));
}
