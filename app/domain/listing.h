// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/sla.h"

namespace upik {

/// What the list can be sorted by. Time left is the default: the most urgent first, emergencies
/// before all, paused ones last, ended ones by their end, newest first.
enum class SortBy { TimeLeft, Number, Title, Place, Category, Received, Channel, State, Officer };

/// Chips above the list; an empty list of codes filters nothing.
struct Filters {
    QStringList categories;
    QStringList kelurahan;   ///< codes of kelurahan or kemantren
    QList<Channel> channels;
    QList<Level> levels;

    bool operator==(const Filters &) const = default;
    bool isEmpty() const
    {
        return categories.isEmpty() && kelurahan.isEmpty() && channels.isEmpty()
            && levels.isEmpty();
    }
};

/// What a list shows: a queue of the seat, narrowed by chips and words.
struct ListQuery {
    Seat seat;
    QString queue;           ///< code of a Queue
    Filters filters = {};
    /// Number, reporter, place, text; searches all in sight, not only the queue.
    QString search = {};
    SortBy sort = SortBy::TimeLeft;
    bool descending = false;

    bool operator==(const ListQuery &) const = default;
};

/// One row of the list: a narrow projection, without the text.
struct ListRow {
    QString id;
    QString number;
    QString title;
    QString placeText;
    QString kelurahan;       ///< code
    QString category;        ///< code
    QString urgency;
    QString officer;         ///< id
    QString agency;
    State state = State::Received;
    Channel channel = Channel::Jss;
    Instant receivedAt;
    Instant changedAt;
    Deadline deadline;
    bool unsent = false;     ///< an action waits in the outbox
    bool unseen = false;     ///< this seat has not opened it since it changed
    bool confidential = false;
    QStringList marks;

    bool operator==(const ListRow &) const = default;
};

/// A queue's numbers for the navigation.
struct QueueCount {
    QString queue;
    qint64 count = 0;
    Level worst = Level::Safe;  ///< of the complaints inside

    bool operator==(const QueueCount &) const = default;
};

/// Another complaint near in place, time and category.
struct Similar {
    QString id;
    QString number;
    QString title;
    double metres = -1;      ///< negative where one has no point
    Instant submittedAt;
    State state = State::Received;

    bool operator==(const Similar &) const = default;
};

/// A field officer with the load a seat sees when assigning.
struct OfficerLoad {
    QString officer;         ///< id
    int open = 0;
    int late = 0;
    double metres = -1;      ///< from the nearest open task to the complaint; negative: unknown

    bool operator==(const OfficerLoad &) const = default;
};

} // namespace upik

Q_DECLARE_METATYPE(upik::ListRow)
