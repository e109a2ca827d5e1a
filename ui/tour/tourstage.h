// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tourcase.h"
#include "ui/tour/tourstops.h"

#include <QTemporaryDir>

#include <functional>

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
    using Readiness = std::function<bool()>;

    void dress(TourLook look);
    Readiness scene(const TourStop &stop);
    Readiness showQueue(const TourStop &stop);
    Readiness showCase(Role role);
    bool isCaseOpen() const;
    void showQueueOfCase(Role role);
    Readiness showDialog(const TourStop &stop);
    Readiness showPhotos(Role role);
    Readiness showWhy(Role role);
    Readiness search(const TourStop &stop);
    /// "2" is the third page, "2b" its end.
    Readiness showSettings(const QByteArray &page);
    Readiness showImport(bool taken);
    Readiness takeStep(const TourStop &stop);
    /// Waits until the first is there, then acts once, then waits for the second.
    Readiness after(Readiness first, std::function<void()> act, Readiness then);
    QString importFile() const;

    MainWindow &m_window;
    Desk &m_desk;
    Preferences &m_preferences;
    TourCase m_case;
    QTemporaryDir m_files;
    Readiness m_ready;
    QString m_trouble;
    bool m_taken = false;
};

} // namespace upik
