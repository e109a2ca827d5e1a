// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/office.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace upik {

class Preferences;
class SettingsPage;

/// All settings, beside the window rather than over it. What the reader sees applies at once; what
/// concerns the office is saved page by page, by whom the page allows. Who leaves with changes is
/// asked what becomes of them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Look, Sop, Calendars, Officers };

    /// REQUIRES: desk, office and preferences outlive it.
    SettingsDialog(Desk &desk, Office &office, Preferences &preferences,
                   QWidget *parent = nullptr);

    /// Another page, behind the others. Takes it over.
    void add(SettingsPage *page);
    /// Shows the dialog, or brings it to the front where it is open.
    void openPage(Page page);
    /// Who sits there now. Before it is called everything can be changed.
    void setSeat(const Seat &seat);
    /// Asks first where something is not saved.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    /// Enter belongs to the field it is pressed in; with Ctrl it saves the page.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(SettingsPage *page);
    void layOut();
    void askAndLeave();
    void saveAll();
    void dropAll();
    void leaveIfSaved();
    std::vector<SettingsPage *> changed() const;
    void retranslate();
    void fit();

    QListWidget *m_names;
    QStackedWidget *m_pages;
    QPushButton *m_close;
    std::vector<SettingsPage *> m_all;
    bool m_isLeaving = false;  ///< closes as soon as all is saved
};

} // namespace upik
