// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/actiontable.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace upik {
namespace {

struct CommandRow {
    Command command;
    MenuPlace menu;
    int group;           ///< a separator stands between groups
    const char *text;
    const char *icon;
    const char *keys;    ///< portable, "; " between
    const char *letter;  ///< a single key that can be turned off
};

using enum MenuPlace;
using enum Command;

constexpr std::array kTable{
    CommandRow{Record, File, 0, QT_TRANSLATE_NOOP("Commands", "&Take in a complaint…"), "plus",
               "Ctrl+N", ""},
    CommandRow{Import, File, 1, QT_TRANSLATE_NOOP("Commands", "&Import…"), "file-down", "Ctrl+I",
               ""},
    CommandRow{Export, File, 1, QT_TRANSLATE_NOOP("Commands", "&Export…"), "file-up", "Ctrl+E",
               ""},
    CommandRow{ChangeSeat, File, 2, QT_TRANSLATE_NOOP("Commands", "&Change role…"), "user-check",
               "Ctrl+Shift+P", ""},
    CommandRow{Settings, File, 2, QT_TRANSLATE_NOOP("Commands", "&Settings…"), "settings",
               "Ctrl+,", ""},
    CommandRow{Quit, File, 3, QT_TRANSLATE_NOOP("Commands", "&Quit"), "log-out", "Ctrl+Q", ""},
    CommandRow{Undo, Edit, 0, QT_TRANSLATE_NOOP("Commands", "&Undo the last step"), "undo-2",
               "Ctrl+Z", ""},
    CommandRow{Search, Edit, 1, QT_TRANSLATE_NOOP("Commands", "&Search"), "search", "Ctrl+F",
               "/"},
    CommandRow{CopyNumber, Edit, 1, QT_TRANSLATE_NOOP("Commands", "&Copy the number"), "copy",
               "Ctrl+Shift+C", ""},
    CommandRow{RemoveFilters, Edit, 1, QT_TRANSLATE_NOOP("Commands", "&Remove all filters"),
               "funnel", "Ctrl+Shift+F", ""},
    CommandRow{Open, Complaint, 0, QT_TRANSLATE_NOOP("Commands", "&Open"), "eye", "Ctrl+O", ""},
    CommandRow{Next, Complaint, 0, QT_TRANSLATE_NOOP("Commands", "&Next complaint"),
               "chevron-down", "Ctrl+Down", "J"},
    CommandRow{Previous, Complaint, 0, QT_TRANSLATE_NOOP("Commands", "&Previous complaint"),
               "chevron-up", "Ctrl+Up", "K"},
    CommandRow{BackToList, Complaint, 0, QT_TRANSLATE_NOOP("Commands", "&Back to the list"),
               "chevron-left", "Esc", ""},
    CommandRow{Back, View, 0, QT_TRANSLATE_NOOP("Commands", "&Back"), "corner-up-left",
               "Alt+Left", ""},
    CommandRow{Forward, View, 0, QT_TRANSLATE_NOOP("Commands", "&Forward"), "chevron-right",
               "Alt+Right", ""},
    CommandRow{NextPane, View, 1, QT_TRANSLATE_NOOP("Commands", "&Next pane"), "panel-left", "F6",
               ""},
    CommandRow{PreviousPane, View, 1, QT_TRANSLATE_NOOP("Commands", "&Previous pane"), "",
               "Shift+F6", ""},
    CommandRow{Refresh, View, 1, QT_TRANSLATE_NOOP("Commands", "&Refresh"), "refresh-cw",
               "F5; Ctrl+R", ""},
    CommandRow{SyncCentre, View, 1, QT_TRANSLATE_NOOP("Commands", "Syn&chronisation…"), "cloud",
               "Ctrl+Shift+S", ""},
    CommandRow{Notices, View, 1, QT_TRANSLATE_NOOP("Commands", "Not&ices…"), "bell",
               "Ctrl+Shift+N", ""},
    CommandRow{LargerFont, View, 2, QT_TRANSLATE_NOOP("Commands", "&Larger letters"), "zoom-in",
               "Ctrl++; Ctrl+=", ""},
    CommandRow{SmallerFont, View, 2, QT_TRANSLATE_NOOP("Commands", "&Smaller letters"),
               "zoom-out", "Ctrl+-", ""},
    CommandRow{UsualFont, View, 2, QT_TRANSLATE_NOOP("Commands", "&Usual letters"), "", "Ctrl+0",
               ""},
    CommandRow{Shortcuts, Help, 0, QT_TRANSLATE_NOOP("Commands", "&Keys"), "keyboard", "F1", "?"},
    CommandRow{About, Help, 0, QT_TRANSLATE_NOOP("Commands", "&About UPIK Desk"), "info", "", ""},
};

constexpr bool followsItsEnum()
{
    for (std::size_t i = 0; i < kTable.size(); ++i)
        if (kTable[i].command != Command(i))
            return false;
    return kTable.size() == std::size_t(About) + 1;
}

static_assert(followsItsEnum(), "the table of commands is not in the order of its enum");

/// What an office of one neither has nor sees.
constexpr std::array kShared{SyncCentre, Notices};

QList<QKeySequence> keysOf(const CommandRow &row, bool letters)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(row.keys).split(QLatin1String("; "),
                                                                  Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    if (letters && *row.letter)
        keys.append(QKeySequence(QString::fromLatin1(row.letter), QKeySequence::PortableText));
    return keys;
}

} // namespace

ActionTable::ActionTable(QObject *parent) : QObject(parent)
{
    for (const CommandRow &row : kTable) {
        auto *made = new QAction(icon(row.icon), QString(), this);
        connect(made, &QAction::triggered, this, [this, &row] { Q_EMIT triggered(row.command); });
        m_actions.push_back(made);
    }
    action(Quit)->setMenuRole(QAction::QuitRole);
    action(Settings)->setMenuRole(QAction::PreferencesRole);
    action(About)->setMenuRole(QAction::AboutRole);
    for (const Command shared : kShared) {
        action(shared)->setVisible(false);
        action(shared)->setEnabled(false); // its keys, too
    }
    setSingleKeys(true);
    retranslate();
}

void ActionTable::offerShared() const
{
    for (const Command shared : kShared) {
        action(shared)->setVisible(true);
        action(shared)->setEnabled(true);
    }
}

void ActionTable::fill(QMenu &menu, MenuPlace place) const
{
    int group = 0;
    for (const CommandRow &row : kTable) {
        if (row.menu != place)
            continue;
        if (std::exchange(group, row.group) != row.group)
            menu.addSeparator();
        menu.addAction(action(row.command));
    }
}

void ActionTable::setSingleKeys(bool on)
{
    for (const CommandRow &row : kTable)
        action(row.command)->setShortcuts(keysOf(row, on));
}

void ActionTable::retranslate()
{
    for (const CommandRow &row : kTable)
        action(row.command)->setText(QCoreApplication::translate("Commands", row.text));
}

} // namespace upik
