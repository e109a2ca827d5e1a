// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourprogram.h"

#include "cli/tourfolder.h"
#include "ui/mainwindow/mainwindow.h"
#include "workplace.h"

#include <QApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace upik {

QByteArray tourPlatform(const QTemporaryDir &files)
{
    QFile screen(files.filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly))
        return "offscreen";
    screen.write(R"({"screens": [{"name": "tour", "x": 0, "y": 0, "width": 1366, "height": 768,
                                  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    return "offscreen:configfile=" + QFile::encodeName(screen.fileName());
}

TourProgram::TourProgram(QApplication &application, const Clock &clock, const Console &console)
    : m_application(application), m_clock(clock), m_console(console),
      m_preferences(m_profile.filePath(u"preferences.ini"_s)),
      m_appearance(application, m_preferences)
{}

TourProgram::~TourProgram() = default;

Result<void> TourProgram::start(const QString &directory)
{
    if (auto made = makeTourFolder(directory); !made)
        return made;
    auto workplace = Workplace::open(m_profile.filePath(u"demo"_s), true, m_clock);
    if (!workplace)
        return Unexpected{workplace.error()};
    m_workplace = std::move(workplace).value();
    Desk &desk = m_workplace->desk();
    m_window = std::make_unique<MainWindow>(desk, m_workplace->office(), m_preferences);
    m_tour = std::make_unique<Tour>(Tour::Parts{*m_window, desk, m_preferences}, directory);
    QObject::connect(m_tour.get(), &Tour::finished, &m_application,
                     [this](bool allWritten) { end(allWritten); });
    m_tour->start();
    return {};
}

void TourProgram::end(bool allWritten)
{
    for (const QString &failure : m_tour->failures())
        m_console.err << failure << Qt::endl;
    m_application.exit(allWritten ? kExitDone : kExitFailed);
}

} // namespace upik
