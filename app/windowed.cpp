// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowed.h"

#include "notices.h"
#include "termination.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/appearance.h"
#include "workplace.h"

#include <QApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

void bringToFront(QWidget &window)
{
    if (window.isMinimized())
        window.showNormal();
    window.raise();
    window.activateWindow();
}

int sayWhyNot(QApplication &application, const Error &error)
{
    if (error.code == ErrorCode::ProfileInUse)
        return 0;
    openFailureNotice(error);
    application.exec();
    return 1;
}

} // namespace

int runWindow(QApplication &application, const CommandLine &asked, const Clock &clock)
{
    const QString directory = profileDirectory(asked, clock.now());
    QDir().mkpath(directory);
    Preferences preferences(QDir(directory).filePath(u"preferences.ini"_s));
    const Appearance appearance(application, preferences);
    const auto workplace = Workplace::open(directory, asked.demo, clock);
    if (!workplace)
        return sayWhyNot(application, workplace.error());
    Workplace &place = **workplace;
    MainWindow window(place.desk(), place.office(), preferences);
    QObject::connect(&place.instance(), &SingleInstance::startedAgain, &window,
                     [&window] { bringToFront(window); });
    const Termination termination;
    window.show();
    if (const auto &salvaged = place.profile().salvaged())
        openSalvageNotice(*salvaged, &window);
    return application.exec();
}

} // namespace upik
