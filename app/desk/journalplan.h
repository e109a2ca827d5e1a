// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/journalline.h"
#include "store/journal.h"

#include <QHash>
#include <QSet>

#include <map>

namespace upik {

/// Which lines of a journal are in force. A line was written before its step was committed, so one
/// that was never committed may stand before those that were: of two steps at the same place of a
/// history, and of two complaints with the same number, the later one is meant, since the place
/// was free when it was written. Of what was saved about the office the last of each kind is meant.
/// Keeps no more of a line than its ids.
class JournalPlan
{
public:
    explicit JournalPlan(const Journal &journal);

    /// By the line's place in the order of Journal::each().
    bool isInForce(std::size_t line) const { return m_inForce.at(line); }
    /// Events that were taken back, or in whose place others stand.
    const QStringList &dropped() const { return m_dropped; }

private:
    struct Step {
        QString event;
        std::size_t line = 0;
    };
    using Steps = std::map<int, Step>;
    struct Chain {
        Steps steps;
        Steps takenBack;
    };

    void read(const JournalLine &line, std::size_t index);
    void add(const Event &event, std::size_t index);
    void name(const QString &number, const QString &complaint);
    void takeBack(const QString &event);
    void drop(Steps &steps, Steps::iterator from);
    void conclude();

    QHash<QString, Chain> m_chains;                  ///< by complaint
    QHash<QString, std::pair<QString, int>> m_places; ///< complaint and n, by event
    QHash<QString, QString> m_holders;               ///< complaint, by number
    QSet<QString> m_outnumbered;                     ///< complaints whose number went to another
    QHash<QString, std::size_t> m_office;            ///< latest line, by the record's kind
    std::vector<bool> m_inForce;
    QStringList m_dropped;
};

} // namespace upik
