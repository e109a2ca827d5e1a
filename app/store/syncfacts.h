// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/syncplace.h"

namespace upik {

/// What is left of rows that were taken away: nothing; their words in the index; the same, while it
/// is being merged; pages of the log.
enum class Untidy { Nothing, Words, Merging, Log };

/// The desk's standing with its server, as facts of the profile. REQUIRES of whatever writes: a
/// write transaction.
class SyncFacts
{
public:
    explicit SyncFacts(Database &database) : m_database(database) {}

    Result<SyncPlace> place();
    Result<void> setPlace(const SyncPlace &place);
    /// Whether complaints are numbered by a server.
    Result<bool> hasServer();

    /// Rows that come bear it; those that bear an older one when a snapshot has ended are not the
    /// server's any more.
    Result<qint64> generation();
    /// Begins a snapshot: from zero, in a generation of its own.
    Result<void> beginSnapshot();

    /// The last number of a lane that the server has processed.
    Result<qint64> lastNumber(int lane);
    Result<void> setLastNumber(int lane, qint64 lseq);

    /// How much of what went can still be found in the bytes of the file.
    Result<Untidy> untidy();
    Result<void> setUntidy(Untidy untidy);

private:
    Result<qint64> number(const QString &key);
    Result<void> setNumber(const QString &key, qint64 value);

    Database &m_database;
};

} // namespace upik
