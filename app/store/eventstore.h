// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/database.h"

namespace upik {

/// The log of what happened. Only ever added to, except that a step may be taken back while it
/// waits to be sent.
class EventStore
{
public:
    explicit EventStore(Database &database) : m_database(database) {}

    /// A complaint's events, oldest first. The intake of the first one lacks text and reporter,
    /// which stand in tables of their own; `anonymous` is kept.
    Result<std::vector<Event>> history(const QString &complaint);
    /// The n-th, or none; as in the history.
    Result<std::optional<Event>> at(const QString &complaint, int n);
    /// Ids of those that no server has yet.
    Result<QStringList> unsent(const QString &complaint);
    /// The complaint of an event; fails with NotFound.
    Result<QString> complaintOf(const QString &event);

    /// REQUIRES from here on: a write transaction. `seq` is the complaint's row.
    Result<void> add(qint64 seq, const Event &event, bool pending);
    /// Which attachments the event brought. `seq` as above.
    Result<void> attach(qint64 seq, const Event &event);
    /// The server has taken it, though it has not come back from there yet.
    Result<void> setAccepted(const QString &event);
    /// Takes all out that no server has given back, with what they brought.
    Result<void> clearPending(qint64 seq);
    /// Takes out whatever stands at this place, and this event wherever it stands.
    Result<void> clear(qint64 seq, int n, const QString &event);
    /// Removes the last event of a complaint where it is this one and pending; else UndoTooLate.
    Result<void> takeBack(qint64 seq, const QString &event);

private:
    Database &m_database;
};

} // namespace upik
