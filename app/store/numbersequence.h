// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/database.h"

namespace upik {

/// Gives complaints their numbers at a desk that has no server: UPIK-<WIB year>-<six digits>.
class NumberSequence
{
public:
    explicit NumberSequence(Database &database) : m_database(database) {}

    /// REQUIRES: a write transaction; a number given in one that is rolled back is given again.
    Result<QString> next(Instant enteredAt);
    /// Goes on behind the highest numbers that complaints have, however they came by them.
    /// REQUIRES: a write transaction.
    Result<void> catchUp();

private:
    Database &m_database;
};

} // namespace upik
