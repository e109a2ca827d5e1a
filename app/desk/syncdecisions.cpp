// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/syncdecisions.h"

#include "desk/syncitemreader.h"
#include "protocol/eventcodec.h"
#include "store/complaintstore.h"
#include "store/keptintakes.h"
#include "store/outboxdecisions.h"

namespace upik {

Result<QString> SyncDecisions::sendAgain(const QString &item)
{
    Database &database = m_taker.database();
    const auto entry = Outbox(database).load(item);
    if (!entry)
        return Unexpected{entry.error()};
    CaseRebase cases(database, m_taker.context().seal, *m_taker.context().rules);
    if (const auto queued = OutboxDecisions(database).sendAgain(item, cases); !queued)
        return Unexpected{queued.error()};
    const auto settled = cases.settle();
    return settled ? Result<QString>(entry->complaint) : Unexpected{settled.error()};
}

Result<QString> SyncDecisions::applyAgain(const QString &item)
{
    const auto entry = Outbox(m_taker.database()).load(item);
    if (!entry)
        return Unexpected{entry.error()};
    const auto event = eventFrom(entry->args);
    return event ? resolved(*entry, repeat(*entry, *event)) : Unexpected{event.error()};
}

/// A complaint that the server did not take is taken in anew, under another id.
Result<Receipt> SyncDecisions::repeat(const OutboxEntry &entry, const Event &event)
{
    if (!event.intake)
        return performNow(entry.complaint, event.action, event.input);
    const auto typed =
        KeptIntakes(m_taker.database(), m_taker.context().seal).load(entry.id, entry.complaint);
    if (!typed)
        return Unexpected{typed.error()};
    Intake intake = *event.intake;
    intake.id.clear();
    intake.text = typed->text;
    intake.reporter = typed->reporter;
    return m_taker.takeIn(m_seat, intake);
}

Result<QString> SyncDecisions::keepAsNote(const QString &item)
{
    const auto entry = Outbox(m_taker.database()).load(item);
    if (!entry)
        return Unexpected{entry.error()};
    const auto event = eventFrom(entry->args);
    if (!event)
        return Unexpected{event.error()};
    ActionInput input;
    input.note = wordsOf(*event);
    if (input.note.isEmpty())
        return fail(ErrorCode::MissingText);
    return resolved(*entry, performNow(entry->complaint, Action::InternalNote, input));
}

Result<QString> SyncDecisions::discard(const QString &item)
{
    Database &database = m_taker.database();
    const auto entry = Outbox(database).load(item);
    if (!entry)
        return Unexpected{entry.error()};
    const auto gone = OutboxDecisions(database).discard(item, m_taker.context().now);
    return gone ? Result<QString>(entry->complaint) : Unexpected{gone.error()};
}

Result<Receipt> SyncDecisions::performNow(const QString &complaint, Action action,
                                          const ActionInput &input)
{
    const auto stored = ComplaintStore(m_taker.database()).load(complaint);
    if (!stored)
        return Unexpected{stored.error()};
    Step step;
    step.action = action;
    step.by = m_seat;
    step.input = input;
    return m_taker.perform(step, complaint, stored->complaint.version);
}

Result<QString> SyncDecisions::resolved(const OutboxEntry &entry, const Result<Receipt> &receipt)
{
    if (!receipt)
        return Unexpected{receipt.error()};
    const auto done = OutboxDecisions(m_taker.database()).resolve(entry.id, receipt->event);
    return done ? Result<QString>(receipt->complaint) : Unexpected{done.error()};
}

} // namespace upik
