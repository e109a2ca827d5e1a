// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/listscope.h"
#include "store/roworder.h"

#include <compare>
#include <map>

namespace upik {

/// A queue in its natural order: one range of one index, read beside places already known, from
/// whichever is nearest, backwards too. Knows a few places however long the queue is; of a queue
/// that the database counts in pieces, where each piece begins.
/// REQUIRES: a scope with one range.
class KeyedOrder : public RowOrder
{
public:
    KeyedOrder(Role role, ListScope scope, bool descending);

    Result<qint64> count(Database &database) override;
    Result<std::vector<ListRow>> rows(Database &database, RowSpan span,
                                      const QString &seatKey) override;
    Result<qint64> position(Database &database, qint64 seq, qint64 rank) override;

private:
    struct Key {
        qint64 rank;
        qint64 seq;

        auto operator<=>(const Key &) const = default;
    };

    /// The key of the row at this ascending place; none past the end.
    Result<std::optional<Key>> keyAt(Database &database, qint64 place);
    /// Counts the rows and marks the places known from the beginning.
    Result<void> survey(Database &database);
    Result<void> surveyPieces(Database &database);
    Result<std::optional<Key>> walk(Database &database, Key from, qint64 steps, bool backwards);
    Result<std::vector<ListRow>> ascending(Database &database, RowSpan span,
                                           const QString &seatKey);
    /// Both bounds included; without one, as far as the queue goes.
    Condition between(const std::optional<Key> &first, const std::optional<Key> &last) const;
    std::string select(const char *columns, const Condition &condition) const;

    Role m_role;
    ListScope m_scope;
    bool m_descending;
    std::optional<qint64> m_count;
    std::map<qint64, Key> m_known; ///< by ascending place
};

} // namespace upik
