// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/step.h"
#include "server/mutationanswer.h"
#include "server/takingcontext.h"

namespace upik {

class HeldCase;

/// Takes a complaint in that a desk sends: checked as at the desk, numbered, its history begun.
/// Everything fails as the store does; whatever the mutation itself is to blame for is a result.
/// REQUIRES: a write transaction around it, which a failure must roll back.
class IntakeTaker
{
public:
    /// All outlive it. `lockRow` is the dialect's.
    IntakeTaker(SqlConnection &connection, std::string_view lockRow, const TakingContext &context,
                const MutationSender &sender)
        : m_connection(connection), m_lockRow(lockRow), m_context(context), m_sender(sender)
    {}

    /// A complaint that is there already is a state-conflict to who has it in sight, and forbidden
    /// to all others.
    Result<CaseEffect> take(const Mutation &mutation);

private:
    CaseEffect refuse(const Mutation &mutation, const HeldCase &there) const;
    CaseEffect refuse(const Mutation &mutation, const Error &error) const;
    Result<CaseEffect> store(const Mutation &mutation, Outcome outcome);

    SqlConnection &m_connection;
    std::string_view m_lockRow;
    const TakingContext &m_context;
    const MutationSender &m_sender;
};

} // namespace upik
