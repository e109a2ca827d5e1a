// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listreader.h"

#include "store/complaintstore.h"
#include "store/keyedorder.h"
#include "store/listedorder.h"
#include "store/searchreader.h"
#include "store/seenstore.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

constexpr std::size_t kMostKnown = 6;
/// How long a list that depends on the time may be shown as it was.
constexpr Millis kStale = 60s;

/// In the order of the SOP's table, not of the alphabet.
std::string stateOrder()
{
    std::string made = "CASE c.state";
    for (const StateRow &row : states())
        made += " WHEN '" + std::string(row.code.data(), std::size_t(row.code.size())) + "' THEN "
            + std::to_string(static_cast<int>(row.state));
    return made + " END";
}

std::string sortExpression(SortBy sort)
{
    switch (sort) {
    case SortBy::TimeLeft: return "c.rank";
    case SortBy::Number: return "c.number";
    case SortBy::Title: return "c.title COLLATE NOCASE";
    case SortBy::Place: return "c.place_text COLLATE NOCASE";
    case SortBy::Category: return "c.category";
    case SortBy::Received: return "c.submitted_ms";
    case SortBy::Channel: return "c.channel";
    case SortBy::State: return stateOrder();
    case SortBy::Officer: return "c.officer";
    }
    Q_UNREACHABLE();
}

qint64 readSeq(RowReader &row)
{
    return row.integer();
}

/// The queue and the chips, all ranges together.
Condition conditionOf(const ListScope &scope, const ListQuery &query, Instant now)
{
    Condition condition = scope.condition;
    condition.add(conditionOf(query.filters, now));
    std::string ranges;
    for (const RankRange &range : scope.ranges) {
        ranges += (ranges.empty() ? "(c.rank >= " : " OR c.rank >= ") + std::to_string(range.from)
            + " AND c.rank < " + std::to_string(range.to);
    }
    if (!(scope.ranges.front() == everyRank()))
        condition.add(ranges + ")");
    return condition;
}

/// " FROM ... WHERE ...". Without a condition the whole table is meant, and any index may do.
std::string sourceOf(const ListScope &scope, const Condition &condition)
{
    return " FROM "
        + (condition.sql.empty() ? "complaint AS c" : scope.source() + " WHERE " + condition.sql);
}

/// One range after another, each in its order; sorted otherwise, the ranges together.
Result<std::vector<qint64>> listed(Database &database, const ListScope &scope,
                                   const ListQuery &query, Instant now)
{
    const Condition condition = conditionOf(scope, query, now);
    const char *direction = query.descending ? " DESC" : "";
    Statement statement(database, "SELECT c.seq" + sourceOf(scope, condition) + " ORDER BY "
                                      + sortExpression(query.sort) + direction + ", c.seq"
                                      + direction);
    condition.bindTo(statement);
    return statement.all(readSeq);
}

/// What the codes of a column are called; none where the column is sorted by what it holds.
const QHash<QString, QString> *namesFor(SortBy sort, const ShownNames &names)
{
    if (sort == SortBy::Category)
        return &names.categories;
    if (sort == SortBy::Channel)
        return &names.channels;
    return sort == SortBy::Officer ? &names.officers : nullptr;
}

/// The database yields the rows as it finds them, which is faster than any order of its own.
Result<std::vector<qint64>> listedByName(Database &database, const ListScope &scope,
                                         const ListQuery &query, Instant now,
                                         const QHash<QString, QString> &names)
{
    const Condition condition = conditionOf(scope, query, now);
    Statement statement(database, "SELECT c.seq, " + sortExpression(query.sort)
                                      + sourceOf(scope, condition));
    condition.bindTo(statement);
    NameOrder order(names);
    const auto read = statement.each([&order](RowReader &row) {
        const qint64 seq = row.integer();
        order.add(seq, row.text());
    });
    if (!read)
        return Unexpected{read.error()};
    return order.takeSorted(query.descending);
}

