// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/database.h"
#include "store/nameorder.h"
#include "store/roworder.h"

#include <functional>
#include <list>

namespace upik {

/// Answers what lists show. Remembers where in a queue it has been, so that the next page begins
/// beside the last one; forgets when another connection has written.
/// Thread rule: one reader for one connection, on that connection's thread.
class ListReader
{
public:
    /// Turns a typed word into the hash by which reporters are found (reporterWord()).
    using WordHash = std::function<QString(const QString &)>;

    explicit ListReader(WordHash hash);

    /// The names by which categories, officers and channels are sorted from now on.
    void follow(const ShownNames &names);

    /// Rows of the query. A search ends at kMostFound: that many means "or more".
    Result<qint64> count(Database &database, const ListQuery &query, Instant now);
    /// In the order of the query: by default emergencies first, then least time left, paused ones
    /// after those running, ended ones last, newest end first. A search: newest entry first.
    Result<std::vector<ListRow>> rows(Database &database, const ListQuery &query, RowSpan span,
                                      Instant now);
    /// Place of a complaint in the query, or -1 where it is not in it.
    Result<qint64> position(Database &database, const ListQuery &query, const QString &id,
                            Instant now);

    static constexpr int kMostFound = 201;

private:
    struct Known {
        ListQuery query;
        qint64 dataVersion;
        Instant at;
        std::unique_ptr<RowOrder> order;

        bool isOutdated(qint64 version, Instant now) const;
    };

    Result<RowOrder *> orderOf(Database &database, const ListQuery &query, Instant now);
    Result<std::unique_ptr<RowOrder>> makeOrder(Database &database, const ListQuery &query,
                                                Instant now) const;

    WordHash m_hash;
    ShownNames m_names;
    std::list<Known> m_known; ///< latest first
};

} // namespace upik
