// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "ui/mainwindow/actiontable.h"

class QMenuBar;

namespace upik {

class CaseSteps;
class Preferences;
class QueueMenu;
class QueueModel;
class SortMenu;
class ViewChoices;

/// The menus of the window: Berkas, Sunting, Aduan, Tampilan, Bantuan.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(Preferences &preferences, QMenuBar &bar, QWidget *window);

    const ActionTable &table() const { return *m_table; }
    void setRole(Role role);
    /// The list that the menu of orders sorts.
    void sortIn(QueueModel &list);
    /// Enables the steps that this complaint allows.
    void offer(const std::optional<CaseFile> &file);
    QAction *stepAction(Action action) const;
    void retranslate();
    /// Every action of the menus, in their order.
    QList<QAction *> actions() const;

Q_SIGNALS:
    void queueWanted(const QString &code);
    void stepWanted(upik::Action action);

private:
    void fill(QMenu &menu, MenuPlace place);
    void serve();
    void openSheet();
    void openAbout();

    Preferences &m_preferences;
    QWidget *m_window;
    ActionTable *m_table;
    CaseSteps *m_steps;
    QueueMenu *m_queues;
    SortMenu *m_orders;
    ViewChoices *m_choices = nullptr;
    QList<QMenu *> m_menus;
};

} // namespace upik
