// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyedorder.h"

#include "store/complaintcolumns.h"

#include <algorithm>
#include <limits>

namespace upik {
namespace {

/// Places remembered at most; a forgotten one costs a longer walk.
constexpr std::size_t kMostKnown = 4096;
/// Before every row of a rank.
constexpr qint64 kFirstSeq = std::numeric_limits<qint64>::min();

} // namespace

KeyedOrder::KeyedOrder(Role role, ListScope scope, bool descending)
    : m_role(role), m_scope(std::move(scope)), m_descending(descending)
{}

/// SQLite enters the index by the first lower and the first upper bound it is given: with the
/// queue's own beside a key's, it may walk all the way to the key.
Condition KeyedOrder::between(const std::optional<Key> &first,
                              const std::optional<Key> &last) const
{
    const RankRange &range = m_scope.ranges.front();
    Condition condition = m_scope.condition;
    if (first)
        condition.add("(c.rank, c.seq) >= (?, ?)", {first->rank, first->seq});
    else
        condition.add("c.rank >= ?", {range.from});
    if (last)
        condition.add("(c.rank, c.seq) <= (?, ?)", {last->rank, last->seq});
    else
        condition.add("c.rank < ?", {range.to});
    return condition;
}

std::string KeyedOrder::select(const char *columns, const Condition &condition) const
{
    return std::string("SELECT ") + columns + " FROM " + m_scope.source() + " WHERE "
        + condition.sql;
}

Result<qint64> KeyedOrder::count(Database &database)
{
    if (const auto surveyed = survey(database); !surveyed)
        return Unexpected{surveyed.error()};
    return *m_count;
}

Result<void> KeyedOrder::survey(Database &database)
{
    if (m_count)
        return {};
    if (m_scope.counted)
        return surveyPieces(database);
    const Condition all = between({}, {});
    Statement statement(database, select("count(*)", all));
    all.bindTo(statement);
    const auto number = statement.number();
    if (!number)
        return Unexpected{number.error()};
    m_count = *number;
    m_known[0] = {m_scope.ranges.front().from, kFirstSeq};
    return {};
}

Result<void> KeyedOrder::surveyPieces(Database &database)
{
    Statement statement(database, "SELECT piece, n FROM queue_count WHERE role = ? AND owner = ? "
                                  "AND queue = ? ORDER BY piece");
    statement.bind(row(m_role).code, m_scope.counted->first, m_scope.counted->second);
    qint64 place = 0;
    const auto done = statement.each([&](RowReader &row) {
        const qint64 piece = row.integer();
        m_known[place] = {firstRankOf(piece), kFirstSeq};
        place += row.integer();
    });
    if (done)
        m_count = place;
    return done;
}

Result<std::optional<KeyedOrder::Key>> KeyedOrder::walk(Database &database, Key from, qint64 steps,
                                                        bool backwards)
{
    const Condition beyond = backwards ? between({}, from) : between(from, {});
    const char *order = backwards ? " ORDER BY c.rank DESC, c.seq DESC LIMIT 1 OFFSET ?"
                                  : " ORDER BY c.rank, c.seq LIMIT 1 OFFSET ?";
    Statement statement(database, select("c.rank, c.seq", beyond) + order);
    beyond.bindTo(statement);
    return statement.bind(steps).first([](RowReader &row) {
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
    auto from = std::prev(m_known.upper_bound(place));
    const auto after = std::next(from);
    // Where a piece begins there may be no row yet: only a row's own key can be walked back from.
    const bool backwards = after != m_known.end() && after->second.seq != kFirstSeq
        && after->first - place < place - from->first;
    if (backwards)
        from = after;
    const auto found = walk(database, from->second, std::abs(from->first - place), backwards);
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
    const Condition beyond = between(*key, {});
    Statement statement(database, "SELECT " + std::string(listColumns()) + " FROM "
                                      + m_scope.source()
                                      + " LEFT JOIN seen s ON s.seat_key = ? "
                                        "AND s.complaint = c.seq WHERE "
                                      + beyond.sql + " ORDER BY c.rank, c.seq LIMIT ?");
    statement.bind(seatKey);
    beyond.bindTo(statement);
    return statement.bind(span.limit).all(readListRow);
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
    const Condition all = between({}, {});
    Statement member(database,
                     "SELECT count(*) FROM complaint AS c WHERE c.seq = ? AND " + all.sql);
    member.bind(seq);
    all.bindTo(member);
    const auto inside = member.number();
    if (!inside || *inside == 0)
        return inside ? Result<qint64>(-1) : inside;
    const auto length = count(database);
    if (!length)
        return length;
    const Key here{rank, seq};
    const auto beyond = std::ranges::find_if(
        m_known, [&](const auto &known) { return known.second > here; });
    const auto &[place, key] = *std::prev(beyond);
    const Condition upTo = between(key, here);
    Statement before(database, select("count(*)", upTo));
    upTo.bindTo(before);
    const auto withItself = before.number();
    if (!withItself)
        return withItself;
    const qint64 found = place + *withItself - 1;
    return m_descending ? *length - 1 - found : found;
}

} // namespace upik
