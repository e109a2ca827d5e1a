// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mutationjudge.h"

#include "domain/workflow.h"
#include "server/factsmerge.h"

#include <algorithm>
#include <array>

namespace upik {
namespace {

/// Steps behind which everything before is another round: what was meant for that one does not
/// hold for this, though the state may be the same again.
constexpr std::array kNewRounds{Action::Transfer, Action::SendBack, Action::Reopen,
                                Action::ReturnForRework};

StateConflict conflictAt(const Complaint &complaint, const Event &by, const SeenState &base)
{
    StateConflict conflict;
    conflict.base = base;
    conflict.server = {complaint.version, row(complaint.state).code};
    conflict.by = by.by.person;
    conflict.at = by.when();
    return conflict;
}

bool movesOn(const Event &event) { return event.from != event.to; }

bool reachedSame(const Complaint &now, const Complaint &wanted)
{
    return now.state == wanted.state && now.agency == wanted.agency
        && now.officer == wanted.officer && now.externalBody == wanted.externalBody
        && now.mergedInto == wanted.mergedInto;
}

Judgement ruled(Ruling ruling)
{
    Judgement judgement;
    judgement.ruling = ruling;
    return judgement;
}

} // namespace

MutationJudge::MutationJudge(const Complaint &head, const std::vector<Event> &history,
                             const SeenHistory &seen, const SopSettings &settings)
    : m_head(head), m_history(history), m_seenHistory(seen), m_settings(settings)
{
    for (const Event &event : m_history)
        if (!isNews(event))
            m_seen = project(std::move(m_seen), event);
    // A desk that does not say what it saw is held to what there is.
    if (m_seen.version == 0)
        m_seen = head;
}

bool MutationJudge::isNews(const Event &event) const
{
    const qint64 base = m_seenHistory.base.version;
    return base > 0 && event.n > base && !m_seenHistory.own.contains(event.id);
}

bool MutationJudge::hasBegunAnew(Action action) const
{
    return !remark(action) && std::ranges::any_of(m_history, [this](const Event &event) {
        return isNews(event) && std::ranges::find(kNewRounds, event.action) != kNewRounds.end();
    });
}

Judgement MutationJudge::judge(Step step) const
{
    if (!inSight(m_head, step.by))
        return outOfSight(step.by);
    Step merged = step;
    QStringList conflicts;
    if (step.input.facts) {
        MergedFacts facts = mergeFacts(m_seen.facts, *step.input.facts, m_head.facts);
        merged.input.facts = std::move(facts.facts);
        conflicts = std::move(facts.conflicts);
    }
    auto outcome = apply(m_head, merged, m_settings);
    if (!outcome || hasBegunAnew(step.action))
        return refused(step);
    const bool othersDidIt = m_head.facts != m_seen.facts && merged.input.facts == m_head.facts;
    if (step.action == Action::CorrectFields && othersDidIt && conflicts.isEmpty())
        return ruled(Ruling::Already);
    Judgement judgement = ruled(Ruling::Apply);
    judgement.outcome = std::move(outcome).value();
    judgement.conflicts = std::move(conflicts);
    return judgement;
}

Judgement MutationJudge::judgeSight(const Seat &seat) const
{
    return inSight(m_head, seat) ? ruled(Ruling::Apply) : outOfSight(seat);
}

/// Who had the complaint when he acted is told who took it, and no more of it.
Judgement MutationJudge::outOfSight(const Seat &seat) const
{
    if (!inSight(m_seen, seat))
        return ruled(Ruling::Forbidden);
    Complaint then;
    for (const Event &event : m_history) {
        then = project(std::move(then), event);
        if (!isNews(event) || inSight(then, seat))
            continue;
        Judgement judgement = ruled(Ruling::StateConflict);
        judgement.conflict = conflictAt(then, event, m_seenHistory.base);
        return judgement;
    }
    return ruled(Ruling::Forbidden);
}

/// The same step on what the person saw tells whether he or the times are to blame.
Judgement MutationJudge::refused(const Step &step) const
{
    const auto wanted = apply(m_seen, step, m_settings);
    if (wanted && reachedSame(m_head, wanted->complaint))
        return ruled(Ruling::Already);
    const ErrorCode code = wanted ? ErrorCode::ActionNotAllowedNow : wanted.error().code;
    if (code == ErrorCode::ActionNotAllowedForYou)
        return ruled(Ruling::Forbidden);
    if (code == ErrorCode::ActionNotAllowedNow || code == ErrorCode::TransferLocked) {
        Judgement judgement = ruled(Ruling::StateConflict);
        judgement.conflict = conflict();
        return judgement;
    }
    Judgement judgement = ruled(Ruling::Invalid);
    judgement.error = wanted.error();
    return judgement;
}

/// By the last step that moved it on and that the desk did not know, else by the last at all.
StateConflict MutationJudge::conflict() const
{
    const auto last = std::ranges::find_if(
        m_history.rbegin(), m_history.rend(),
        [this](const Event &event) { return isNews(event) && movesOn(event); });
    const Event &by = last == m_history.rend() ? m_history.back() : *last;
    return conflictAt(m_head, by, m_seenHistory.base);
}

} // namespace upik
