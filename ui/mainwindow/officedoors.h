// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/office.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace upik {

class ActionTable;
class Preferences;
class SettingsDialog;
class SettingsPage;

/// Settings, import and export, which concern the office rather than a complaint.
class OfficeDoors : public QObject
{
    Q_OBJECT

public:
    OfficeDoors(Desk &desk, Office &office, Preferences &preferences, QWidget *window);

    /// Connects the commands of the menu Berkas.
    void serve(const ActionTable &table);
    /// One more page of the settings, made once they have been opened.
    void addPage(const std::function<SettingsPage *(QWidget *)> &make);
    /// Whoever sits there may change what is his to change.
    void setSeat(const Seat &seat);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const upik::Error &error);

private:
    void openSettings();
    void openImport();
    void openExport();

    Desk &m_desk;
    Office &m_office;
    Preferences &m_preferences;
    QWidget *m_window;
    Seat m_seat;
    QPointer<SettingsDialog> m_settings;
    std::function<SettingsPage *(QWidget *)> m_more;
};

} // namespace upik
