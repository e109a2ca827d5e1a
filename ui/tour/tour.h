// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tourstage.h"

#include <QDir>
#include <QTimer>

namespace upik {

/// Walks the window through the SOP's journey on sample data and writes a numbered picture of
/// every screen and dialog. Takes steps: run it on a profile made for it.
class Tour : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        MainWindow &window;
        Desk &desk;
        Preferences &preferences;
        std::span<const TourStop> stops = tourStops();
    };

    /// REQUIRES: the parts outlive it; the desk holds the demonstration.
    Tour(const Parts &parts, const QString &directory, QObject *parent = nullptr);

    /// Shows the window and begins; finished() follows.
    void start();
    /// The pictures that could not be made, each with why.
    const QStringList &failures() const { return m_failures; }

Q_SIGNALS:
    /// `allWritten`: every stop has its picture; failures() tells the others.
    void finished(bool allWritten);

private:
    void next();
    void look();
    void shoot();
    void go();
    void fail(const QString &why);
    const TourStop &stop() const { return m_stops[m_at]; }

    MainWindow &m_window;
    std::span<const TourStop> m_stops;
    TourStage m_stage;
    QDir m_directory;
    QTimer m_looking;
    std::size_t m_at = 0;
    int m_number = 0;
    int m_looks = 0;
    QStringList m_failures;
};

} // namespace upik
