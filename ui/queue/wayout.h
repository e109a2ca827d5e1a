// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/queue/filtertexts.h"

namespace upik {

class EmptyState;
class QueueList;

/// Finds for a list that shows nothing why that is so and what leads on: the filter to drop, the
/// search to give up, the next queue with work.
class WayOut : public QObject
{
    Q_OBJECT

public:
    /// `queues` tells which queue comes next. REQUIRES: all outlive it.
    WayOut(Desk &desk, const QueueList &queues, EmptyState &words, QObject *parent = nullptr);

    /// Says it of this query, which has no rows.
    void show(const ListQuery &query);

Q_SIGNALS:
    /// A person takes the way that was offered.
    void queueWanted(const QString &code);
    void searchDropped();
    void filterDropped(const upik::FilterChoice &choice);
    void filtersDropped();

private:
    void offerNextQueue(const Queue &queue);
    void tryWithout(const QList<FilterChoice> &choices, int at);
    void offerDrop(const FilterChoice &choice);
    void onFirstPressed();

    Desk &m_desk;
    const QueueList &m_queues;
    EmptyState &m_words;
    ListQuery m_query;                     ///< an answer about another one comes too late
    std::optional<FilterChoice> m_toDrop;
    QString m_nextQueue;
};

} // namespace upik
