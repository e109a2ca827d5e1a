// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/baserows.h"

#include <map>

namespace upik {

/// The part of a complaint's history that the server gave. Events come in any order: only those
/// without a gap before them stand in the history, the others wait in their rows.
/// REQUIRES of every call: a write transaction, and no step of this desk's own in the history.
class BaseHistory
{
public:
    BaseHistory(Database &database, QString complaint)
        : m_rows(database), m_database(database), m_complaint(std::move(complaint))
    {}

    /// Reads both. `isShown`: the complaint has a row; another one is shown only when as many
    /// events as its head says are there.
    Result<void> load(bool isShown);
    /// From the first on, without a gap; none where it is not shown.
    const std::vector<Event> &events() const { return m_events; }
    /// Makes the tables say so. `seq` is the complaint's row.
    Result<void> write(qint64 seq);

private:
    struct Known {
        Event event;
        bool isPlaced = false;
    };

    Result<void> addPlaced();
    Result<void> addParked();
    Result<int> wanted();
    Result<void> place(qint64 seq, const Event &event);

    BaseRows m_rows;
    Database &m_database;
    QString m_complaint;
    std::map<int, Known> m_known;     ///< by n
    std::vector<Event> m_events;
};

} // namespace upik
