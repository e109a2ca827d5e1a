// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/rowsource.h"

#include "domain/firsterror.h"
#include "ui/widgets/answer.h"

#include <algorithm>
#include <limits>

namespace upik {
namespace {

constexpr PageSpan kFirstPage{0, RowSource::kFirstRows};

int bounded(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace

void RowSource::setQuery(const ListQuery &query)
{
    m_query = query;
    ask(kFirstPage, true);
}

void RowSource::askAgain(const PageSpan &span) { ask(m_waiting ? kFirstPage : span, m_waiting); }

/// Both questions go to the store at once; their answers belong to one moment or are asked again
/// by the change that lay between them.
void RowSource::ask(const PageSpan &span, bool anew)
{
    m_waiting = anew;
    m_fetching = false;
    const int question = ++m_asked;
    auto counted = m_desk.count(m_query);
    whenAnswered(m_desk.rows(m_query, span.first, span.limit), this,
                 [=, this, first = span.first](Result<std::vector<ListRow>> rows) {
                     whenAnswered(counted, this,
                                  [=, this, rows = std::move(rows)](const Result<qint64> &count) {
                                      if (question == m_asked)
                                          take(count, rows, first, anew);
                                  });
                 });
}

void RowSource::take(const Result<qint64> &count, Result<std::vector<ListRow>> rows, int first,
                     bool anew)
{
    m_waiting = false;
    if (const Error *error = firstError(count, rows)) {
        Q_EMIT failed(*error);
        return;
    }
    const int all = std::max(bounded(*count), first + int(rows->size()));
    Q_EMIT answered({all, first, std::move(rows).value(), anew});
}

void RowSource::fetch(const PageSpan &span)
{
    m_fetching = true;
    const int question = m_asked;
    whenAnswered(m_desk.rows(m_query, span.first, span.limit), this,
                 [this, first = span.first, question](const Result<std::vector<ListRow>> &rows) {
                     if (question != m_asked)
                         return;
                     m_fetching = false;
                     if (rows)
                         Q_EMIT fetched(first, *rows);
                     else
                         Q_EMIT failed(rows.error());
                 });
}

} // namespace upik
