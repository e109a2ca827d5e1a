// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/intakes.h"
#include "domain/sla.h"

namespace upik {

/// A complaint with all that happened to it.
struct History {
    Complaint complaint;
    Deadline deadline;
    std::vector<Event> events;
};

/// Takes complaints through the SOP, step by step as a desk does: one in ten is still open, most
/// of them young ones, most of those in an officer's hand.
class Histories {
public:
    /// Reference and rules must outlive it.
    Histories(const Reference &reference, const SlaRules &rules, quint64 seed, qint64 size);

    /// REQUIRES: 0 <= n < size. Entered later than those before it.
    History make(qint64 n) const;

    /// The moment that these histories lead to, the same for every run.
    static Instant now();

private:
    Instant enteredAt(qint64 n, Dice &dice) const;
    std::vector<Action> pathOf(qint64 n, Dice &dice) const;
    Seat seatFor(Action action, const Complaint &complaint) const;
    ActionInput inputFor(Action action, const Complaint &complaint, Dice &dice) const;
    QString officerOf(const QString &agency, Dice &dice) const;
    void take(History &history, Action action, Instant at, Dice &dice) const;

    const Reference &m_reference;
    const SlaRules &m_rules;
    Intakes m_intakes;
    quint64 m_seed;
    qint64 m_size;
};

} // namespace upik
