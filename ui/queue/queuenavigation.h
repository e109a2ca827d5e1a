// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>

class QListView;

namespace upik {

class PlainLabel;
class QueueList;
class QueueListDelegate;

/// The queues at the left of the window, or, where room is short, a rail of their icons.
class QueueNavigation : public QWidget
{
    Q_OBJECT

public:
    explicit QueueNavigation(Desk &desk, QWidget *parent = nullptr);

    void setSeat(const Seat &seat);
    /// Marks a queue as the one shown, without signalling; an unknown code marks none.
    void mark(const QString &code);
    void setRail(bool rail);
    /// Asks for the numbers anew, where a deadline passes between two minutes.
    void recount();
    const QueueList &list() const { return m_list; }
    /// Where the focus goes.
    QWidget *view() const;

Q_SIGNALS:
    void queueChosen(const QString &code);
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    void retranslate();

    QueueList &m_list;
    PlainLabel *m_heading;
    QListView *m_view;
    QueueListDelegate *m_delegate;
    bool m_rail = false;
    bool m_quiet = false;
};

} // namespace upik
