// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "support/fakedesk.h"
#include "support/fakeoffice.h"
#include "ui/complaint/complaintpane.h"
#include "ui/mainwindow/caseflow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panearea.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/queue/listpane.h"
#include "ui/queue/queueview.h"

#include <QTemporaryDir>
#include <QTest>

namespace upik {

/// A desk with a window on screen, wide enough for three panes, and an agency admin at it.
class DeskWindow
{
public:
    explicit DeskWindow(int complaints = 0)
    {
        for (int i = 0; i < complaints; ++i)
            ids << desk.add(QStringLiteral("Aduan %1").arg(i), Millis(100min) - Millis(i * 5min));
        open();
    }

    /// Closes the window and starts it again with the same preferences.
    void restart()
    {
        window->close();
        open();
    }

    QueueView &view() const { return window->area().list().view(); }
    ComplaintPane &pane() const { return window->area().complaint(); }
    QAction *command(Command which) const { return window->menus().table().action(which); }
    /// Title of the complaint that is shown, or empty.
    QString shownTitle() const
    {
        return pane().file() ? pane().file()->complaint.facts.title : QString();
    }
    bool shows(const QString &title) const
    {
        return QTest::qWaitFor([&] { return shownTitle() == title; });
    }
    bool listHas(int rows) const
    {
        return QTest::qWaitFor([&] { return view().queue().rowCount() == rows; });
    }
    /// Gives the window the keyboard, as a window manager does when a dialog has closed.
    bool isActive() const
    {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    FakeDesk desk;
    FakeOffice office;
    QStringList ids;
    QTemporaryDir folder;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<MainWindow> window;

private:
    void open()
    {
        window.reset();
        preferences = std::make_unique<Preferences>(folder.filePath(QStringLiteral("desk.ini")));
        window = std::make_unique<MainWindow>(desk, office, *preferences);
        window->resize(1500, 800);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
};

} // namespace upik
