// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

#include "ui/queue/rowedits.h"

#include <algorithm>

namespace upik {
namespace {

/// Complaints enter such a queue, or leave it, by time alone.
bool isBoundToTime(const QString &code)
{
    const Queue *queue = queueOf(code);
    return queue && (queue->cut == Cut::Late || queue->cut == Cut::DueSoon);
}

} // namespace

QueueModel::QueueModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_source(desk), m_ticker(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &QueueModel::refresh);
    connect(&desk, &Desk::complaintsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::rulesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::referenceChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_ticker, &Ticker::ticked, this, &QueueModel::tick);
    connect(&m_source, &RowSource::answered, this, &QueueModel::take);
    connect(&m_source, &RowSource::fetched, this, &QueueModel::fill);
    connect(&m_source, &RowSource::failed, this, &QueueModel::failed);
}

void QueueModel::setQuery(const ListQuery &query)
{
    m_seenFirst = m_seenLast = 0;
    m_source.setQuery(query);
}

void QueueModel::refresh()
{
    if (!query().queue.isEmpty())
        m_source.askAgain(m_held.again(m_seenFirst, m_seenLast));
}

void QueueModel::take(const RowSource::Answer &answer)
{
    if (answer.anew) {
        startOver(answer);
    } else {
        Q_EMIT refreshing();
        change(answer);
    }
    Q_EMIT refreshed(answer.anew);
}

void QueueModel::startOver(const RowSource::Answer &answer)
{
    beginResetModel();
    m_count = answer.count;
    m_held.replace(0, answer.rows);
    endResetModel();
}

/// The rows held are compared with as many new ones as there would be if the whole change of the
/// count lay among them; what came besides is filled in without moving anything.
void QueueModel::change(const RowSource::Answer &answer)
{
    const auto &rows = answer.rows;
    int compared = 0;
    if (answer.first >= m_held.first() && answer.first < m_held.end()) {
        m_held.forgetBefore(answer.first);
        compared = std::clamp(m_held.size() + answer.count - m_count, 0, int(rows.size()));
        applyEdits({rows.begin(), rows.begin() + compared});
    }
    fitCount(answer.count);
    m_held.replace(answer.first, rows);
    if (compared < m_held.size())
        Q_EMIT dataChanged(index(answer.first + compared, 0),
                           index(m_held.end() - 1, kColumns - 1));
}

/// Brings the held rows to `rows` by removals, insertions and updates.
void QueueModel::applyEdits(const std::vector<ListRow> &rows)
{
    const RowEdits edits = editsBetween(m_held.rows(), rows);
    const int start = m_held.first();
    for (const auto &run : edits.removals) {
        beginRemoveRows({}, start + run.first, start + run.first + run.count - 1);
        m_held.remove(start + run.first, run.count);
        m_count -= run.count;
        endRemoveRows();
    }
    for (const auto &run : edits.insertions) {
        beginInsertRows({}, start + run.first, start + run.first + run.count - 1);
        m_held.insert(start + run.first,
                      std::span(rows).subspan(std::size_t(run.first), std::size_t(run.count)));
        m_count += run.count;
        endInsertRows();
    }
    for (const int row : m_held.retell(rows))
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
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
    if (m_source.isBusy())
        return;
    if (const auto page = m_held.missing(m_seenFirst, m_seenLast, m_count))
        m_source.fetch(*page);
}

void QueueModel::fill(int first, const std::vector<ListRow> &rows)
{
    m_held.join(first, rows);
    m_held.keepAround(m_seenFirst, m_seenLast);
    if (!rows.empty()) {
        const int last = std::min(first + int(rows.size()), m_count) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
        Q_EMIT filled();
        look(m_seenFirst, m_seenLast);
    }
}

void QueueModel::tick()
{
    m_ticker.moveOn();
    if (isBoundToTime(query().queue))
        m_soon.start();
    if (m_count == 0)
        return;
    const int last = std::min(m_seenLast, m_count - 1);
    for (const Column column : {Column::Sla, Column::Age})
        Q_EMIT dataChanged(index(std::min(m_seenFirst, last), int(column)),
                           index(last, int(column)));
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
    ListQuery sorted = query();
    sorted.sort = *by;
    sorted.descending = order == Qt::DescendingOrder;
    if (sorted != query() && !sorted.queue.isEmpty())
        setQuery(sorted);
}

} // namespace upik
