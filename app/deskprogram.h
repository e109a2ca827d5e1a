// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "termination.h"
#include "ui/widgets/appearance.h"

#include <QTemporaryDir>

#include <memory>

namespace upik {

class Clock;
class MainWindow;
class Tour;
class Workplace;
struct CommandLine;

/// The program with its window: look and language, the workplace, the window over it, and a good
/// end when the session closes. A tour walks through all of it by itself, on a profile of its own
/// that goes when it ends.
class DeskProgram
{
public:
    /// REQUIRES: application and clock outlive it.
    DeskProgram(QApplication &application, const CommandLine &asked, const Clock &clock);
    ~DeskProgram();

    /// Opens the profile and shows the window, or begins the tour, which ends the program. Fails
    /// as Workplace::open() does.
    Result<void> start();

private:
    QString makeDirectory();
    void startTour();

    const CommandLine &m_asked;
    const Clock &m_clock;
    std::unique_ptr<QTemporaryDir> m_scratch;  ///< of a tour
    QString m_directory;
    Preferences m_preferences;
    Appearance m_appearance;
    Termination m_termination;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
};

} // namespace upik
