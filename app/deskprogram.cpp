// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskprogram.h"

#include "notices.h"
#include "ui/mainwindow/firstseat.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/systemfonts.h"
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

} // namespace

DeskProgram::DeskProgram(QApplication &application, const CommandLine &asked, const Clock &clock)
    : m_application(application)
    , m_fonts(readSystemFonts())
    , m_asked(asked)
    , m_clock(clock)
    , m_directory(makeDirectory())
    , m_preferences(QDir(m_directory).filePath(u"preferences.ini"_s))
{}

DeskProgram::~DeskProgram() = default;

/// Where the preferences are read from before anything else is opened.
QString DeskProgram::makeDirectory() const
{
    const QString directory = profileDirectory(m_asked, m_clock.now());
    static_cast<void>(Profile::makeDirectory(directory)); // opening it tells of a failure
    return directory;
}

Result<void> DeskProgram::start()
{
    auto workplace = std::make_unique<Workplace>(m_directory);
    auto opened = workplace->begin(m_asked.demo, m_clock);
    m_appearance.emplace(m_application, m_preferences); // while the store goes on reading
    if (opened)
        opened = workplace->finish();
    if (!opened)
        return opened;
    m_workplace = std::move(workplace);
    m_firstSeat = std::make_unique<FirstSeat>(m_workplace->desk(), m_preferences);
    if (m_asked.demo || m_firstSeat->isKnown())
        openWindow();
    else
        askSeat();
    return {};
}

void DeskProgram::askSeat()
{
    QWidget *question = m_firstSeat->ask();
    QObject::connect(m_firstSeat.get(), &FirstSeat::answered, &m_application,
                     [this] { openWindow(); });
    QObject::connect(m_firstSeat.get(), &FirstSeat::givenUp, &m_application,
                     &QCoreApplication::quit);
    QObject::connect(&m_workplace->claim(), &SingleInstance::startedAgain, question,
                     [question] { bringToFront(*question); });
}

void DeskProgram::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_workplace->desk(), m_workplace->office(),
                                            m_preferences);
    QObject::connect(&m_workplace->claim(), &SingleInstance::startedAgain, m_window.get(),
                     [this] { bringToFront(*m_window); });
    m_window->show();
    if (const auto &salvaged = m_workplace->profile().salvaged()) {
        openSalvageNotice(*salvaged, m_window.get());
        m_workplace->profile().salvageTold();
    }
}

} // namespace upik
