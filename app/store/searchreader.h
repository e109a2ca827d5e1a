// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/database.h"

#include <functional>

namespace upik {

/// Finds complaints by words typed: all words must be beginnings of words of the complaint, or of
/// its reporter's. A number of a complaint leads straight to it.
class SearchReader
{
public:
    /// Turns a typed word into the hash by which reporters are found; see reporterWord().
    using WordHash = std::function<QString(const QString &)>;

    SearchReader(Database &database, WordHash hash) : m_database(database), m_hash(std::move(hash))
    {}

    /// Rows' seqs of everything in the seat's sight that the filters leave: first what has the
    /// number, then the newest entry first; `limit` at most.
    Result<std::vector<qint64>> find(const ListQuery &query, Instant now, int limit);

private:
    Result<std::vector<qint64>> withNumber(const ListQuery &query);
    Result<std::vector<qint64>> matching(const char *index, const QString &match,
                                         const ListQuery &query, Instant now, int limit);
    QString reporterMatch(const ListQuery &query) const;

    Database &m_database;
    WordHash m_hash;
};

} // namespace upik
