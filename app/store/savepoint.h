// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace upik {

/// A part of a write transaction that may fail without the rest: undone unless released. Many in a
/// row make searching's index go to the disk each time, so it is for repairs and not for steps.
/// REQUIRES: a write transaction; one savepoint at a time.
class Savepoint
{
public:
    static Result<Savepoint> begin(Database &database);
    ~Savepoint();
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;

    /// What was done since is part of the transaction.
    Result<void> release();

private:
    explicit Savepoint(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace upik
