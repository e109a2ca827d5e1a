// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

#include "domain/firsterror.h"
#include "ui/queue/rowedits.h"
#include "ui/widgets/answer.h"

#include <algorithm>
#include <limits>

namespace upik {
namespace {

/// Complaints enter such a queue, or leave it, by time alone.
bool isBoundToTime(const QString &code)
{
    const Queue *queue = queueOf(code);
    return queue && (queue->cut == Cut::Late || queue->cut == Cut::DueSoon);
}

/// Where the page of a row begins.
int pageStart(int row) { return std::max(0, row) / QueueModel::kPage * QueueModel::kPage; }

int bounded(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace

QueueModel::QueueModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &QueueModel::refresh);
    connect(&desk, &Desk::complaintsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::rulesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::referenceChanged, &m_soon, qOverload<>(&QTimer::start));
}

void QueueModel::setQuery(const ListQuery &query)
{
    m_query = query;
    m_seenFirst = m_seenLast = 0;
    ask(true);
}

void QueueModel::refresh()
{
    if (!m_query.queue.isEmpty())
        ask(m_waiting);
}

/// Both questions go to the store at once; their answers belong to one moment or are asked again
/// by the change that lay between them.
void QueueModel::ask(bool anew)
{
    m_waiting = anew;
    m_fetching = false;
    const int question = ++m_asked;
    const bool held = !m_held.empty() && m_first <= m_seenFirst;
    const int first = anew ? 0 : held ? m_first : pageStart(m_seenFirst);
    const int end = std::max(m_first + int(m_held.size()), pageStart(m_seenLast) + kPage);
    const int limit = anew ? kPage : end + kPage - first;
    auto counted = m_desk.count(m_query);
    whenAnswered(m_desk.rows(m_query, first, limit), this,
                 [this, counted, question, first, anew](Result<std::vector<ListRow>> rows) {
                     whenAnswered(counted, this,
                                  [=, this, rows = std::move(rows)](const Result<qint64> &all) {
                                      if (question == m_asked)
                                          take({all, rows}, first, anew);
                                  });
                 });
}

void QueueModel::take(const Answer &answer, int first, bool anew)
{
    m_waiting = false;
    if (const Error *error = firstError(answer.count, answer.rows)) {
        Q_EMIT failed(*error);
        return;
    }
    const int count = std::max(bounded(*answer.count), first + int(answer.rows->size()));
    if (anew) {
        startOver(count, *answer.rows);
    } else {
        Q_EMIT refreshing();
        change(count, first, *answer.rows);
    }
    Q_EMIT refreshed(anew);
}

void QueueModel::startOver(int count, std::vector<ListRow> rows)
{
    beginResetModel();
    m_count = count;
    m_first = 0;
    m_held = std::move(rows);
    endResetModel();
}

/// The rows held are compared with as many new ones as there would be if the whole change of the
/// count lay among them; what came besides is filled in without moving anything.
void QueueModel::change(int count, int first, const std::vector<ListRow> &rows)
{
    int compared = 0;
    if (first >= m_first && first < m_first + int(m_held.size())) {
        m_held.erase(m_held.begin(), m_held.begin() + (first - m_first));
        m_first = first;
        compared = std::clamp(int(m_held.size()) + count - m_count, 0, int(rows.size()));
        applyEdits({rows.begin(), rows.begin() + compared});
    }
    fitCount(count);
    m_first = first;
    m_held = rows;
    if (compared < int(m_held.size()))
        Q_EMIT dataChanged(index(first + compared, 0),
                           index(first + int(m_held.size()) - 1, kColumns - 1));
}

/// Brings the held rows to `rows` by removals, insertions and updates.
void QueueModel::applyEdits(const std::vector<ListRow> &rows)
{
    const RowEdits edits = editsBetween(m_held, rows);
    for (const auto &run : edits.removals) {
        beginRemoveRows({}, m_first + run.first, m_first + run.first + run.count - 1);
        m_held.erase(m_held.begin() + run.first, m_held.begin() + run.first + run.count);
        m_count -= run.count;
        endRemoveRows();
    }
    for (const auto &run : edits.insertions) {
        beginInsertRows({}, m_first + run.first, m_first + run.first + run.count - 1);
        m_held.insert(m_held.begin() + run.first, rows.begin() + run.first,
                      rows.begin() + run.first + run.count);
        m_count += run.count;
        endInsertRows();
    }
    rewrite(rows);
}

/// The same complaints in the same places, some of them told anew.
void QueueModel::rewrite(const std::vector<ListRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::exchange(m_held[i], rows[i]) == rows[i])
            continue;
        const int row = m_first + int(i);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

/// What changed out of sight is added or taken at the end, where nobody looks.
void QueueModel::fitCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void QueueModel::look(int first, int last)
{
    m_seenFirst = std::max(0, first);
    m_seenLast = std::clamp(last, m_seenFirst, std::max(m_seenFirst, m_count - 1));
    if (m_waiting || m_fetching || m_count == 0)
        return;
    const int heldEnd = m_first + int(m_held.size());
    const int end = std::min(m_seenLast + 1, m_count);
    if (m_seenFirst < m_first || m_seenFirst > heldEnd)
        fetch(pageStart(m_seenFirst), std::min(end, pageStart(m_seenFirst) + 2 * kPage));
    else if (end > heldEnd)
        fetch(heldEnd, end);
}

void QueueModel::fetch(int first, int end)
{
    m_fetching = true;
    const int limit = pageStart(end - 1) + kPage - first;
    const int question = m_asked;
    whenAnswered(m_desk.rows(m_query, first, limit), this,
                 [this, first, question](const Result<std::vector<ListRow>> &rows) {
                     if (question != m_asked)
                         return;
                     m_fetching = false;
                     if (!rows) {
                         Q_EMIT failed(rows.error());
                         return;
                     }
                     fill(first, *rows);
                 });
}

void QueueModel::fill(int first, const std::vector<ListRow> &rows)
{
    hold(first, rows);
    if (!rows.empty()) {
        const int last = std::min(first + int(rows.size()), m_count) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
        Q_EMIT filled();
        look(m_seenFirst, m_seenLast);
    }
}

/// Joins rows to those held where they touch, else holds them alone; forgets what is far.
void QueueModel::hold(int first, const std::vector<ListRow> &rows)
{
    const int end = first + int(rows.size());
    if (first == m_first + int(m_held.size())) {
        m_held.insert(m_held.end(), rows.begin(), rows.end());
    } else if (end >= m_first && first < m_first) {
        m_held.insert(m_held.begin(), rows.begin(), rows.begin() + (m_first - first));
        m_first = first;
    } else {
        m_held = rows;
        m_first = first;
    }
    const int keepFrom = std::max(m_first, pageStart(m_seenFirst) - 2 * kPage);
    const int keepTo = std::min(m_first + int(m_held.size()), pageStart(m_seenLast) + 3 * kPage);
    m_held.resize(std::size_t(std::max(0, keepTo - m_first)));
    m_held.erase(m_held.begin(), m_held.begin() + std::min(keepFrom - m_first, int(m_held.size())));
    m_held.shrink_to_fit();
    m_first = keepFrom;
}

void QueueModel::tick()
{
    if (isBoundToTime(m_query.queue))
        m_soon.start();
    if (m_count == 0)
        return;
    const int last = std::min(m_seenLast, m_count - 1);
    for (const Column column : {Column::Sla, Column::Age})
        Q_EMIT dataChanged(index(std::min(m_seenFirst, last), int(column)),
                           index(last, int(column)));
}

const ListRow *QueueModel::at(int row) const
{
    const int place = row - m_first;
    return place >= 0 && place < int(m_held.size()) ? &m_held[std::size_t(place)] : nullptr;
}

int QueueModel::find(const QString &id) const
{
    const auto it = std::ranges::find(m_held, id, &ListRow::id);
    return it == m_held.end() ? -1 : m_first + int(it - m_held.begin());
}

bool QueueModel::hasEmergency() const
{
    return std::ranges::any_of(m_held, [](const ListRow &row) {
        return row.urgency == QLatin1StringView("darurat")
            && upik::row(row.state).open;
    });
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<SortBy> by = column < 0 ? SortBy::TimeLeft : sortOf(Column(column));
    if (!by)
        return;
    ListQuery sorted = m_query;
    sorted.sort = *by;
    sorted.descending = order == Qt::DescendingOrder;
    if (sorted != m_query && !m_query.queue.isEmpty())
        setQuery(sorted);
}

} // namespace upik
