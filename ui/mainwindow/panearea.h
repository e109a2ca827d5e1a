// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/mainwindow/widthrule.h"

#include <QSplitter>

class QAction;

namespace upik {

class ActionTable;
class ComplaintPane;
class ListPane;
class Preferences;
class QueueModel;
class QueueNavigation;

/// The three panes of the window, as many beside each other as there is room for. Where there is
/// no room, the complaint stands in place of the list and Esc goes back.
class PaneArea : public QSplitter
{
    Q_OBJECT

public:
    PaneArea(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);

    QueueNavigation &navigation() const { return *m_navigation; }
    ListPane &list() const { return *m_list; }
    /// What the list shows.
    QueueModel &rows() const;
    ComplaintPane &complaint() const { return *m_complaint; }
    void setSeat(const Seat &seat);
    /// In all that the seat sees, not only in the queue shown.
    void search(const QString &words);
    void showQueue(const Seat &seat, const QString &code);
    void focusList();
    /// The person goes on from the search to what it finds: into the list, or right into the
    /// complaint whose number was typed.
    void enterResults();
    /// Widths as they were left; nothing: as suits the panes.
    void restoreWidths(const QByteArray &state);
    Panes panes() const { return m_panes; }
    /// Whether the complaint has taken the list's place where both do not fit.
    bool isReading() const { return m_reading; }

    /// Shows the complaint, or the list, where only one of them has room.
    void read(bool reading);
    /// Connects the commands that move in and between the panes; `foot` is the last stop of F6.
    void serve(const ActionTable &table, QWidget *foot);

Q_SIGNALS:
    void queueWanted(const QString &code);
    void searchDropped();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void share();
    void moveOn(int by);
    void openNamed();

    QueueNavigation *m_navigation;
    ListPane *m_list;
    ComplaintPane *m_complaint;
    QAction *m_back = nullptr;
    QWidget *m_foot = nullptr;
    Panes m_panes = Panes::Three;
    QByteArray m_kept;       ///< widths of the last time
    bool m_shared = false;   ///< the width has been given out
    bool m_reading = false;
    bool m_entering = false; ///< the results that somebody goes on to are still to come
};

} // namespace upik
