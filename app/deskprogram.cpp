// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskprogram.h"

#include "notices.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/tour/tour.h"
#include "workplace.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

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

} // namespace

DeskProgram::DeskProgram(QApplication &application, const CommandLine &asked, const Clock &clock)
    : m_asked(asked)
    , m_clock(clock)
    , m_directory(makeDirectory())
    , m_preferences(QDir(m_directory).filePath(u"preferences.ini"_s))
    , m_appearance(application, m_preferences)
{}

DeskProgram::~DeskProgram() = default;

/// Where the preferences are read from before anything else is opened.
QString DeskProgram::makeDirectory()
{
    if (m_asked.task == CommandLine::Task::Tour) {
        m_scratch = std::make_unique<QTemporaryDir>();
        return m_scratch->path();
    }
    const QString directory = profileDirectory(m_asked, m_clock.now());
    static_cast<void>(Profile::makeDirectory(directory)); // opening it tells of a failure
    return directory;
}

Result<void> DeskProgram::start()
{
    auto workplace = Workplace::open(m_directory, m_asked.demo || m_scratch, m_clock);
    if (!workplace)
        return Unexpected{workplace.error()};
    m_workplace = std::move(workplace).value();
    m_window = std::make_unique<MainWindow>(m_workplace->desk(), m_workplace->office(),
                                            m_preferences);
    QObject::connect(&m_workplace->claim(), &SingleInstance::startedAgain, m_window.get(),
                     [this] { bringToFront(*m_window); });
    if (m_scratch) {
        startTour();
        return {};
    }
    m_window->show();
    if (const auto &salvaged = m_workplace->profile().salvaged()) {
        openSalvageNotice(*salvaged, m_window.get());
        m_workplace->profile().salvageTold();
    }
    return {};
}

void DeskProgram::startTour()
{
    m_tour = std::make_unique<Tour>(Tour::Parts{*m_window, m_workplace->desk(), m_preferences},
                                    m_asked.file);
    QObject::connect(m_tour.get(), &Tour::finished, m_window.get(), [this](bool allWritten) {
        QTextStream err(stderr);
        for (const QString &failure : m_tour->failures())
            err << failure << Qt::endl;
        QCoreApplication::exit(allWritten ? 0 : 1);
    });
    m_tour->start();
}

} // namespace upik
