// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/casetaker.h"

#include "domain/inputcheck.h"
#include "domain/namedcodes.h"
#include "domain/titletext.h"
#include "domain/workflow.h"
#include "server/drawnid.h"
#include "server/intaketaker.h"
#include "server/mutationargs.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// Whether others have left nothing for these corrections to do.
bool correctsNothing(const Judgement &judgement, const HeldCase &held)
{
    const Event &event = judgement.outcome->event;
    return event.action == Action::CorrectFields && !judgement.conflicts.isEmpty()
        && event.input.facts == held.head().facts;
}

} // namespace

CaseTaker::CaseTaker(SqlConnection &connection, std::string_view lockRow,
                     const TakingContext &context, const MutationSender &sender)
    : m_cases(connection, context.seal), m_log(connection, context.seal), m_connection(connection),
      m_lockRow(lockRow), m_context(context), m_sender(sender)
{}

CaseEffect CaseTaker::rejected(const Mutation &mutation, ProblemCode code) const
{
    return {rejectedResult(mutation, {.code = code}, m_sender.received), {}};
}

CaseEffect CaseTaker::invalid(const Mutation &mutation, const Error &error) const
{
    return {invalidResult(mutation, error, m_sender.received), {}};
}

Result<CaseEffect> CaseTaker::take(const Mutation &mutation)
{
    if (!isSupported(mutation))
        return rejected(mutation, ProblemCode::UnsupportedAction);
    if (actionOf(mutation.action) != Action::Record)
        return onCase(mutation);
    return IntakeTaker(m_connection, m_lockRow, m_context, m_sender).take(mutation);
}

Result<CaseEffect> CaseTaker::onCase(const Mutation &mutation)
{
    auto held = hold(mutation);
    if (!held)
        return Unexpected{held.error()};
    const auto refused = buildsOnRefused(mutation, held->has_value());
    if (!refused)
        return Unexpected{refused.error()};
    if (*refused)
        return rejected(mutation, ProblemCode::DependencyRejected);
    if (!*held)
        return CaseEffect{forbiddenResult(mutation, m_sender.received), {}};
    auto effect = mutation.action == kAttachmentAdd ? enclose(mutation, **held)
                                                    : step(mutation, **held);
    if (effect && inSight((*held)->head(), m_sender.seat))
        effect->result.entityVersion = (*held)->head().version;
    if (effect)
        effect->marks = (*held)->marks();
    return effect;
}

/// What it builds on was refused, or will never come: then neither does the complaint.
Result<bool> CaseTaker::buildsOnRefused(const Mutation &mutation, bool isThere)
{
    if (mutation.after.isEmpty())
        return false;
    const auto before = m_log.outcomeOf(mutation.after, m_sender.user);
    if (!before)
        return Unexpected{before.error()};
    return *before ? **before == MutationOutcome::Rejected : !isThere;
}

/// Two complaints of a merger are locked in one order, whoever merges which into which.
Result<std::optional<HeldCase>> CaseTaker::hold(const Mutation &mutation)
{
    const QString target = mutation.args.value("merge_into"_L1).toString();
    if (!target.isEmpty() && target < mutation.entity)
        if (const auto first = m_cases.lock(target, m_lockRow); !first)
            return Unexpected{first.error()};
    return HeldCase::hold(m_cases, mutation.entity, m_lockRow);
}

Result<SeenHistory> CaseTaker::seenBy(const Mutation &mutation)
{
    auto own = m_log.idsOf(mutation.entity, m_sender.device);
    if (!own)
        return Unexpected{own.error()};
    return SeenHistory{mutation.base, std::move(own).value()};
}

Result<CaseEffect> CaseTaker::step(const Mutation &mutation, HeldCase &held)
{
    const auto seen = seenBy(mutation);
    if (!seen)
        return Unexpected{seen.error()};
    const MutationJudge judge(held.head(), held.history(), *seen, m_context.rules->settings);
    const auto step = stepFrom(mutation, m_sender);
    if (!step) {
        const Judgement sight = judge.judgeSight(m_sender.seat);
        return sight.ruling == Ruling::Apply ? invalid(mutation, step.error())
                                             : refuse(mutation, sight, held);
    }
    const Judgement judgement = judge.judge(*step);
    if (judgement.ruling != Ruling::Apply)
        return refuse(mutation, judgement, held);
    const auto fault = faultIn(*step, held);
    if (!fault)
        return Unexpected{fault.error()};
    return *fault ? invalid(mutation, **fault) : perform(mutation, judgement, held);
}

/// What the table does not know of: codes, the target of a merger, proof that is known to be none.
Result<std::optional<Error>> CaseTaker::faultIn(const Step &step, const HeldCase &held)
{
    const auto found = [](const Result<void> &checked) {
        return checked ? std::nullopt : std::optional(checked.error());
    };
    if (auto fault = found(checkCodes(held.head(), step.input, *m_context.reference)))
        return fault;
    if (!step.input.mergeInto.isEmpty()) {
        const auto target = m_cases.lock(step.input.mergeInto, m_lockRow);
        if (!target)
            return Unexpected{target.error()};
        if (!*target)
            return std::optional(Error{ErrorCode::UnknownCode, u"merge_into"_s});
        if (auto fault = found(checkMergeTarget(held.head(), **target)))
            return fault;
    }
    std::vector<Attachment> shown;
    for (const Enclosure &enclosure : held.enclosures())
        if (step.input.photos.contains(enclosure.file.id))
            shown.push_back(enclosure.file);
    const bool allKnown = shown.size() == std::size_t(step.input.photos.size());
    return allKnown ? found(checkProof(step.action, shown, m_context.rules->settings))
                    : std::optional<Error>();
}

