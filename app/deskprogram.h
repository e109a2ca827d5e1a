// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "termination.h"
#include "ui/widgets/appearance.h"

#include <future>
#include <memory>
#include <optional>

namespace upik {

class Clock;
class DeskEntrance;
class MainWindow;
class Workplace;
struct CommandLine;

/// The program with its window: look and language, the workplace, the window over it, and a good
/// end when the session closes.
class DeskProgram
{
public:
    /// REQUIRES: application and clock outlive it.
    DeskProgram(QApplication &application, const CommandLine &asked, const Clock &clock);
    ~DeskProgram();

    /// Opens the profile and shows the window or, before, what is still to be asked (DeskEntrance).
    /// Fails as Workplace::open() does; look and language are there for a notice of it.
    Result<void> start();

private:
    QString makeDirectory() const;
    Result<void> openWorkplace();
    void openWindow();
    void showAgain();

    QApplication &m_application;
    std::future<void> m_fonts;
    const CommandLine &m_asked;
    const Clock &m_clock;
    QString m_directory;
    Preferences m_preferences;
    std::optional<Appearance> m_appearance;
    Termination m_termination;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<DeskEntrance> m_entrance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace upik
