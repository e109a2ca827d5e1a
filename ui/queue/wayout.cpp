// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/wayout.h"

#include "ui/queue/emptystate.h"
#include "ui/queue/queuelist.h"
#include "ui/text/labels.h"
#include "ui/text/wording.h"
#include "ui/widgets/answer.h"

namespace upik {

WayOut::WayOut(Desk &desk, const QueueList &queues, EmptyState &words, QObject *parent)
    : QObject(parent), m_desk(desk), m_queues(queues), m_words(words)
{
    connect(&words, &EmptyState::firstPressed, this, &WayOut::onFirstPressed);
    connect(&words, &EmptyState::secondPressed, this, &WayOut::filtersDropped);
}

void WayOut::show(const ListQuery &query)
{
    const Queue *queue = queueOf(query.queue);
    m_query = query;
    m_toDrop.reset();
    m_nextQueue.clear();
    if (!query.filters.isEmpty()) {
        const auto choices = choicesOf(query.filters);
        m_words.say(tr("Nothing matches %Ln filter(s).", nullptr, int(choices.size())), {});
        m_words.offer({}, tr("Remove all filters"));
        tryWithout(choices, 0);
    } else if (!query.search.isEmpty()) {
        m_words.say(tr("Nothing was found for “%1”.").arg(query.search),
                    query.search.size() < 2
                        ? tr("Type at least two letters.")
                        : tr("The search looks at numbers, reporters, places and texts of all "
                             "complaints in your sight."));
        m_words.offer(tr("Clear the search"));
    } else if (queue) {
        m_words.say(emptyLabel(*queue), {});
        offerNextQueue(*queue);
    }
}

void WayOut::offerNextQueue(const Queue &queue)
{
    const Queue *next = m_queues.nextWithWork(QString(queue.code));
    if (!next)
        return m_words.offer({});
    m_nextQueue = QString(next->code);
    const qint64 count = m_queues.countOf(m_nextQueue)->count;
    m_words.say(emptyLabel(queue), tr("Next: %1 (%2)").arg(labelOf(*next), number(count)));
    m_words.offer(tr("Open %1").arg(labelOf(*next)));
}

/// Looks for the one filter without which something would be shown, the last chosen first.
void WayOut::tryWithout(const QList<FilterChoice> &choices, int at)
{
    if (at >= choices.size())
        return;
    const FilterChoice choice = choices[choices.size() - 1 - at];
    ListQuery wider = m_query;
    wider.filters = toggled(m_query.filters, choice);
    whenAnswered(m_desk.count(wider), this,
                 [=, this, asked = m_query](const Result<qint64> &count) {
                     if (m_query != asked)
                         return;
                     if (count && *count > 0)
                         offerDrop(choice);
                     else
                         tryWithout(choices, at + 1);
                 });
}

void WayOut::offerDrop(const FilterChoice &choice)
{
    m_toDrop = choice;
    const QString text = tr("%1: %2").arg(kindLabel(choice.kind),
                                          choiceLabel(*m_desk.reference(), choice));
    m_words.offer(tr("Remove the filter “%1”").arg(text), tr("Remove all filters"));
}

void WayOut::onFirstPressed()
{
    if (m_toDrop)
        Q_EMIT filterDropped(*m_toDrop);
    else if (!m_nextQueue.isEmpty())
        Q_EMIT queueWanted(m_nextQueue);
    else
        Q_EMIT searchDropped();
}

} // namespace upik
