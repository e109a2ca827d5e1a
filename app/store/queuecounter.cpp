// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuecounter.h"

#include "store/listscope.h"

#include <algorithm>

namespace upik {
namespace {

Result<qint64> countIn(Database &database, const ListScope &scope, const RankRange &range)
{
    Condition condition = scope.condition;
    condition.add("c.rank >= ? AND c.rank < ?", {range.from, range.to});
    Statement statement(database,
                        "SELECT count(*) FROM " + scope.source() + " WHERE " + condition.sql);
    condition.bindTo(statement);
    return statement.number();
}

Result<qint64> counted(Database &database, Role role, const ListScope &scope)
{
    if (scope.counted)
        return Statement(database,
                         "SELECT sum(n) FROM queue_count "
                         "WHERE role = ? AND owner = ? AND queue = ?")
            .bind(row(role).code, scope.counted->first, scope.counted->second)
            .number();
    qint64 sum = 0;
    for (const RankRange &range : scope.ranges) {
        const auto part = countIn(database, scope, range);
        if (!part)
            return part;
        sum += *part;
    }
    return sum;
}

std::vector<RankRange> common(const std::vector<RankRange> &some,
                              const std::vector<RankRange> &others)
{
    std::vector<RankRange> found;
    for (const RankRange &a : some)
        for (const RankRange &b : others)
            if (std::max(a.from, b.from) < std::min(a.to, b.to))
                found.push_back({std::max(a.from, b.from), std::min(a.to, b.to)});
    return found;
}

/// Whether a row of these ranks has this.
Result<bool> anyIn(Database &database, const ListScope &scope, const RankRange &range,
                   const Condition &having)
{
    Condition condition = scope.condition;
    condition.add("c.rank >= ? AND c.rank < ?", {range.from, range.to});
    condition.add(having);
    Statement statement(database, "SELECT EXISTS (SELECT 1 FROM " + scope.source() + " WHERE "
                                      + condition.sql + ")");
    condition.bindTo(statement);
    const auto found = statement.number();
    return found ? Result<bool>(*found > 0) : Unexpected{found.error()};
}

Result<bool> any(Database &database, const ListScope &scope, const std::vector<RankRange> &ranges,
                 const Condition &having)
{
    for (const RankRange &range : common(scope.ranges, ranges)) {
        const auto found = anyIn(database, scope, range, having);
        if (!found || *found)
            return found;
    }
    return false;
}

Result<Level> worstIn(Database &database, const ListScope &scope, Instant now)
{
    struct Step {
        Level level;
        std::vector<RankRange> ranks;
        const char *having;
    };
    const std::array steps{Step{Level::Late, lateRanks(now), "?"},
                           Step{Level::Critical, runningRanks(now), "c.critical_ms <= ?"},
                           Step{Level::Attention, runningRanks(now), "c.attention_ms <= ?"}};
    for (const Step &step : steps) {
        Condition having;
        having.add(step.having, {qint64(toMillis(now))});
        const auto found = any(database, scope, step.ranks, having);
        if (!found)
            return Unexpected{found.error()};
        if (*found)
            return step.level;
    }
    return Level::Safe;
}

/// What has ended is in no hurry.
bool hasOpen(const Queue &queue)
{
    for (const auto &state : queue.states)
        if (state && row(*state).open)
            return true;
    return false;
}

} // namespace

Result<QueueCount> QueueCounter::count(const Seat &seat, const Queue &queue, Instant now)
{
    const ListScope scope = scopeOf(seat, queue, now);
    const auto number = counted(m_database, seat.role, scope);
    if (!number)
        return Unexpected{number.error()};
    QueueCount found{QString(queue.code), *number, Level::Safe};
    if (found.count == 0 || !hasOpen(queue))
        return found;
    const auto worst = worstIn(m_database, scope, now);
    if (!worst)
        return Unexpected{worst.error()};
    found.worst = *worst;
    return found;
}

Result<std::vector<QueueCount>> QueueCounter::of(const Seat &seat, Instant now)
{
    std::vector<QueueCount> counts;
    for (const Queue *queue : queuesOf(seat.role)) {
        auto found = count(seat, *queue, now);
        if (!found)
            return Unexpected{found.error()};
        counts.push_back(std::move(*found));
    }
    return counts;
}

} // namespace upik
