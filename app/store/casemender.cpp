// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casemender.h"

#include "domain/workflow.h"
#include "protocol/dedupekeys.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/numbersequence.h"
#include "store/outbox.h"
#include "store/reporterstore.h"
#include "store/statement.h"
#include "store/syncfacts.h"

namespace upik {
namespace {

/// As a store keeps it: text and reporter stand elsewhere.
Event asStored(Event event)
{
    event.judged = true;
    if (event.intake) {
        event.intake->text.clear();
        const bool anonymous = event.intake->reporter.anonymous;
        event.intake->reporter = {};
        event.intake->reporter.anonymous = anonymous;
    }
    return event;
}

bool isWhole(const std::vector<Event> &events)
{
    for (std::size_t i = 0; i < events.size(); ++i)
        if (events[i].n != int(i) + 1)
            return false;
    return !events.empty() && events.front().intake;
}

bool isMissing(const Error &error) { return error.code == ErrorCode::NotFound; }

} // namespace

Result<bool> CaseMender::has(const Event &event)
{
    Statement statement(m_database, "SELECT count(*) FROM event e JOIN complaint c "
                                    "ON c.seq = e.complaint WHERE e.id = ? AND e.n = ? "
                                    "AND c.id = ?");
    const auto found = statement.bind(event.id, event.n, event.complaint).number();
    if (!found || *found > 0)
        return found ? Result<bool>(true) : Unexpected{found.error()};
    const auto server = SyncFacts(m_database).hasServer();
    if (!server || !*server)
        return server;
    Statement known(m_database, "SELECT EXISTS (SELECT 1 FROM event WHERE id = ?) "
                                "OR EXISTS (SELECT 1 FROM outbox WHERE id = ?) "
                                "OR EXISTS (SELECT 1 FROM trash WHERE id = ?)");
    const auto is = known.bind(event.id, event.id, event.id).number();
    return is ? Result<bool>(*is > 0) : Unexpected{is.error()};
}

Result<bool> CaseMender::isFree(const QString &number, const QString &complaint)
{
    const auto holder = ComplaintStore(m_database).withNumber(number);
    if (holder)
        return holder->complaint.id == complaint;
    return isMissing(holder.error()) ? Result<bool>(true) : Unexpected{holder.error()};
}

Result<bool> CaseMender::takeIn(const NewCase &said)
{
    Complaint complaint = said.complaint;
    const auto free = isFree(complaint.number, complaint.id);
    if (!free)
        return free;
    const auto stored = ComplaintStore(m_database).load(complaint.id);
    if (!stored && !isMissing(stored.error()))
        return Unexpected{stored.error()};
    if (auto touched = touch(complaint.id); !touched)
        return Unexpected{touched.error()};
    if (stored)
        return mendRows(stored->seq, said, *free && !complaint.number.isEmpty()
                                               ? complaint.number
                                               : stored->complaint.number);
    if (!*free || complaint.number.isEmpty()) {
        const auto number = NumberSequence(m_database).next(complaint.enteredAt);
        if (!number)
            return Unexpected{number.error()};
        complaint.number = *number;
    }
    const auto seq = ComplaintStore(m_database).add(complaint, {}, said.event.intake->text);
    if (!seq)
        return Unexpected{seq.error()};
    const auto added = ReporterStore(m_database).add(*seq, said.reporter);
    return added ? Result<bool>(true) : Unexpected{added.error()};
}

/// A complaint that is there: its words, its reporter and its number.
Result<bool> CaseMender::mendRows(qint64 seq, const NewCase &said, const QString &number)
{
    const QString &text = said.event.intake->text;
    Statement words(m_database, "INSERT INTO complaint_text (complaint, body) VALUES (?, ?) "
                                "ON CONFLICT (complaint) DO UPDATE SET body = excluded.body "
                                "WHERE body <> excluded.body");
    const auto worded = words.bind(seq, text).change();
    const QByteArray key = contentKey(text, said.complaint.facts.placeText);
    Statement head(m_database, "UPDATE complaint SET number = ?, content_key = ? WHERE seq = ? "
                               "AND (number <> ? OR content_key <> ?)");
    const auto numbered = head.bind(number, key, seq, number, key).change();
    if (!worded || !numbered)
        return Unexpected{worded ? numbered.error() : worded.error()};
    ReporterStore reporters(m_database);
    const auto known = reporters.load(said.complaint.id);
    if (!known && !isMissing(known.error()))
        return Unexpected{known.error()};
    if (known && *known == said.reporter)
        return *worded + *numbered > 0;
    if (auto replaced = reporters.replace(seq, said.reporter); !replaced)
        return Unexpected{replaced.error()};
    return true;
}

Result<bool> CaseMender::put(const Event &event)
{
    const auto stored = ComplaintStore(m_database).load(event.complaint);
    if (!stored)
        return Unexpected{stored.error()};
    if (auto touched = touch(event.complaint); !touched)
        return Unexpected{touched.error()};
    const auto came = putEvent(stored->seq, event);
    const auto pictured = came ? putPhotos(stored->seq, event) : came;
    const auto waits = pictured ? putOutbox(event) : pictured;
    return waits ? Result<bool>(*came || *pictured || *waits) : waits;
}

Result<bool> CaseMender::putEvent(qint64 seq, const Event &event)
{
    EventStore events(m_database);
    const auto there = events.at(event.complaint, event.n);
    if (!there)
        return Unexpected{there.error()};
    if (*there && asStored(**there) == asStored(event))
        return false;
    Statement others(m_database, "DELETE FROM event WHERE id = ? OR (complaint = ? AND n = ?)");
    if (const auto gone = others.bind(event.id, seq, event.n).run(); !gone)
        return Unexpected{gone.error()};
    if (*there && (*there)->id != event.id)
        if (const auto kept = Outbox(m_database).discard((*there)->id); !kept)
            return Unexpected{kept.error()};
    const auto added = events.add(seq, event, true);
    return added ? Result<bool>(true) : Unexpected{added.error()};
}

Result<bool> CaseMender::putPhotos(qint64 seq, const Event &event)
{
    const QStringList &photos = event.intake ? event.intake->photos : event.input.photos;
    Statement statement(m_database, "SELECT attachment FROM complaint_attachment "
                                    "WHERE complaint = ? AND n = ? ORDER BY position");
    const auto there = statement.bind(seq, event.n).all([](RowReader &row) { return row.text(); });
    if (!there)
        return Unexpected{there.error()};
    if (QStringList(there->begin(), there->end()) == photos)
        return false;
    Statement others(m_database, "DELETE FROM complaint_attachment WHERE complaint = ? AND n = ?");
    if (const auto gone = others.bind(seq, event.n).run(); !gone)
        return Unexpected{gone.error()};
    const auto added = EventStore(m_database).attach(seq, event);
    return added ? Result<bool>(true) : Unexpected{added.error()};
}

/// A step that waits to be sent must not be forgotten because its row of the outbox is gone.
Result<bool> CaseMender::putOutbox(const Event &event)
{
    Outbox outbox(m_database);
    const auto there = outbox.load(event.id);
    if (there || !isMissing(there.error()))
        return there ? Result<bool>(false) : Unexpected{there.error()};
    std::optional<Complaint> seen;
    if (event.n > 1) {
        seen.emplace();
        seen->version = event.n - 1;
        seen->state = event.from;
    }
    const auto added = outbox.add(event, seen, event.at);
    return added ? Result<bool>(true) : Unexpected{added.error()};
}

Result<bool> CaseMender::takeOut(const QString &event)
{
    const auto complaint = EventStore(m_database).complaintOf(event);
    if (!complaint)
        return isMissing(complaint.error()) ? Result<bool>(false) : Unexpected{complaint.error()};
    if (auto touched = touch(*complaint); !touched)
        return Unexpected{touched.error()};
    Statement photos(m_database, "DELETE FROM complaint_attachment WHERE (complaint, n) = "
                                 "(SELECT complaint, n FROM event WHERE id = ?)");
    Statement step(m_database, "DELETE FROM event WHERE id = ?");
    const auto pictured = photos.bind(event).run();
    const auto gone = pictured ? step.bind(event).run() : pictured;
    const auto unsent = gone ? Outbox(m_database).discard(event) : gone;
    return unsent ? Result<bool>(true) : Unexpected{unsent.error()};
}

Result<bool> CaseMender::settle(const QString &complaint)
{
    ComplaintStore complaints(m_database);
    const auto stored = complaints.load(complaint);
    const auto events = EventStore(m_database).history(complaint);
    if (!stored || !events)
        return Unexpected{stored ? events.error() : stored.error()};
    const bool whole = isWhole(*events);
    Complaint head = whole ? replay(*events) : stored->complaint;
    head.number = stored->complaint.number;
    for (const Event &event : *events)
        if (!whole && event.n == head.version + 1)
            head = project(head, event);
    if (head != stored->complaint)
        if (const auto done = complaints.update(stored->seq, head, stored->deadline); !done)
            return Unexpected{done.error()};
    Statement unsent(m_database, "UPDATE complaint SET unsent = (SELECT count(*) FROM event "
                                 "WHERE complaint = seq AND pending = 1) WHERE seq = ?");
    if (const auto done = unsent.bind(stored->seq).run(); !done)
        return Unexpected{done.error()};
    const auto found = followWords(complaint);
    return found ? Result<bool>(whole && events->size() == std::size_t(head.version))
                 : Unexpected{found.error()};
}

Result<void> CaseMender::touch(const QString &complaint)
{
    m_touched.insert(complaint);
    return m_words == Words::Follow ? m_found.touch(complaint) : Result<void>();
}

Result<void> CaseMender::followWords(const QString &complaint)
{
    return m_words == Words::Follow ? m_found.follow(complaint) : Result<void>();
}

} // namespace upik
