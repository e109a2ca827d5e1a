// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirepush.h"
#include "store/seal.h"
#include "store/sqlconnection.h"

#include <optional>
#include <set>

namespace upik {

/// A mutation that was processed: who sent it, and what was answered.
struct LoggedMutation {
    QString device;
    int lane = kStepLane;
    QString user;
    Mutation mutation;
    Instant receivedAt;
    MutationResult result;

    bool operator==(const LoggedMutation &) const = default;
};

/// The action's word where it is known here, else "unknown": for columns that people look through.
QString knownAction(const QString &action);

/// Every mutation that was processed, applied or not, with everything that was typed: nothing of it
/// is lost where a desk is, and the same one sent again is answered the same. What was sent stands
/// sealed. Everything fails as the store does.
class MutationLog
{
public:
    MutationLog(SqlConnection &connection, const Seal &seal)
        : m_connection(connection), m_seal(seal)
    {}

    /// None where the id was never processed. Fails with StoreDamaged too.
    Result<std::optional<LoggedMutation>> find(const QString &id);
    /// What became of a mutation of this user; none where he sent no such one.
    Result<std::optional<MutationOutcome>> outcomeOf(const QString &id, const QString &user);
    /// Ids of what this desk did to the complaint.
    Result<std::set<QString>> idsOf(const QString &complaint, const QString &device);

    /// REQUIRES: a write transaction. `result` is what will be answered again, without `replayed`.
    Result<void> add(const LoggedMutation &logged);

private:
    SqlConnection &m_connection;
    const Seal &m_seal;
};

} // namespace upik
