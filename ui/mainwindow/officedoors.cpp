// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/officedoors.h"

#include "ui/importing/importdialog.h"
#include "ui/mainwindow/actiontable.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/lastfolder.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace upik {

OfficeDoors::OfficeDoors(Desk &desk, Office &office, Preferences &preferences, QWidget *window)
    : QObject(window), m_desk(desk), m_office(office), m_preferences(preferences), m_window(window)
{}

void OfficeDoors::serve(const ActionTable &table)
{
    connect(table.action(Command::Settings), &QAction::triggered, this, &OfficeDoors::openSettings);
    connect(table.action(Command::Import), &QAction::triggered, this, &OfficeDoors::openImport);
    connect(table.action(Command::Export), &QAction::triggered, this, &OfficeDoors::openExport);
}

void OfficeDoors::setSeat(const Seat &seat)
{
    m_seat = seat;
    if (m_settings)
        m_settings->setSeat(seat);
}

void OfficeDoors::addPage(const std::function<SettingsPage *(QWidget *)> &make)
{
    m_more = make;
    if (m_settings)
        m_settings->add(m_more(m_settings));
}

/// One dialog for the whole run.
void OfficeDoors::openSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_desk, m_office, m_preferences, m_window);
        if (m_more)
            m_settings->add(m_more(m_settings));
        m_settings->setSeat(m_seat);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

/// The seat of the moment takes the complaints in.
void OfficeDoors::openImport()
{
    auto *dialog = new ImportDialog(m_office, m_seat, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPreferences(m_preferences);
    dialog->show();
}

void OfficeDoors::openExport()
{
    auto *dialog = new QFileDialog(m_window, tr("Export all complaints"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    beginInLastFolder(*dialog, &m_preferences);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilter(tr("JSON files (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenAnswered(m_office.exportFile(path), this, [this](const Result<qint64> &written) {
            if (written)
                Q_EMIT done(tr("%Ln complaint(s) written.", nullptr, int(*written)));
            else
                Q_EMIT failed(written.error());
        });
    });
    dialog->open();
}

} // namespace upik