Result<CaseEffect> CaseTaker::perform(const Mutation &mutation, const Judgement &judgement,
                                      HeldCase &held)
{
    Event event = judgement.outcome->event;
    MutationResult result = appliedResult(mutation, m_sender.received);
    if (!judgement.conflicts.isEmpty()) {
        result.outcome = MutationOutcome::Partial;
        result.conflicts = judgement.conflicts;
    }
    if (correctsNothing(judgement, held))
        return keepWords(std::move(result), event.input, held);
    if (const auto closed = closeTitleIn(event, held); !closed)
        return Unexpected{closed.error()};
    auto effect = write(mutation, std::move(event), held);
    if (effect)
        effect->result = std::move(result);
    return effect;
}

Result<CaseEffect> CaseTaker::write(const Mutation &mutation, Event event, HeldCase &held)
{
    const Action action = event.action;
    if (const auto done = held.add(std::move(event), *m_context.rules, m_sender.received); !done)
        return Unexpected{done.error()};
    const bool looks = action == Action::RevealText || action == Action::RevealReporter;
    if (looks && closesTextsTo(m_sender.seat.role)) {
        const Opened what = action == Action::RevealText ? Opened::Text : Opened::Reporter;
        if (const auto done = held.open(what, m_sender.user); !done)
            return Unexpected{done.error()};
    }
    return CaseEffect{appliedResult(mutation, m_sender.received), {}};
}

/// A text that becomes confidential takes the title with it that was made of its first words.
Result<void> CaseTaker::closeTitleIn(Event &event, const HeldCase &held)
{
    if (event.action != Action::SetConfidential || !event.input.confidential.value_or(false))
        return {};
    const auto text = m_cases.text(held.head().id);
    if (!text)
        return Unexpected{text.error()};
    if (held.head().facts.title == titleFrom(*text)) {
        event.input.facts = held.head().facts;
        event.input.facts->title = kConfidentialTitle;
    }
    return {};
}

Result<CaseEffect> CaseTaker::enclose(const Mutation &mutation, HeldCase &held)
{
    const auto seen = seenBy(mutation);
    if (!seen)
        return Unexpected{seen.error()};
    const Judgement sight =
        MutationJudge(held.head(), held.history(), *seen, m_context.rules->settings)
            .judgeSight(m_sender.seat);
    if (sight.ruling != Ruling::Apply)
        return refuse(mutation, sight, held);
    const auto file = fileFrom(mutation);
    if (!file)
        return invalid(mutation, file.error());
    const auto added = held.enclose({mutation.id, mutation.entity, *file, m_sender.user,
                                     m_sender.received, !held.head().isOpen()});
    if (!added)
        return Unexpected{added.error()};
    CaseEffect effect{appliedResult(mutation, m_sender.received), {}};
    effect.result.already = !*added;
    return effect;
}

Result<CaseEffect> CaseTaker::refuse(const Mutation &mutation, const Judgement &judgement,
                                     HeldCase &held)
{
    if (judgement.ruling == Ruling::Forbidden)
        return CaseEffect{forbiddenResult(mutation, m_sender.received), {}};
    if (judgement.ruling == Ruling::Invalid)
        return invalid(mutation, judgement.error);
    MutationResult result = appliedResult(mutation, m_sender.received);
    if (judgement.ruling == Ruling::Already)
        result.already = true;
    else
        result = rejectedResult(mutation, stateConflict(judgement.conflict), m_sender.received);
    if (!inSight(held.head(), m_sender.seat)) {
        result.preserved = Preserved{kQuarantined, {}};
        return CaseEffect{std::move(result), {}};
    }
    return keepWords(std::move(result), typedIn(mutation), held);
}

/// What was typed to a step that was not taken becomes notes of the same person.
Result<CaseEffect> CaseTaker::keepWords(MutationResult result, const ActionInput &typed,
                                        HeldCase &held)
{
    for (const QString &words : {typed.message, typed.note}) {
        if (words.trimmed().isEmpty())
            continue;
        Step note;
        note.id = drawnId(m_sender.received, m_context.randomness);
        note.action = Action::InternalNote;
        note.by = m_sender.seat;
        note.input.note = words;
        note.at = m_sender.received;
        const auto outcome = apply(held.head(), note, m_context.rules->settings);
        if (!outcome)
            continue; // too long for a note: the log has it
        if (const auto done = held.add(outcome->event, *m_context.rules, m_sender.received); !done)
            return Unexpected{done.error()};
        if (!result.preserved)
            result.preserved = Preserved{kKeptAsEvent, note.id};
    }
    return CaseEffect{std::move(result), {}};
}

} // namespace upik
