// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyedorder.h"

#include "store/complaintcolumns.h"

#include <algorithm>
#include <limits>

namespace upik {
namespace {

/// Places remembered at most; a forgotten one costs a longer walk.
constexpr std::size_t kMostKnown = 512;

} // namespace

KeyedOrder::KeyedOrder(Role role, ListScope scope, bool descending)
    : m_role(role), m_scope(std::move(scope)), m_descending(descending)
{
    m_scope.condition.add("c.rank >= ? AND c.rank < ?",
                          {m_scope.ranges.front().from, m_scope.ranges.front().to});
}

std::string KeyedOrder::select(const char *columns) const
{
    return std::string("SELECT ") + columns + " FROM " + m_scope.source() + " WHERE "
        + m_scope.condition.sql;
}

Result<qint64> KeyedOrder::count(Database &database)
{
    if (m_count)
        return *m_count;
    const bool counted = m_scope.counted.has_value();
    Statement statement(database, counted ? "SELECT n FROM queue_count WHERE role = ? "
                                            "AND owner = ? AND queue = ?"
                                          : select("count(*)"));
    if (counted)
        statement.bind(row(m_role).code, m_scope.counted->first, m_scope.counted->second);
    else
        m_scope.condition.bindTo(statement);
    const auto number = statement.number();
    if (number)
        m_count = *number;
    return number;
}

Result<std::optional<KeyedOrder::Key>> KeyedOrder::walk(Database &database, Key from, qint64 steps,
                                                        bool backwards)
{
    const std::string beyond = backwards
        ? " AND (c.rank, c.seq) <= (?, ?) ORDER BY c.rank DESC, c.seq DESC LIMIT 1 OFFSET ?"
        : " AND (c.rank, c.seq) >= (?, ?) ORDER BY c.rank, c.seq LIMIT 1 OFFSET ?";
    Statement statement(database, select("c.rank, c.seq") + beyond);
    m_scope.condition.bindTo(statement);
    return statement.bind(from.rank, from.seq, steps).first([](RowReader &row) {
        const qint64 rank = row.integer();
        return Key{rank, row.integer()};
    });
}

Result<std::optional<KeyedOrder::Key>> KeyedOrder::keyAt(Database &database, qint64 place)
{
    const auto all = count(database);
    if (!all)
        return Unexpected{all.error()};
    if (place >= *all)
        return std::optional<Key>();
    constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    m_known.try_emplace(0, Key{m_scope.ranges.front().from, kFirst});
    m_known.try_emplace(*all - 1, Key{m_scope.ranges.front().to, kLast});
    const auto after = m_known.lower_bound(place);
    const auto before = after->first == place ? after : std::prev(after);
    const bool backwards = after->first - place < place - before->first;
    const auto &from = backwards ? *after : *before;
    const auto found = walk(database, from.second, std::abs(from.first - place), backwards);
    if (found && *found && m_known.size() < kMostKnown)
        m_known[place] = **found;
    return found;
}

Result<std::vector<ListRow>> KeyedOrder::ascending(Database &database, RowSpan span,
                                                   const QString &seatKey)
{
    const auto key = keyAt(database, span.first);
    if (!key)
        return Unexpected{key.error()};
    if (!*key)
        return std::vector<ListRow>();
    Statement statement(database, "SELECT " + std::string(listColumns()) + " FROM "
                                      + m_scope.source()
                                      + " LEFT JOIN seen s ON s.seat_key = ? "
                                        "AND s.complaint = c.seq WHERE "
                                      + m_scope.condition.sql
                                      + " AND (c.rank, c.seq) >= (?, ?) "
                                        "ORDER BY c.rank, c.seq LIMIT ?");
    statement.bind(seatKey);
    m_scope.condition.bindTo(statement);
    return statement.bind((*key)->rank, (*key)->seq, span.limit).all(readListRow);
}

Result<std::vector<ListRow>> KeyedOrder::rows(Database &database, RowSpan span,
                                              const QString &seatKey)
{
    if (!m_descending)
        return ascending(database, span, seatKey);
    const auto all = count(database);
    if (!all)
        return Unexpected{all.error()};
    const qint64 end = std::max<qint64>(0, *all - span.first);
    const qint64 begin = std::max<qint64>(0, end - span.limit);
    auto found = ascending(database, {begin, static_cast<int>(end - begin)}, seatKey);
    if (found)
        std::ranges::reverse(*found);
    return found;
}

Result<qint64> KeyedOrder::position(Database &database, qint64 seq, qint64 rank)
{
    Statement member(database, "SELECT count(*) FROM complaint AS c WHERE c.seq = ? AND "
                                   + m_scope.condition.sql);
    member.bind(seq);
    m_scope.condition.bindTo(member);
    const auto inside = member.number();
    if (!inside || *inside == 0)
        return inside ? Result<qint64>(-1) : inside;
    const char *beyond = m_descending ? " AND (c.rank, c.seq) > (?, ?)"
                                      : " AND (c.rank, c.seq) < (?, ?)";
    Statement before(database, select("count(*)") + beyond);
    m_scope.condition.bindTo(before);
    return before.bind(rank, seq).number();
}

} // namespace upik
