// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listscope.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

struct RoleIndexes {
    Role role;
    const char *queueIndex;
    const char *openIndex;
    const char *queueColumn;
};
constexpr std::array kIndexes{
    RoleIndexes{Role::AgencyAdmin, "complaint_agency_queue", "complaint_agency_open",
                "agency_queue"},
    RoleIndexes{Role::FieldOfficer, "complaint_officer_queue", "complaint_officer_open",
                "officer_queue"},
    RoleIndexes{Role::CentralAdmin, "complaint_central_queue", "complaint_open", "central_queue"},
};

const RoleIndexes &indexesOf(Role role)
{
    return kIndexes[static_cast<std::size_t>(role)];
}

QString ownerOf(const Seat &seat)
{
    switch (seat.role) {
    case Role::AgencyAdmin: return seat.agency;
    case Role::FieldOfficer: return seat.officer;
    case Role::CentralAdmin: return {};
    }
    Q_UNREACHABLE();
}

bool holdsState(const Queue &queue, State state)
{
    return std::ranges::find(queue.states, std::optional(state)) != queue.states.end();
}

/// Bands of ranks part results to be checked from other open ones; a queue of all the others
/// needs no condition on the state, which would read the row.
bool holdsEveryRunningState(const Queue &queue)
{
    return std::ranges::all_of(states(), [&](const StateRow &row) {
        return !row.open || row.state == State::AwaitingCheck || holdsState(queue, row.state);
    });
}

Condition statesOf(const Queue &queue)
{
    Condition condition;
    for (const auto &state : queue.states)
        if (state) {
            condition.sql += condition.sql.empty() ? "c.state IN (?" : ", ?";
            condition.parameters.emplace_back(QString(row(*state).code));
        }
    condition.sql += ")";
    return condition;
}

ListScope homeScope(const Seat &seat, const Queue &queue)
{
    const RoleIndexes &indexes = indexesOf(seat.role);
    ListScope scope{indexes.queueIndex, sightOf(seat), {everyRank()}, {}};
    scope.condition.add(std::string("c.") + indexes.queueColumn + " = ?", {QString(queue.code)});
    scope.counted = {ownerOf(seat), QString(queue.code)};
    return scope;
}

ListScope openScope(const Seat &seat, const Queue &queue, std::vector<RankRange> ranges)
{
    ListScope scope{indexesOf(seat.role).openIndex, sightOf(seat), std::move(ranges), {}};
    scope.condition.add("c.open = 1");
    if (!holdsEveryRunningState(queue))
        scope.condition.add(statesOf(queue));
    return scope;
}

/// What ended stands in no queue of an officer.
ListScope endedScope(const Seat &seat, const Queue &queue, Instant now)
{
    ListScope scope{indexesOf(seat.role).queueIndex, sightOf(seat),
                    {endedRanksSince(weekStart(now))}, {}};
    scope.condition.add(std::string("c.") + indexesOf(seat.role).queueColumn + " = ?",
                        {QString()});
    scope.condition.add(statesOf(queue));
    return scope;
}

ListScope everythingScope(const Seat &seat, const Queue &queue)
{
    ListScope scope{"complaint_rank", sightOf(seat), {everyRank()}, {}};
    if (seat.role == Role::CentralAdmin)
        scope.counted = {QString(), QString(queue.code)};
    return scope;
}

Condition anyOf(const std::string &expression, const QStringList &codes)
{
    Condition condition;
    for (const QString &code : codes) {
        condition.sql += condition.sql.empty() ? expression + " IN (?" : ", ?";
        condition.parameters.emplace_back(code);
    }
    condition.sql += ")";
    return condition;
}

/// A kemantren's code is the beginning of its kelurahan's: "34.71.13" and "34.71.13.1004".
Condition inRegions(const QStringList &codes)
{
    Condition condition;
    for (const QString &code : codes) {
        condition.sql += condition.sql.empty() ? "(" : " OR ";
        condition.sql += "c.kelurahan = ? OR (c.kelurahan >= ? AND c.kelurahan < ?)";
        condition.parameters.insert(condition.parameters.end(),
                                    {code, QString(code + u'.'), QString(code + u'/')});
    }
    condition.sql += ")";
    return condition;
}

Condition atLevels(const QList<Level> &levels, Instant now)
{
    QStringList words;
    for (const Level level : levels)
        words.append(QString::number(static_cast<int>(level)));
    Condition condition;
    condition.sql = "CASE WHEN c.stage = '' THEN '5' WHEN c.due_ms IS NULL THEN '4' "
                    "WHEN c.due_ms < ? THEN '3' WHEN c.critical_ms <= ? THEN '2' "
                    "WHEN c.attention_ms <= ? THEN '1' ELSE '0' END";
    condition.parameters.assign(3, Parameter(qint64(toMillis(now))));
    const Condition listed = anyOf(condition.sql, words);
    condition.sql = listed.sql;
    condition.parameters.insert(condition.parameters.end(), listed.parameters.begin(),
                                listed.parameters.end());
    return condition;
}

QStringList codesOf(const QList<Channel> &channels)
{
    QStringList codes;
    for (const Channel channel : channels)
        codes.append(QString(row(channel).code));
    return codes;
}

} // namespace

void Condition::add(const std::string &also, std::initializer_list<Parameter> values)
{
    sql += (sql.empty() ? "" : " AND ") + also;
    parameters.insert(parameters.end(), values.begin(), values.end());
}

void Condition::add(const Condition &also)
{
    if (also.sql.empty())
        return;
    sql += (sql.empty() ? "" : " AND ") + also.sql;
    parameters.insert(parameters.end(), also.parameters.begin(), also.parameters.end());
}

void Condition::bindTo(Statement &statement) const
{
    for (const Parameter &parameter : parameters)
        std::visit([&](const auto &value) { statement.bind(value); }, parameter);
}

ListScope scopeOf(const Seat &seat, const Queue &queue, Instant now)
{
    ListScope scope;
    switch (queue.cut) {
    case Cut::None: return homeScope(seat, queue);
    case Cut::Late: return openScope(seat, queue, lateRanks(now));
    case Cut::Emergency: return openScope(seat, queue, {emergencyRanks()});
    case Cut::EndedThisWeek: return endedScope(seat, queue, now);
    case Cut::Everything: return everythingScope(seat, queue);
    case Cut::DueSoon:
        scope = openScope(seat, queue, runningRanks(now));
        scope.condition.add("c.critical_ms <= ?", {qint64(toMillis(now))});
        return scope;
    case Cut::Rework:
        scope = openScope(seat, queue, {everyRank()});
        scope.condition.add("c.rework = 1");
        return scope;
    }
    Q_UNREACHABLE();
}

Condition conditionOf(const Filters &filters, Instant now)
{
    Condition condition;
    if (!filters.categories.isEmpty())
        condition.add(anyOf("c.category", filters.categories));
    if (!filters.kelurahan.isEmpty())
        condition.add(inRegions(filters.kelurahan));
    if (!filters.channels.isEmpty())
        condition.add(anyOf("c.channel", codesOf(filters.channels)));
    if (!filters.levels.isEmpty())
        condition.add(atLevels(filters.levels, now));
    return condition;
}

Condition sightOf(const Seat &seat)
{
    Condition condition;
    switch (seat.role) {
    case Role::AgencyAdmin: condition.add("c.agency = ?", {seat.agency}); break;
    case Role::FieldOfficer:
        condition.add("c.officer = ? AND c.officer <> ''", {seat.officer});
        break;
    case Role::CentralAdmin: break;
    }
    return condition;
}

} // namespace upik
