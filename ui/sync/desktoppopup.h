// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/popup.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace upik {

/// A pop-up of the desktop: through D-Bus (org.freedesktop.Notifications) where somebody shows
/// them, else from the tray, else the window asks for attention in the task bar. Never waits: an
/// answer that does not come shows the next best.
class DesktopPopUp : public QObject, public PopUp
{
    Q_OBJECT

public:
    /// REQUIRES: the window outlives it.
    explicit DesktopPopUp(QWidget &window);
    ~DesktopPopUp() override;

    void show(const QString &title, const QString &text) override;

private:
    void showInTray(const QString &title, const QString &text);

    QWidget &m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    unsigned m_last = 0;  ///< the desktop's number of the last one, which the next replaces
};

} // namespace upik
