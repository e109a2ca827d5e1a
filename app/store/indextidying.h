// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/syncfacts.h"

namespace upik {

/// Makes what was taken away unreadable in the bytes of the file too. SQLite overwrites deleted
/// rows by itself, but the full-text index keeps the words of a removed entry until its parts are
/// merged, and the log keeps old pages until it is emptied. Both survive a crash in between.
class IndexTidying
{
public:
    explicit IndexTidying(Database &database) : m_database(database), m_facts(database) {}

    /// One short piece; true while there is more to do. REQUIRES: a write transaction.
    Result<bool> step();
    /// Empties the log where nothing else is left to do, and no reader is in the way.
    /// REQUIRES: no transaction.
    Result<void> emptyLog();

private:
    Result<bool> merge(int pages);

    Database &m_database;
    SyncFacts m_facts;
};

} // namespace upik
