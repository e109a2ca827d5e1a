// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/sqlconnection.h"

namespace upik {

/// Gives complaints their numbers, at the server and at a desk that has none:
/// UPIK-<WIB year>-<six digits>. Who gives one holds the year's row until his transaction ends, so
/// that none is given twice and none left out.
class NumberSequence
{
public:
    explicit NumberSequence(SqlConnection &connection) : m_connection(connection) {}

    /// REQUIRES: a write transaction; a number given in one that is rolled back is given again.
    Result<QString> next(Instant enteredAt);
    /// DRAF-<WIB year>-<six digits>, for as long as a server has not numbered the complaint; a
    /// desk's matter. REQUIRES: a write transaction.
    Result<QString> nextDraft(Instant enteredAt);
    /// Goes on behind the highest numbers that complaints have, however they came by them; a desk's
    /// matter, in SQLite's words.
    /// REQUIRES: a write transaction.
    Result<void> catchUp();

private:
    Result<QString> nextOf(const QString &word, std::string_view sql, Instant enteredAt);

    SqlConnection &m_connection;
};

} // namespace upik
