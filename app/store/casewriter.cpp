// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casewriter.h"

#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/numbersequence.h"
#include "store/outbox.h"
#include "store/reporterstore.h"
#include "store/searchindex.h"
#include "store/statement.h"
#include "store/syncfacts.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

Result<void> addEvent(Database &database, qint64 seq, const Event &event, bool pending)
{
    EventStore events(database);
    if (auto done = events.add(seq, event, pending); !done)
        return done;
    return events.attach(seq, event);
}

Result<void> changeUnsent(Database &database, qint64 seq, int by)
{
    return Statement(database, "UPDATE complaint SET unsent = unsent + ? WHERE seq = ?")
        .bind(by, seq)
        .run();
}

/// The row and what it is found by.
Result<void> updateRow(Database &database, const StoredComplaint &old, const Complaint &complaint,
                       const Deadline &deadline)
{
    if (auto done = ComplaintStore(database).update(old.seq, complaint, deadline); !done)
        return done;
    return SearchIndex(database).follow(old.seq, old.complaint, complaint);
}

} // namespace

/// Where there is a server it is the server's matter to number complaints.
Result<QString> CaseWriter::numberFor(const Complaint &complaint)
{
    const auto isDraft = SyncFacts(m_database).hasServer();
    if (!isDraft)
        return Unexpected{isDraft.error()};
    NumberSequence numbers(m_database);
    return *isDraft ? numbers.nextDraft(complaint.enteredAt) : numbers.next(complaint.enteredAt);
}

/// Everything of a new complaint but its outbox row. Gives it a number where it has none.
Result<qint64> CaseWriter::add(NewCase &taken, bool pending)
{
    if (taken.complaint.number.isEmpty()) {
        const auto number = numberFor(taken.complaint);
        if (!number)
            return Unexpected{number.error()};
        taken.complaint.number = *number;
    }
    const QString text = taken.event.intake ? taken.event.intake->text : QString();
    const auto seq = ComplaintStore(m_database).add(taken.complaint, taken.deadline, text);
    if (!seq)
        return seq;
    if (const auto done = ReporterStore(m_database).add(*seq, taken.reporter); !done)
        return Unexpected{done.error()};
    auto entry = searchEntry(taken.complaint, text, taken.reporter.words);
    if (m_words)
        m_words->add(*seq, std::move(entry));
    else if (const auto done = SearchIndex(m_database).add(*seq, entry); !done)
        return Unexpected{done.error()};
    if (const auto done = addEvent(m_database, *seq, taken.event, pending); !done)
        return Unexpected{done.error()};
    return seq;
}

Result<QString> CaseWriter::takeIn(NewCase taken)
{
    const auto seq = add(taken, true);
    if (!seq)
        return Unexpected{seq.error()};
    if (const auto done = Outbox(m_database).add(taken.event, {}, taken.holdUntil); !done)
        return Unexpected{done.error()};
    if (const auto done = changeUnsent(m_database, *seq, 1); !done)
        return Unexpected{done.error()};
    return taken.complaint.number;
}

Result<void> CaseWriter::write(const CaseStep &step)
{
    const auto old = ComplaintStore(m_database).load(step.complaint.id);
    if (!old)
        return Unexpected{old.error()};
    if (old->complaint.version != step.before.version)
        return fail(ErrorCode::ComplaintChanged, u"version"_s);
    if (auto done = addEvent(m_database, old->seq, step.event, true); !done)
        return done;
    if (auto done = Outbox(m_database).add(step.event, step.before, step.holdUntil); !done)
        return done;
    if (auto done = updateRow(m_database, *old, step.complaint, step.deadline); !done)
        return done;
    return changeUnsent(m_database, old->seq, 1);
}

Result<void> CaseWriter::takeBack(const QString &event, const Complaint &complaint,
                                  const Deadline &deadline, Instant now)
{
    const auto old = ComplaintStore(m_database).load(complaint.id);
    if (!old)
        return Unexpected{old.error()};
    if (auto done = Outbox(m_database).takeBack(event, now); !done)
        return done;
    if (auto done = EventStore(m_database).takeBack(old->seq, event); !done)
        return done;
    Statement photos(m_database, "DELETE FROM complaint_attachment WHERE complaint = ? AND n = ?");
    if (auto done = photos.bind(old->seq, old->complaint.version).run(); !done)
        return done;
    if (auto done = updateRow(m_database, *old, complaint, deadline); !done)
        return done;
    return changeUnsent(m_database, old->seq, -1);
}

Result<QString> CaseWriter::addHistory(NewCase taken, const std::vector<Event> &later)
{
    const auto seq = add(taken, false);
    if (!seq)
        return Unexpected{seq.error()};
    for (const Event &event : later)
        if (const auto done = addEvent(m_database, *seq, event, false); !done)
            return Unexpected{done.error()};
    return taken.complaint.number;
}

Result<void> CaseWriter::moveDeadline(const QString &id, const Deadline &deadline)
{
    ComplaintStore complaints(m_database);
    const auto old = complaints.load(id);
    if (!old)
        return Unexpected{old.error()};
    return complaints.update(old->seq, old->complaint, deadline);
}

} // namespace upik
