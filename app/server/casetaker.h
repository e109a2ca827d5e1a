// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/heldcase.h"
#include "server/mutationanswer.h"
#include "server/mutationjudge.h"
#include "server/mutationlog.h"
#include "server/takingcontext.h"

namespace upik {

/// Does to one complaint what a mutation says, or says why not (the table of sync.md 2.3).
/// Everything fails as the store does; whatever the mutation itself is to blame for is a result.
/// REQUIRES: a write transaction around it, which a failure must roll back.
class CaseTaker
{
public:
    /// All outlive it. `lockRow` is the dialect's.
    CaseTaker(SqlConnection &connection, std::string_view lockRow, const TakingContext &context,
              const MutationSender &sender);

    Result<CaseEffect> take(const Mutation &mutation);

private:
    Result<CaseEffect> onCase(const Mutation &mutation);
    Result<CaseEffect> step(const Mutation &mutation, HeldCase &held);
    Result<CaseEffect> perform(const Mutation &mutation, const Judgement &judgement,
                               HeldCase &held);
    Result<CaseEffect> write(const Mutation &mutation, Event event, HeldCase &held);
    Result<CaseEffect> enclose(const Mutation &mutation, HeldCase &held);
    Result<CaseEffect> refuse(const Mutation &mutation, const Judgement &judgement,
                              HeldCase &held);
    Result<CaseEffect> keepWords(MutationResult result, const ActionInput &typed, HeldCase &held);

    CaseEffect rejected(const Mutation &mutation, ProblemCode code) const;
    CaseEffect invalid(const Mutation &mutation, const Error &error) const;
    Result<bool> buildsOnRefused(const Mutation &mutation, bool isThere);
    Result<std::optional<HeldCase>> hold(const Mutation &mutation);
    Result<SeenHistory> seenBy(const Mutation &mutation);
    Result<std::optional<Error>> faultIn(const Step &step, const HeldCase &held);
    Result<void> closeTitleIn(Event &event, const HeldCase &held);

    CaseStore m_cases;
    MutationLog m_log;
    SqlConnection &m_connection;
    std::string_view m_lockRow;
    const TakingContext &m_context;
    const MutationSender &m_sender;
};

} // namespace upik
