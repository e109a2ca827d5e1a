// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <vector>

class QMenu;

namespace upik {

/// What the window itself can be told to do; the steps of the SOP are CaseSteps.
enum class Command {
    Record, Import, Export, ChangeSeat, Settings, Quit,
    Undo, Search, CopyNumber, RemoveFilters,
    Open, Next, Previous, BackToList,
    Back, Forward, NextPane, PreviousPane, Refresh, SyncCentre, Notices,
    LargerFont, SmallerFont, UsualFont,
    Shortcuts, About,
};

enum class MenuPlace { File, Edit, Complaint, View, Help };

/// The commands of the window as actions, made from one table of text, icon, keys and menu.
class ActionTable : public QObject
{
    Q_OBJECT

public:
    explicit ActionTable(QObject *parent = nullptr);

    QAction *action(Command command) const { return m_actions[std::size_t(command)]; }
    /// Adds the commands of a menu in their order, with separators between their groups.
    void fill(QMenu &menu, MenuPlace place) const;
    /// Offers what only a desk with a server has: the sync centre and the notices.
    void offerShared() const;
    /// Whether single letters move in the list.
    void setSingleKeys(bool on);
    void retranslate();

Q_SIGNALS:
    void triggered(upik::Command command);

private:
    std::vector<QAction *> m_actions;
};

} // namespace upik
