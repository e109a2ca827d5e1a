// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/casewriter.h"
#include "store/foundwords.h"

#include <QSet>

namespace upik {

/// Brings the rows of complaints in line with what is known to have been done, whatever they hold
/// now: what is missing is added, what differs is replaced. Asked twice it does nothing the second
/// time. Deadlines are left to be reckoned anew.
/// REQUIRES of every call: a write transaction; one that fails has to be undone (Savepoint).
class CaseMender
{
public:
    /// Whether the words to search by follow at once, or are written for all complaints later.
    enum class Words { Follow, Later };

    CaseMender(Database &database, Words words)
        : m_database(database), m_words(words), m_found(database)
    {}

    /// Whether this event stands where it says it does; what it holds is not compared. With a
    /// server others may have come before it, or it was refused: then that it is known is enough.
    Result<bool> has(const Event &event);
    /// Whether no other complaint has the number.
    Result<bool> isFree(const QString &number, const QString &complaint);

    /// The complaint with its text and reporter, under the number it says where that is free, else
    /// under one of its own. Its event is not put in. Yields whether anything was missing or
    /// differed.
    Result<bool> takeIn(const NewCase &said);
    /// A step with its photos and its row of the outbox, in the place of whatever stands there.
    /// Fails with NotFound where there is no such complaint.
    Result<bool> put(const Event &event);
    /// A step that was taken back.
    Result<bool> takeOut(const QString &event);

    /// Complaints that were asked for above.
    QStringList touched() const { return m_touched.values(); }
    /// Makes the head follow from the history. Yields whether the history is whole; where it is
    /// not, the head stays but for the steps that follow on it.
    Result<bool> settle(const QString &complaint);

private:
    Result<void> touch(const QString &complaint);
    Result<bool> mendRows(qint64 seq, const NewCase &said, const QString &number);
    Result<bool> putEvent(qint64 seq, const Event &event);
    Result<bool> putPhotos(qint64 seq, const Event &event);
    Result<bool> putOutbox(const Event &event);
    Result<void> followWords(const QString &complaint);

    Database &m_database;
    Words m_words;
    FoundWords m_found;
    QSet<QString> m_touched;
};

} // namespace upik
