// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listscope.h"
#include "store/scratchstore.h"
#include "support/catch.h"

using namespace Qt::Literals::StringLiterals;
using namespace upik;

namespace {

const Instant kNow = wib("2026-11-24 12:00");

Seat seatOf(Role role)
{
    return {role, {}, u"DPUPKP"_s, u"officer-1"_s};
}

/// How SQLite would go about it, in its own words.
QString planOf(Database &database, const std::string &sql, const Condition &condition)
{
    Statement statement(database, "EXPLAIN QUERY PLAN " + sql);
    condition.bindTo(statement);
    QString plan;
    REQUIRE(statement.each([&](RowReader &row) {
        row.integer();
        row.integer();
        row.integer();
        plan += row.text() + u'\n';
    }));
    return plan;
}

} // namespace

TEST_CASE("Every queue is one range of one index, in order without sorting")
{
    ScratchStore store;
    for (const Queue &queue : queues()) {
        INFO(queue.code.data());
        ListScope scope = scopeOf(seatOf(queue.role), queue, kNow);
        scope.condition.add("c.rank >= ? AND c.rank < ?",
                            {scope.ranges.front().from, scope.ranges.front().to});
        const QString plan =
            planOf(store.database(), "SELECT c.seq FROM " + scope.source() + " WHERE "
                                         + scope.condition.sql + " ORDER BY c.rank, c.seq",
                   scope.condition);
        CHECK(plan.startsWith(u"SEARCH c USING"));
        CHECK(plan.contains(u"rank>? AND rank<?"));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"));
    }
}

TEST_CASE("A queue is walked backwards as cheaply as forwards")
{
    ScratchStore store;
    for (const auto &code : {u"in_hand"_s, u"everything"_s}) {
        const Queue &queue = *queueOf(code);
        ListScope scope = scopeOf(seatOf(queue.role), queue, kNow);
        scope.condition.add("(c.rank, c.seq) <= (?, ?)", {qint64(7), qint64(7)});
        const QString plan = planOf(
            store.database(), "SELECT c.rank, c.seq FROM " + scope.source() + " WHERE "
                + scope.condition.sql + " ORDER BY c.rank DESC, c.seq DESC", scope.condition);
        CHECK(plan.contains(u"COVERING INDEX"));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"));
    }
}

TEST_CASE("Late complaints are counted without reading their rows")
{
    ScratchStore store;
    for (const auto &code : {u"late"_s, u"city_late"_s, u"city_due_soon"_s, u"emergencies"_s}) {
        INFO(code.toStdString());
        const Queue &queue = *queueOf(code);
        const ListScope scope = scopeOf(seatOf(queue.role), queue, kNow);
        const QString plan =
            planOf(store.database(), "SELECT count(*) FROM " + scope.source() + " WHERE "
                                         + scope.condition.sql + " AND c.rank < 9",
                   scope.condition);
        CHECK(plan.contains(u"COVERING INDEX"));
    }
}

TEST_CASE("A chip above a queue reads no row that it does not show")
{
    ScratchStore store;
    const Filters chips{{u"pju_mati"_s}, {u"34.71.13"_s}, {Channel::Lapor}, {Level::Late}};
    for (const auto &code : {u"in_hand"_s, u"city_open"_s, u"city_completed"_s}) {
        const Queue &queue = *queueOf(code);
        ListScope scope = scopeOf(seatOf(queue.role), queue, kNow);
        scope.condition.add(conditionOf(chips, kNow));
        const QString plan =
            planOf(store.database(), "SELECT c.seq FROM " + scope.source() + " WHERE "
                                         + scope.condition.sql + " ORDER BY c.rank, c.seq",
                   scope.condition);
        CHECK(plan.contains(u"COVERING INDEX"));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"));
    }
}
