// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/syncitemreader.h"

#include "desk/syncfaults.h"
#include "desk/syncfields.h"
#include "domain/workflow.h"
#include "protocol/eventcodec.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/outboxdecisions.h"
#include "store/outboxview.h"

namespace upik {
namespace {

/// None: a photo, or a newer program's.
std::optional<Event> eventOf(const OutboxEntry &entry)
{
    const auto event = entry.lane == kStepLane ? eventFrom(entry.args)
                                               : Result<Event>(fail(ErrorCode::NotFound));
    return event ? std::optional(*event) : std::nullopt;
}

bool canRepeat(const Event &event, const Complaint &complaint, const SyncGlance &glance)
{
    const Step step{event.id, event.action, glance.seat, event.input, event.at};
    return apply(complaint, step, glance.rules->settings).hasValue();
}

} // namespace

QString wordsOf(const Event &event)
{
    QStringList words;
    for (const QString &text : {event.input.message, event.input.note})
        if (!text.trimmed().isEmpty())
            words.append(text);
    return words.join(QLatin1Char('\n'));
}

Result<std::vector<SyncItem>> SyncItemReader::items(SyncList list)
{
    const auto entries = list == SyncList::Waiting ? OutboxView(m_database).waiting(kMost)
                                                   : OutboxDecisions(m_database).waiting(kMost);
    if (!entries)
        return Unexpected{entries.error()};
    std::vector<SyncItem> items;
    for (const OutboxEntry &entry : *entries) {
        if (list != SyncList::Waiting
            && isConflict(verdictOf(entry.result).fault) != (list == SyncList::Conflicts))
            continue;
        auto item = itemOf(entry);
        if (!item)
            return Unexpected{item.error()};
        items.push_back(std::move(item).value());
    }
    return items;
}

Result<SyncItem> SyncItemReader::itemOf(const OutboxEntry &entry)
{
    SyncItem item;
    item.id = entry.id;
    item.complaint = entry.complaint;
    item.at = entry.at;
    item.isUnderWay = entry.state == OutboxState::Inflight;
    item.tries = entry.attempts;
    addVerdict(item, entry);
    if (auto known = addComplaint(item, entry); !known)
        return Unexpected{known.error()};
    if (entry.lane == kStepLane)
        return item;
    const QString photo = entry.args.value(QLatin1String("id")).toString();
    const auto reach = OutboxView(m_database).reach(photo);
    if (!reach)
        return Unexpected{reach.error()};
    item.upload = {reach->reached, reach->bytes};
    return item;
}

void SyncItemReader::addVerdict(SyncItem &item, const OutboxEntry &entry) const
{
    if (entry.state == OutboxState::Attention)
        item.lastTrouble = verdictOf(entry.result);
}

/// A complaint may have gone: then the step itself says what it was about.
Result<void> SyncItemReader::addComplaint(SyncItem &item, const OutboxEntry &entry)
{
    const auto event = eventOf(entry);
    if (event)
        item.action = event->action;
    const auto stored = ComplaintStore(m_database).load(entry.complaint);
    if (stored) {
        item.number = stored->complaint.number;
        item.title = stored->complaint.facts.title;
        item.canRepeat = event && canRepeat(*event, stored->complaint, m_glance);
        item.canBecomeNote = event && !wordsOf(*event).isEmpty();
        return {};
    }
    if (stored.error().code != ErrorCode::NotFound)
        return Unexpected{stored.error()};
    if (event && event->intake) {
        item.title = event->intake->facts.title;
        item.canRepeat = true;
    }
    return {};
}

Result<SyncDetail> SyncItemReader::detail(const QString &id)
{
    const auto entry = Outbox(m_database).load(id);
    if (!entry)
        return Unexpected{entry.error()};
    SyncDetail detail;
    detail.id = id;
    const auto event = eventOf(*entry);
    const auto stored = ComplaintStore(m_database).load(entry->complaint);
    const auto history = EventStore(m_database).history(entry->complaint);
    if (!event || !stored || !history || history->empty()) {
        if (event)
            detail.fields = fieldPairs(*event, Complaint(), *m_glance.reference);
        return detail;
    }
    const Event &theirs = history->back();
    detail.fields = fieldPairs(*event, stored->complaint, *m_glance.reference);
    detail.theirPerson = theirs.by.person;
    detail.theirAction = theirs.action;
    detail.theirAt = theirs.when();
    return detail;
}

} // namespace upik
