// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/tourmessages.h"
#include "domain/error.h"
#include "ui/tour/tour.h"
#include "ui/widgets/appearance.h"

#include <QTemporaryDir>

#include <memory>

namespace upik {

class Clock;
class Workplace;

/// The platform of the tour, for QT_QPA_PLATFORM: no display, but the screen of an office laptop,
/// so that the pictures are the same everywhere. Writes its description into `files`.
QByteArray tourPlatform(const QTemporaryDir &files);

/// The program that writes pictures of itself: a demonstration in a profile that is thrown away,
/// a window over it, and the tour through it.
class TourProgram
{
public:
    /// REQUIRES: application and clock outlive it.
    TourProgram(QApplication &application, const Clock &clock, const Console &console);
    ~TourProgram();

    /// Begins; the application ends with 0 where every picture was written, else with 1 after
    /// the missing ones were named. Fails as makeTourFolder() and Workplace::open() do.
    Result<void> start(const QString &directory);

private:
    void end(bool allWritten);

    QApplication &m_application;
    const Clock &m_clock;
    Console m_console;
    TourMessages m_messages;
    QTemporaryDir m_profile;
    Preferences m_preferences;
    Appearance m_appearance;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
};

} // namespace upik
