// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskprogram.h"

#include "deskentrance.h"
#include "notices.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/sync/desktoppopup.h"
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
    m_entrance = std::make_unique<DeskEntrance>(m_asked, m_preferences, m_clock);
    QObject::connect(m_entrance.get(), &DeskEntrance::entered, &m_application,
                     [this] { openWindow(); });
    const bool isChosen = m_asked.demo || !m_asked.server.isEmpty() || Profile::isAt(m_directory);
    if (isChosen)
        return openWorkplace();
    m_appearance.emplace(m_application, m_preferences);
    QObject::connect(m_entrance.get(), &DeskEntrance::workplaceWanted, &m_application, [this] {
        if (const auto opened = openWorkplace(); !opened)
            openFailureNotice(opened.error());
    });
    m_entrance->askHow();
    return {};
}

Result<void> DeskProgram::openWorkplace()
{
    auto workplace = std::make_unique<Workplace>(m_directory);
    auto opened = workplace->begin(m_asked.demo, m_clock);
    if (!m_appearance)
        m_appearance.emplace(m_application, m_preferences); // while the store goes on reading
    if (opened)
        opened = workplace->finish();
    if (!opened)
        return opened;
    m_workplace = std::move(workplace);
    QObject::connect(&m_workplace->claim(), &SingleInstance::startedAgain, &m_application,
                     [this] { showAgain(); });
    return m_entrance->enter(*m_workplace);
}

void DeskProgram::showAgain()
{
    if (m_window)
        bringToFront(*m_window);
    else if (QWidget *question = m_entrance->question())
        bringToFront(*question);
}

void DeskProgram::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_workplace->desk(), m_workplace->office(),
                                            m_preferences);
    if (LocalSync *sync = m_workplace->sync())
        m_window->synchronise(*sync, std::make_unique<DesktopPopUp>(*m_window));
    m_window->show();
    if (const auto &salvaged = m_workplace->profile().salvaged()) {
        openSalvageNotice(*salvaged, m_window.get());
        m_workplace->profile().salvageTold();
    }
}

} // namespace upik
