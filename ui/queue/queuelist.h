// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ticker.h"

#include <QAbstractListModel>

namespace upik {

/// The queues of a seat with their live counts, which time changes too. Counts change without
/// moving a row; another seat resets.
class QueueList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        CountRole,  ///< qint64, or invalid before the first answer
        LevelRole,  ///< Level of the worst complaint inside
        IconRole,   ///< QString, name in :/icons
    };

    explicit QueueList(Desk &desk, QObject *parent = nullptr);

    void setSeat(const Seat &seat);
    /// Row of a queue, or -1.
    int rowOf(const QString &code) const;
    /// nullptr until the store has answered, and for a queue that is not the seat's.
    const QueueCount *countOf(const QString &code) const;
    /// The next queue after this one that asks for work and is not empty, or nullptr.
    const Queue *nextWithWork(const QString &code) const;
    /// Asks for the numbers again; counted() follows.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void counted();

private:
    QString tip(const Queue &queue) const;
    QString spoken(const Queue &queue) const;

    Desk &m_desk;
    Seat m_seat;
    std::vector<const Queue *> m_queues;
    std::vector<QueueCount> m_counts;
    int m_asked = 0;
    Ticker m_ticker;
    QTimer m_soon;
};

} // namespace upik
