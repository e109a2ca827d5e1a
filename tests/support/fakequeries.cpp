// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedesk.h"

#include "domain/workflow.h"
#include "support/fakelisting.h"

#include <algorithm>

namespace upik {

// The reading half of FakeDesk.

ListRow FakeDesk::rowOf(const History &history) const
{
    const Complaint &complaint = history.complaint;
    ListRow row;
    row.id = complaint.id;
    row.number = complaint.number;
    row.title = complaint.facts.title;
    row.placeText = complaint.facts.placeText;
    row.kelurahan = complaint.facts.kelurahan;
    row.category = complaint.facts.category;
    row.urgency = complaint.facts.urgency;
    row.officer = complaint.officer;
    row.agency = complaint.agency;
    row.state = complaint.state;
    row.channel = complaint.channel;
    row.receivedAt = complaint.submittedAt;
    row.changedAt = complaint.changedAt;
    row.deadline = deadlineOf(clocksOf(history.events, m_rules), m_rules);
    row.unsent = m_unsent.contains(complaint.id);
    row.unseen = !m_seen.contains(complaint.id);
    row.confidential = complaint.confidential;
    row.marks = complaint.marks;
    return row;
}

bool FakeDesk::isIn(const History &history, const ListQuery &query) const
{
    const Complaint &complaint = history.complaint;
    if (!inSight(complaint, query.seat))
        return false;
    const ListRow row = rowOf(history);
    if (!passes(row, query.filters, m_now))
        return false;
    if (!query.search.isEmpty())
        return (row.number + row.title + row.placeText + history.events.front().intake->text)
            .contains(query.search, Qt::CaseInsensitive);
    const Queue *queue = queueOf(query.queue);
    return queue && std::ranges::find(queue->states, complaint.state) != queue->states.end()
        && isInCut(row, queue->cut, complaint.rework, m_now);
}

std::vector<ListRow> FakeDesk::listed(const ListQuery &query) const
{
    std::vector<ListRow> rows;
    for (const History &history : m_histories)
        if (isIn(history, query))
            rows.push_back(rowOf(history));
    std::ranges::sort(rows, [&query](const ListRow &a, const ListRow &b) {
        return comesBefore(a, b, query);
    });
    return rows;
}

QFuture<Result<qint64>> FakeDesk::count(const ListQuery &query)
{
    return QtFuture::makeReadyFuture(Result<qint64>(qint64(listed(query).size())));
}

QFuture<Result<std::vector<ListRow>>> FakeDesk::rows(const ListQuery &query, qint64 first,
                                                     int limit)
{
    const std::vector<ListRow> all = listed(query);
    const auto begin = all.begin() + std::min<qint64>(first, qint64(all.size()));
    const auto end = begin + std::min<qint64>(limit, all.end() - begin);
    return QtFuture::makeReadyFuture(
        Result<std::vector<ListRow>>(std::vector<ListRow>(begin, end)));
}

QFuture<Result<qint64>> FakeDesk::position(const ListQuery &query, const QString &id)
{
    const std::vector<ListRow> all = listed(query);
    const auto it = std::ranges::find(all, id, &ListRow::id);
    return QtFuture::makeReadyFuture(
        Result<qint64>(it == all.end() ? qint64(-1) : qint64(it - all.begin())));
}

QFuture<Result<std::vector<QueueCount>>> FakeDesk::counts(const Seat &seat)
{
    std::vector<QueueCount> counts;
    for (const Queue *queue : queuesOf(seat.role)) {
        QueueCount count{QString(queue->code)};
        for (const ListRow &row : listed({seat, QString(queue->code)})) {
            ++count.count;
            const Level level = row.deadline.level(m_now);
            if (level <= Level::Late)
                count.worst = std::max(count.worst, level);
        }
        counts.push_back(count);
    }
    return QtFuture::makeReadyFuture(Result<std::vector<QueueCount>>(counts));
}

} // namespace upik