bool isNatural(const ListQuery &query, const ListScope &scope)
{
    return query.sort == SortBy::TimeLeft && query.filters.isEmpty() && scope.ranges.size() == 1;
}

/// None where the queue is another role's.
const Queue *queueFor(const ListQuery &query)
{
    const Queue *queue = queueOf(query.queue);
    return queue && queue->role == query.seat.role ? queue : nullptr;
}

Result<std::unique_ptr<RowOrder>> fixedOrder(Result<std::vector<qint64>> seqs)
{
    if (!seqs)
        return Unexpected{seqs.error()};
    return std::unique_ptr<RowOrder>(std::make_unique<ListedOrder>(std::move(seqs).value()));
}

} // namespace

bool ListReader::Known::isOutdated(qint64 version, Instant now) const
{
    return dataVersion != version || now < at || now - at > kStale;
}

ListReader::ListReader(WordHash hash) : m_hash(std::move(hash)) {}

void ListReader::follow(const ShownNames &names)
{
    if (m_names == names)
        return;
    m_names = names;
    m_known.clear();
}

Result<std::unique_ptr<RowOrder>> ListReader::makeOrder(Database &database, const ListQuery &query,
                                                        Instant now) const
{
    if (!query.search.trimmed().isEmpty())
        return fixedOrder(SearchReader(database, m_hash).find(query, now, kMostFound));
    const Queue *queue = queueFor(query);
    if (!queue)
        return fail(ErrorCode::UnknownCode, u"queue"_s, query.queue);
    ListScope scope = scopeOf(query.seat, *queue, now);
    if (isNatural(query, scope))
        return std::unique_ptr<RowOrder>(std::make_unique<KeyedOrder>(
            query.seat.role, std::move(scope), query.descending));
    const auto *names = namesFor(query.sort, m_names);
    return fixedOrder(names ? listedByName(database, scope, query, now, *names)
                            : listed(database, scope, query, now));
}

Result<RowOrder *> ListReader::orderOf(Database &database, const ListQuery &query, Instant now)
{
    const auto version = database.dataVersion();
    if (!version)
        return Unexpected{version.error()};
    m_known.remove_if([&](const Known &known) { return known.isOutdated(*version, now); });
    const auto known = std::ranges::find(m_known, query, &Known::query);
    if (known != m_known.end()) {
        m_known.splice(m_known.begin(), m_known, known);
        return m_known.front().order.get();
    }
    auto made = makeOrder(database, query, now);
    if (!made)
        return Unexpected{made.error()};
    m_known.push_front({query, *version, now, std::move(*made)});
    m_known.resize(std::min(m_known.size(), kMostKnown));
    return m_known.front().order.get();
}

Result<qint64> ListReader::count(Database &database, const ListQuery &query, Instant now)
{
    const auto order = orderOf(database, query, now);
    return order ? (*order)->count(database) : Result<qint64>(Unexpected{order.error()});
}

Result<std::vector<ListRow>> ListReader::rows(Database &database, const ListQuery &query,
                                              RowSpan span, Instant now)
{
    const auto order = orderOf(database, query, now);
    if (!order)
        return Unexpected{order.error()};
    return (*order)->rows(database, span, SeenStore::keyOf(query.seat));
}

Result<qint64> ListReader::position(Database &database, const ListQuery &query, const QString &id,
                                    Instant now)
{
    const auto order = orderOf(database, query, now);
    if (!order)
        return Unexpected{order.error()};
    Statement statement(database, "SELECT seq, rank FROM complaint WHERE id = ?");
    const auto key = statement.bind(id).first([](RowReader &row) {
        const qint64 seq = row.integer();
        return std::pair(seq, row.integer());
    });
    if (!key)
        return Unexpected{key.error()};
    return *key ? (*order)->position(database, (*key)->first, (*key)->second) : Result<qint64>(-1);
}

} // namespace upik
