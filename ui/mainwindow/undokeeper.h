// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QTimer>

namespace upik {

/// A step that may still be taken back, and the queue it was taken from.
struct Undoable {
    Receipt receipt;
    QString queue;
};

/// Remembers the steps of the last seconds, the latest first to be undone. What has run out of
/// its time, or cannot be undone, is not kept.
class UndoKeeper : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeeper(Desk &desk, QObject *parent = nullptr);

    void keep(Action action, const Undoable &step);
    /// False as soon as the time of the last step is over; changed() tells.
    bool canUndo() const { return !m_steps.empty(); }
    /// Time left to undo the latest step; zero where there is none.
    Millis timeLeft() const;
    /// Another seat is taken: what the last one did is no longer to be undone here.
    void forget();
    /// Takes back the latest step; undone() or failed() follows. Nothing where none is left.
    void undo();

Q_SIGNALS:
    void changed();
    void undone(const upik::Receipt &receipt, const QString &queue);
    void failed(const upik::Error &error);

private:
    void dropExpired();

    Desk &m_desk;
    std::vector<Undoable> m_steps;
    int m_seats = 0;  ///< answers to a seat before are not told
    QTimer m_expiry;
};

} // namespace upik
