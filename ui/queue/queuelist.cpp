// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuelist.h"

#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/answer.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

bool isUrgent(const QueueCount &count)
{
    return count.count > 0 && (count.worst == Level::Critical || count.worst == Level::Late);
}

/// Whether the queue shows complaints that another queue of the role holds too.
bool isSlice(const Queue &queue) { return queue.cut != Cut::None; }

} // namespace

QueueList::QueueList(Desk &desk, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk), m_ticker(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &QueueList::refresh);
    connect(&desk, &Desk::complaintsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::rulesChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_ticker, &Ticker::ticked, &m_soon, qOverload<>(&QTimer::start));
}

void QueueList::setSeat(const Seat &seat)
{
    beginResetModel();
    m_seat = seat;
    m_queues = queuesOf(seat.role);
    m_counts.clear();
    endResetModel();
    refresh();
}

void QueueList::refresh()
{
    const int question = ++m_asked;
    whenAnswered(m_desk.counts(m_seat), this,
                 [=, this](const Result<std::vector<QueueCount>> &counts) {
                     if (question != m_asked || !counts)
                         return;
                     m_counts = *counts;
                     if (!m_queues.empty())
                         Q_EMIT dataChanged(index(0), index(rowCount() - 1));
                     Q_EMIT counted();
                 });
}

int QueueList::rowOf(const QString &code) const
{
    const auto it = std::ranges::find(m_queues, code, [](const Queue *q) { return q->code; });
    return it == m_queues.end() ? -1 : int(it - m_queues.begin());
}

const QueueCount *QueueList::countOf(const QString &code) const
{
    const auto it = std::ranges::find(m_counts, code, &QueueCount::queue);
    return it == m_counts.end() ? nullptr : &*it;
}

const Queue *QueueList::nextWithWork(const QString &code) const
{
    for (const Queue *queue : m_queues) {
        const QueueCount *count = countOf(QString(queue->code));
        if (queue->code != code && !queue->byEnd && count && count->count > 0)
            return queue;
    }
    return nullptr;
}

int QueueList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_queues.size());
}

QString QueueList::tip(const Queue &queue) const
{
    const QueueCount *count = countOf(QString(queue.code));
    const QString title = count ? tr("%1: %2").arg(labelOf(queue), number(count->count))
                                : labelOf(queue);
    return isSlice(queue) ? tr("%1 (slice: also counted in other queues)").arg(title) : title;
}

QString QueueList::spoken(const Queue &queue) const
{
    const QueueCount *count = countOf(QString(queue.code));
    const QString text = tip(queue);
    return count && isUrgent(*count) ? u"%1, %2"_s.arg(text, labelOf(count->worst)) : text;
}

QVariant QueueList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Queue &queue = *m_queues[std::size_t(index.row())];
    const QueueCount *count = countOf(QString(queue.code));
    switch (role) {
    case Qt::DisplayRole: return labelOf(queue);
    case Qt::ToolTipRole: return plainToolTip(tip(queue));
    case Qt::AccessibleTextRole: return spoken(queue);
    case CodeRole: return QString(queue.code);
    case IconRole: return QString::fromLatin1(queue.icon);
    case CountRole: return count ? QVariant(count->count) : QVariant();
    case LevelRole: return count && isUrgent(*count) ? QVariant(int(count->worst)) : QVariant();
    }
    return {};
}

} // namespace upik
