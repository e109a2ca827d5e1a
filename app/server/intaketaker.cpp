// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/intaketaker.h"

#include "domain/namedcodes.h"
#include "domain/workflow.h"
#include "server/heldcase.h"
#include "server/mutationargs.h"
#include "server/mutationjudge.h"
#include "store/numbersequence.h"

namespace upik {

Result<CaseEffect> IntakeTaker::take(const Mutation &mutation)
{
    CaseStore cases(m_connection, m_context.seal);
    const auto there = HeldCase::hold(cases, mutation.entity, m_lockRow);
    if (!there)
        return Unexpected{there.error()};
    if (*there)
        return refuse(mutation, **there);
    const auto intake = intakeFrom(mutation, m_sender.received);
    if (!intake)
        return refuse(mutation, intake.error());
    auto outcome = record(*intake, mutation.id, m_sender.seat, m_sender.received);
    if (!outcome)
        return refuse(mutation, outcome.error());
    if (const auto known = checkCodes(*intake, *m_context.reference); !known)
        return refuse(mutation, known.error());
    return store(mutation, std::move(outcome).value());
}

CaseEffect IntakeTaker::refuse(const Mutation &mutation, const HeldCase &there) const
{
    if (!inSight(there.head(), m_sender.seat))
        return {forbiddenResult(mutation, m_sender.received), {}};
    const SeenHistory seen{mutation.base, {}};
    const MutationJudge judge(there.head(), there.history(), seen, m_context.rules->settings);
    return {rejectedResult(mutation, stateConflict(judge.conflict()), m_sender.received), {}};
}

CaseEffect IntakeTaker::refuse(const Mutation &mutation, const Error &error) const
{
    if (error.code == ErrorCode::ActionNotAllowedForYou)
        return {forbiddenResult(mutation, m_sender.received), {}};
    return {invalidResult(mutation, error, m_sender.received), {}};
}

Result<CaseEffect> IntakeTaker::store(const Mutation &mutation, Outcome outcome)
{
    outcome.event.at = mutation.at.estimatedServer;
    outcome.event.serverAt = m_sender.received;
    auto number = NumberSequence(m_connection).next(m_sender.received);
    if (!number)
        return Unexpected{number.error()};
    outcome.complaint = project({}, outcome.event);
    outcome.complaint.number = std::move(number).value();
    CaseStore cases(m_connection, m_context.seal);
    auto marks = storeNewCase(cases, outcome.complaint, outcome.event, *m_context.rules);
    if (!marks)
        return Unexpected{marks.error()};
    CaseEffect effect{appliedResult(mutation, m_sender.received), std::move(marks).value()};
    effect.result.entityVersion = outcome.complaint.version;
    return effect;
}

} // namespace upik
