// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caserebase.h"

namespace upik {

/// What somebody does with a step that the server did not take. Nothing here loses what was typed.
/// REQUIRES of whatever writes: a write transaction.
class OutboxDecisions
{
public:
    explicit OutboxDecisions(Database &database) : m_database(database) {}

    /// Those that wait for a decision, newest first.
    Result<std::vector<OutboxEntry>> waiting(int limit);
    /// Sends it again as it is. Fails with ActionNotAllowedNow where the server has decided on it:
    /// it would say the same again.
    Result<void> sendAgain(const QString &id, CaseRebase &cases);
    /// Another step says it anew, or as a note; the old one stays in the archive.
    Result<void> resolve(const QString &id, const QString &by);
    /// Into the trash.
    Result<void> discard(const QString &id, Instant now);

private:
    Result<OutboxEntry> undecided(const QString &id);

    Database &m_database;
};

} // namespace upik
