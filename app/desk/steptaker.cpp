// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steptaker.h"

#include "domain/intakejudge.h"
#include "desk/journalline.h"
#include "desk/namedcheck.h"
#include "desk/reckoning.h"
#include "desk/writingstores.h"
#include "domain/inputcheck.h"
#include "domain/workflow.h"

namespace upik {
namespace {

/// Failures of the store itself: what follows would fail as well.
constexpr std::array kOfStore{ErrorCode::StoreBusy, ErrorCode::StoreFull,
                              ErrorCode::StoreUnreadable, ErrorCode::StoreDamaged,
                              ErrorCode::StoreFailed};

bool isOfStore(ErrorCode code)
{
    return std::ranges::find(kOfStore, code) != kOfStore.end();
}

} // namespace

Result<Receipt> StepTaker::takeIn(const Seat &seat, const Intake &intake)
{
    return journaled(record(seat, intake, nullptr));
}

Result<std::vector<Result<Receipt>>> StepTaker::takeInAll(const Seat &seat,
                                                          const std::vector<Intake> &intakes)
{
    std::vector<Result<Receipt>> receipts;
    SearchBatch words;
    for (const Intake &intake : intakes) {
        receipts.push_back(record(seat, intake, &words));
        if (!receipts.back() && isOfStore(receipts.back().error().code))
            return Unexpected{receipts.back().error()};
    }
    if (const auto found = words.write(m_database); !found)
        return Unexpected{found.error()};
    if (const auto kept = m_context.journal->append(m_lines, m_context.now); !kept)
        return Unexpected{kept.error()};
    return receipts;
}

Result<Receipt> StepTaker::record(const Seat &seat, Intake intake, SearchBatch *words)
{
    if (intake.id.isEmpty())
        intake.id = newId(m_context.now);
    const auto judged = IntakeJudge(*m_context.reference, m_context.now).judge(intake);
    if (!judged)
        return Unexpected{judged.error()};
    const auto outcome = upik::record(*judged, newId(m_context.now), seat, m_context.now);
    if (!outcome)
        return Unexpected{outcome.error()};
    const auto attached = NamedCheck(m_database, *m_context.reference).intake(*judged);
    if (!attached)
        return Unexpected{attached.error()};
    std::vector<Event> events{outcome->event};
    NewCase taken;
    taken.complaint = outcome->complaint;
    taken.deadline = reckon(events, *m_context.rules);
    taken.event = events.front();
    taken.reporter = sealReporter(judged->reporter, judged->id, m_context.seal);
    taken.holdUntil = undoUntil(taken.event, m_context.rules->settings);
    const auto number = CaseWriter(m_database, words).takeIn(taken);
    if (!number)
        return Unexpected{number.error()};
    m_lines.append(toJournal({taken.event, *number, {}, *attached}));
    return receiptOf(taken.event, *number);
}

Result<Receipt> StepTaker::perform(Step step, const QString &complaint, int version)
{
    const auto stored = ComplaintStore(m_database).load(complaint);
    if (!stored)
        return Unexpected{stored.error()};
    if (!inSight(stored->complaint, step.by))
        return fail(ErrorCode::NotFound);
    if (stored->complaint.version != version)
        return fail(ErrorCode::ComplaintChanged);
    step.at = m_context.now;
    if (step.id.isEmpty())
        step.id = newId(m_context.now);
    if (const auto closed = closeTitle(step, stored->complaint); !closed)
        return Unexpected{closed.error()};
    const auto outcome = apply(stored->complaint, step, m_context.rules->settings);
    if (!outcome)
        return Unexpected{outcome.error()};
    const NamedCheck named(m_database, *m_context.reference);
    const auto attached = named.step(stored->complaint, step);
    if (!attached)
        return Unexpected{attached.error()};
    const SopSettings &settings = m_context.rules->settings;
    if (const auto proven = checkProof(step.action, *attached, settings); !proven)
        return Unexpected{proven.error()};
    return journaled(write(stored->complaint, *outcome, *attached));
}

/// A text that becomes confidential takes the title with it that was made of its first words.
Result<void> StepTaker::closeTitle(Step &step, const Complaint &complaint)
{
    if (step.action != Action::SetConfidential || !step.input.confidential.value_or(false))
        return {};
    const auto text = ComplaintStore(m_database).text(complaint.id);
    if (!text)
        return Unexpected{text.error()};
    if (complaint.facts.title == titleFrom(*text)) {
        step.input.facts = complaint.facts;
        step.input.facts->title = kConfidentialTitle;
    }
    return {};
}

Result<Receipt> StepTaker::write(const Complaint &before, const Outcome &outcome,
                                 std::vector<Attachment> attached)
{
    auto events = EventStore(m_database).history(before.id);
    if (!events)
        return Unexpected{events.error()};
    events->push_back(outcome.event);
    CaseStep step;
    step.before = before;
    step.complaint = outcome.complaint;
    step.deadline = reckon(*events, *m_context.rules);
    step.event = events->back();
    step.holdUntil = undoUntil(step.event, m_context.rules->settings);
    if (const auto written = CaseWriter(m_database).write(step); !written)
        return Unexpected{written.error()};
    const auto seen = SeenStore(m_database).mark(step.event.by, before.id, step.event.at);
    if (!seen)
        return Unexpected{seen.error()};
    m_lines.append(toJournal({step.event, before.number, {}, std::move(attached)}));
    return receiptOf(step.event, before.number);
}

Result<Receipt> StepTaker::undo(const QString &event)
{
    const auto complaint = EventStore(m_database).complaintOf(event);
    if (!complaint)
        return Unexpected{complaint.error()};
    auto events = EventStore(m_database).history(*complaint);
    const auto stored = ComplaintStore(m_database).load(*complaint);
    if (!events || !stored)
        return Unexpected{events ? stored.error() : events.error()};
    const Event taken = events->back();
    const SlaRules &rules = *m_context.rules;
    const bool isLast = events->size() > 1 && taken.id == event;
    if (!isLast || m_context.now >= undoUntil(taken, rules.settings))
        return fail(ErrorCode::UndoTooLate);
    events->pop_back();
    Complaint before = replay(*events);
    before.number = stored->complaint.number;
    const NamedCheck named(m_database, *m_context.reference);
    if (const auto fits = named.mergedAgain(before); !fits)
        return Unexpected{fits.error()};
    const Deadline deadline = deadlineOf(clocksOf(*events, rules), rules);
    CaseWriter writer(m_database);
    if (const auto back = writer.takeBack(event, before, deadline, m_context.now); !back)
        return Unexpected{back.error()};
    m_lines.append(toJournal({std::nullopt, {}, event}));
    return journaled(receiptOf(taken, before.number));
}

/// Nothing counts as done that the journal has not got.
Result<Receipt> StepTaker::journaled(Result<Receipt> done)
{
    if (!done)
        return done;
    if (const auto kept = m_context.journal->append(m_lines, m_context.now); !kept)
        return Unexpected{kept.error()};
    return done;
}

Receipt StepTaker::receiptOf(const Event &event, const QString &number) const
{
    return {event.id, event.complaint, number, undoUntil(event, m_context.rules->settings)};
}

} // namespace upik
