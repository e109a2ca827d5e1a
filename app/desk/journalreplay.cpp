// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalreplay.h"

#include "desk/deadlinerenewal.h"
#include "desk/journalmark.h"
#include "desk/writingstores.h"
#include "domain/workflow.h"
#include "store/attachmentstore.h"
#include "store/numbersequence.h"
#include "store/savepoint.h"

namespace upik {
namespace {

/// The rest would fail as well, and must not be taken for lost.
bool endsItAll(ErrorCode code)
{
    using enum ErrorCode;
    return code == StoreBusy || code == StoreFull || code == StoreUnreadable;
}

} // namespace

JournalReplay::JournalReplay(Database &into, const Journal &journal, const Seal &seal, Depth depth)
    : m_database(into)
    , m_journal(journal)
    , m_seal(seal)
    , m_depth(depth)
    , m_plan(journal)
    , m_mender(into, depth == Depth::Missing ? CaseMender::Words::Follow
                                             : CaseMender::Words::Later)
{}

Result<Replayed> JournalReplay::run()
{
    m_store = NumberSequence(m_database).catchUp();
    m_journal.each([this](const QByteArray &said) { read(said); });
    if (m_store)
        m_store = NumberSequence(m_database).catchUp();
    m_lateOnes.clear();
    for (const JournalLine &line : std::exchange(m_late, {}))
        part([this, &line] { return put(line); });
    for (const QString &event : m_plan.dropped())
        part([this, &event] { return m_mender.takeOut(event); });
    for (const QString &complaint : m_mender.touched())
        settle(complaint);
    if (m_store)
        m_store = finish();
    return m_store ? Result<Replayed>(m_done) : Unexpected{m_store.error()};
}

void JournalReplay::read(const QByteArray &said)
{
    const bool inForce = m_plan.isInForce(m_line++);
    const auto line = inForce ? journalLineFrom(said) : fail(ErrorCode::NotFound);
    if (line)
        apply(*line);
}

void JournalReplay::apply(const JournalLine &line)
{
    if (line.office)
        return part([&] { return putRecord(m_database, *line.office); });
    const auto late = waitsForNumber(line);
    if (late && *late)
        m_late.push_back(line);
    else
        part([&] { return late ? put(line) : late; });
}

/// So that it gets one behind all that the journal gives away.
Result<bool> JournalReplay::waitsForNumber(const JournalLine &line)
{
    const Event &event = *line.event;
    if (event.action != Action::Record || m_lateOnes.contains(event.complaint))
        return m_lateOnes.contains(event.complaint);
    const auto free = m_mender.isFree(line.number, event.complaint);
    const auto stored = ComplaintStore(m_database).load(event.complaint);
    if (!free || *free || stored)
        return free ? Result<bool>(false) : free;
    m_lateOnes.insert(event.complaint);
    return true;
}

/// One that fails leaves no half of what it did.
void JournalReplay::part(const Work &work)
{
    if (!m_store)
        return;
    auto savepoint = Savepoint::begin(m_database);
    const auto done = savepoint ? work() : Result<bool>(Unexpected{savepoint.error()});
    if (done)
        m_store = savepoint->release();
    else if (endsItAll(done.error().code))
        m_store = Unexpected{done.error()};
    else
        ++m_done.failed;
    m_done.steps += done && *done ? 1 : 0;
}

Result<bool> JournalReplay::put(const JournalLine &line)
{
    if (m_depth == Depth::Missing) {
        const auto there = m_mender.has(*line.event);
        if (!there || *there)
            return there ? Result<bool>(false) : there;
    }
    const auto done = putStep(line);
    const auto attached = done ? putAttachments(line) : Result<void>();
    return attached ? done : Unexpected{attached.error()};
}

Result<bool> JournalReplay::putStep(const JournalLine &line)
{
    const bool comesIn = line.event->action == Action::Record && line.event->intake;
    return comesIn ? takeIn(line) : m_mender.put(*line.event);
}

/// Where a photo was taken and when no longer stands in it.
Result<void> JournalReplay::putAttachments(const JournalLine &line)
{
    AttachmentStore attachments(m_database);
    for (const Attachment &attachment : line.attachments)
        if (auto added = attachments.add(attachment, line.event->at); !added)
            return added;
    return {};
}

Result<bool> JournalReplay::takeIn(const JournalLine &line)
{
    NewCase said;
    said.complaint = project({}, *line.event);
    said.complaint.number = line.number;
    said.event = *line.event;
    said.reporter = reporterOf(*line.event);
    const auto came = m_mender.takeIn(said);
    const auto put = came ? m_mender.put(*line.event) : came;
    return put ? Result<bool>(*came || *put) : put;
}

/// As it is stored where it says the same: sealed anew it would be other bytes.
SealedReporter JournalReplay::reporterOf(const Event &event)
{
    const SealedReporter fresh = sealReporter(event.intake->reporter, event.complaint, m_seal);
    const auto stored = ReporterStore(m_database).load(event.complaint);
    if (!stored || stored->hash != fresh.hash || stored->words != fresh.words)
        return fresh;
    const auto known = openReporter(*stored, event.complaint, m_seal);
    return known && *known == event.intake->reporter ? *stored : fresh;
}

void JournalReplay::settle(const QString &complaint)
{
    const auto stored = ComplaintStore(m_database).load(complaint);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return; // its line has failed
    part([&]() -> Result<bool> {
        const auto whole = m_mender.settle(complaint);
        if (whole && !*whole && stored)
            m_done.incomplete << stored->complaint.number;
        return whole ? Result<bool>(false) : whole;
    });
}

Result<void> JournalReplay::finish()
{
    if (auto caughtUp = NumberSequence(m_database).catchUp(); !caughtUp)
        return caughtUp;
    if (auto demanded = DeadlineRenewal::demand(m_database); !demanded)
        return demanded;
    return markDone(m_database, m_journal);
}

} // namespace upik
