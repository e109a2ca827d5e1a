// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tourpanes.h"
#include "ui/tour/tourshared.h"

#include <QTemporaryDir>

class QWidget;

namespace upik {

class MainWindow;
class Preferences;

/// Arranges the window for a stop, as a person would, and says when everything is there.
class TourStage : public QObject
{
    Q_OBJECT

public:
    TourStage(MainWindow &window, Desk &desk, Preferences &preferences,
              QObject *parent = nullptr);

    void arrange(const TourStop &stop);
    /// Whether what the stop shows has come.
    bool isReady() const { return m_ready && m_ready(); }
    /// What the picture shows: a dialog, else the window.
    QWidget *subject() const;
    /// Closes what was opened.
    void clear();
    /// What went wrong at this stop, or empty.
    const QString &trouble() const { return m_trouble; }

private:
    Readiness scene(const TourStop &stop);
    /// "2" is the third page, "2b" its end.
    Readiness showSettings(const QByteArray &page);
    Readiness showImport(bool taken);
    Readiness takeStep(const TourStop &stop);
    QString importFile() const;

    MainWindow &m_window;
    Desk &m_desk;
    Preferences &m_preferences;
    TourCase m_case;
    TourPanes m_panes;
    TourShared m_shared;
    QTemporaryDir m_files;
    Readiness m_ready;
    QString m_trouble;
    bool m_taken = false;
};

} // namespace upik
