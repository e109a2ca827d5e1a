// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/office.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace upik {

class Preferences;
class SettingsPage;

/// All settings, beside the window rather than over it. What the reader sees applies at once; what
/// concerns the office is saved page by page. Closing keeps what was entered and not yet saved.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Look, Sop, Calendars, Officers };

    /// REQUIRES: desk, office and preferences outlive it.
    SettingsDialog(Desk &desk, Office &office, Preferences &preferences,
                   QWidget *parent = nullptr);

    /// Shows the dialog, or brings it to the front where it is open.
    void openPage(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(SettingsPage *page);
    void retranslate();
    void fit();

    QListWidget *m_names;
    QStackedWidget *m_pages;
    QDialogButtonBox *m_buttons;
    std::vector<SettingsPage *> m_all;
};

} // namespace upik
