// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/deskoffice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/tour/tour.h"
#include "ui/widgets/preferences.h"

#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

/// A tour of few stops through a window over a desk in memory.
struct Walk {
    explicit Walk(std::span<const TourStop> stops, const QString &folder)
        : preferences(files.filePath(u"ui.ini"_s)), office(desk),
          window(desk, office, preferences),
          tour({window, desk, preferences, stops}, files.filePath(folder))
    {}

    bool ends()
    {
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start();
        REQUIRE(finished.wait(60'000));
        return finished.first().first().toBool();
    }

    QTemporaryDir files;
    Preferences preferences;
    FakeDesk desk;
    DeskOffice office;
    MainWindow window;
    Tour tour;
};

} // namespace

TEST_CASE("A reader of the tour finds numbered pictures of screens and dialogs")
{
    const std::array stops{
        TourStop{"", TourScene::TakeIn, Role::CentralAdmin},
        TourStop{"aduan", TourScene::Case, Role::AgencyAdmin},
        TourStop{"", TourScene::Take, Role::AgencyAdmin, Action::AskInfo},
        TourStop{"catatan", TourScene::Dialog, Role::AgencyAdmin, Action::InternalNote, "",
                 TourLook::Dark},
    };
    Walk walk(stops, u"gambar"_s);
    CHECK(walk.ends());
    CHECK(walk.tour.failures().isEmpty());
    CHECK(QImage(walk.files.filePath(u"gambar/01-aduan.png"_s)).size() == QSize(1366, 728));
    CHECK_FALSE(QImage(walk.files.filePath(u"gambar/02-catatan.png"_s)).isNull());
}

TEST_CASE("A reader of the tour sees a window on a server and its centre")
{
    const std::array stops{
        TourStop{"mulai", TourScene::FirstRun},
        TourStop{"", TourScene::TakeIn, Role::CentralAdmin},
        TourStop{"luring", TourScene::Synced, Role::AgencyAdmin, Action::Record, "offline"},
        TourStop{"konflik", TourScene::SyncLists, Role::AgencyAdmin, Action::Record, "1"},
        TourStop{"masuk", TourScene::SignIn},
        TourStop{"lonceng", TourScene::Bell},
    };
    Walk walk(stops, u"server"_s);
    CHECK(walk.ends());
    CHECK(walk.tour.failures() == QStringList());
    CHECK(QImage(walk.files.filePath(u"server/02-luring.png"_s)).size() == QSize(1366, 728));
}

TEST_CASE("A reader of the tour is told which picture could not be made")
{
    const std::array stops{
        TourStop{"", TourScene::TakeIn, Role::CentralAdmin},
        TourStop{"", TourScene::Take, Role::AgencyAdmin, Action::Resume},
    };
    Walk walk(stops, u"gambar"_s);
    CHECK_FALSE(walk.ends());
    CHECK(walk.tour.failures().join(u'\n').contains(u"resume"));
}

TEST_CASE("The tour stops at the dialog of every action that has one")
{
    QSet<Form> seen;
    for (const TourStop &stop : tourStops())
        if (stop.scene == TourScene::Dialog)
            seen << row(stop.action).form;
    for (const ActionRow &action : actions()) {
        INFO(action.label);
        CHECK((action.form == Form::None || action.form == Form::Intake
               || seen.contains(action.form)));
    }
}

TEST_CASE("No two pictures of the tour have one name")
{
    QStringList names;
    for (const TourStop &stop : tourStops())
        if (*stop.name)
            names << QString::fromLatin1(stop.name);
    CHECK(names.removeDuplicates() == 0);
}
