// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchreader.h"

#include "domain/firsterror.h"
#include "domain/workflow.h"
#include "store/listscope.h"
#include "store/searchwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// "UPIK-2026-000123", "2026-123", "123"
const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:upik-)?(?:(\\d{4})-)?(\\d{1,6})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString sightWordOf(const Seat &seat)
{
    switch (seat.role) {
    case Role::AgencyAdmin: return sightWord("a"_L1, seat.agency);
    case Role::FieldOfficer: return sightWord("o"_L1, seat.officer);
    case Role::CentralAdmin: return {};
    }
    Q_UNREACHABLE();
}

/// Every word, and what lets the seat see it.
QString allOf(QStringList words, const Seat &seat)
{
    if (const QString sight = sightWordOf(seat); !sight.isEmpty() && !words.isEmpty())
        words.append(quoted(sight));
    return words.join(u" AND "_s);
}

/// A word or the beginning of one; of one letter there would be too many.
QString begun(const QString &word, bool whole)
{
    return whole ? quoted(word) : quoted(word) + u'*';
}

/// Closed texts are found only by whoever may read them (mayReadText()).
QString wordMatch(const ListQuery &query)
{
    QStringList words;
    for (const QString &word : searchWords(query.search)) {
        const bool whole = word.size() == 1;
        QString match = begun(word, whole);
        if (!closesTextsTo(query.seat.role))
            match = u"(%1 OR %2)"_s.arg(match, begun(closedWords(word), whole));
        words.append(match);
    }
    return allOf(words, query.seat);
}

qint64 readSeq(RowReader &row)
{
    return row.integer();
}

} // namespace

QString SearchReader::reporterMatch(const ListQuery &query) const
{
    static const QRegularExpression telephone(u"^[\\d+ ().-]+$"_s);
    const QStringList typed = telephone.match(query.search).hasMatch()
        ? QStringList(query.search)
        : query.search.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 6);
    QStringList words;
    for (const QString &word : typed) {
        const QString hashed = m_hash ? m_hash(word) : QString();
        if (hashed.isEmpty())
            return {};
        words.append(quoted(hashed));
    }
    return allOf(words, query.seat);
}

Result<std::vector<qint64>> SearchReader::withNumber(const ListQuery &query)
{
    const auto match = numberPattern().match(query.search);
    if (!match.hasMatch())
        return std::vector<qint64>();
    const QString digits = match.captured(2).rightJustified(6, u'0');
    const Condition sight = sightOf(query.seat);
    Statement statement(m_database,
                        "SELECT c.seq FROM number_sequence y JOIN complaint AS c "
                        "ON c.number = 'UPIK-' || y.year || '-' || ? "
                        "WHERE (? = '' OR y.year = ?) "
                            + (sight.sql.empty() ? "" : "AND " + sight.sql)
                            + " ORDER BY y.year DESC");
    statement.bind(digits, match.captured(1), match.captured(1));
    sight.bindTo(statement);
    return statement.all(readSeq);
}

Result<std::vector<qint64>> SearchReader::matching(const char *index, const QString &match,
                                                   const ListQuery &query, Instant now, int limit)
{
    if (match.isEmpty())
        return std::vector<qint64>();
    const std::string table = index;
    const Condition filter = conditionOf(query.filters, now);
    Statement statement(
        m_database,
        "SELECT f.rowid FROM " + table + " f "
            + (filter.sql.empty() ? "" : "JOIN complaint AS c ON c.seq = f.rowid ") + "WHERE "
            + table + " MATCH ? " + (filter.sql.empty() ? "" : "AND " + filter.sql)
            + " ORDER BY f.rowid DESC LIMIT ?");
    statement.bind(match);
    filter.bindTo(statement);
    return statement.bind(limit).all(readSeq);
}

Result<std::vector<qint64>> SearchReader::find(const ListQuery &query, Instant now, int limit)
{
    auto found = withNumber(query);
    if (!found)
        return found;
    auto more = matching("search", wordMatch(query), query, now, limit);
    const auto people = matching("search_reporter", reporterMatch(query), query, now, limit);
    if (const Error *error = firstError(more, people))
        return Unexpected{*error};
    more->insert(more->end(), people->begin(), people->end());
    std::ranges::sort(*more, std::greater());
    for (const qint64 seq : *more)
        if (std::ranges::find(*found, seq) == found->end())
            found->push_back(seq);
    found->resize(std::min<std::size_t>(found->size(), static_cast<std::size_t>(limit)));
    return found;
}

} // namespace upik
