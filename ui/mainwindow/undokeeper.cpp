// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/undokeeper.h"

#include "ui/widgets/answer.h"

#include <algorithm>

namespace upik {

UndoKeeper::UndoKeeper(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &UndoKeeper::dropExpired);
}

void UndoKeeper::keep(Action action, const Undoable &step)
{
    if (row(action).mayBeUndone)
        m_steps.push_back(step);
    dropExpired();
}

Millis UndoKeeper::timeLeft() const
{
    if (m_steps.empty())
        return Millis::zero();
    return std::max(Millis::zero(), m_steps.back().receipt.undoUntil - m_desk.now());
}

void UndoKeeper::forget()
{
    ++m_seats;
    m_steps.clear();
    m_expiry.stop();
    Q_EMIT changed();
}

void UndoKeeper::undo()
{
    dropExpired();
    if (m_steps.empty())
        return;
    const Undoable step = m_steps.back();
    m_steps.pop_back();
    Q_EMIT changed();
    whenAnswered(m_desk.undo(step.receipt.event), this,
                 [this, step, seat = m_seats](const Result<Receipt> &receipt) {
                     if (seat != m_seats)
                         return;
                     if (receipt)
                         Q_EMIT undone(step.receipt, step.queue);
                     else
                         Q_EMIT failed(receipt.error());
                 });
}

void UndoKeeper::dropExpired()
{
    const Instant now = m_desk.now();
    std::erase_if(m_steps, [now](const Undoable &step) { return step.receipt.undoUntil <= now; });
    if (!m_steps.empty()) {
        const auto first = std::ranges::min_element(m_steps, {}, [](const Undoable &step) {
            return step.receipt.undoUntil;
        });
        m_expiry.start(int((first->receipt.undoUntil - now).count()) + 1);
    }
    Q_EMIT changed();
}

} // namespace upik
