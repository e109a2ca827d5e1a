// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace upik {

class Banner;
class EmptyState;
class FilterBar;
class ListHead;
class Preferences;
class QueueList;
class QueueView;
class WayOut;

/// The middle of the window: a queue's title and count, its filters, its complaints, or the words
/// for there being none.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// `queues` tells which queue comes next when this one is empty.
    ListPane(Desk &desk, Preferences &preferences, const QueueList &queues,
             QWidget *parent = nullptr);

    /// Shows a queue from its top, without filters and search.
    void showQueue(const Seat &seat, const QString &code);
    /// Narrows to what was typed; nothing typed: the queue again.
    void search(const QString &words);
    /// Says above the list that this complaint is open but not in it; empty: nothing is to be said.
    void tellOutside(const QString &number);
    /// Gives the keyboard to the list, or to what stands in its place.
    void takeKeyboard();
    QueueView &view() const { return *m_view; }
    FilterBar &filterBar() const { return *m_filters; }
    EmptyState &emptyState() const { return *m_empty; }
    const Banner &emergencyBanner() const { return *m_emergency; }
    /// What stands above the list.
    QString heading() const;
    /// What tellOutside() says, or nothing.
    QString outside() const;

Q_SIGNALS:
    void queueWanted(const QString &code);
    /// The search is to be given up, from a button.
    void searchDropped();
    void failed(const upik::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void ask(const ListQuery &query);
    void afterRefresh();
    bool hasKeyboard() const;
    void showNews();
    void retranslate();

    ListHead *m_head;
    Banner *m_emergency;
    Banner *m_outside;
    QString m_outsider;
    FilterBar *m_filters;
    QPushButton *m_newAbove;
    QStackedLayout *m_stack;
    QueueView *m_view;
    EmptyState *m_empty;
    WayOut *m_wayOut;
};

} // namespace upik
