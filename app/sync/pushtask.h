// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/synctask.h"

namespace upik {

/// Sends what was done at this desk, one lane of it, in order (sync.md 2.3). It makes batches
/// smaller while they fail, and sets one aside that fails by itself, so that it blocks no other.
class PushTask : public SyncTask
{
public:
    /// One that alone leaves the outcome open so often, while the server answers everything else,
    /// is set aside. Each further one without a success in between needs twice as many.
    static constexpr int kPoisonTries = 6;
    /// So often in a row numbers are mended before it waits between two tries.
    static constexpr int kMendings = 3;

    PushTask(SyncContext &context, int lane) : SyncTask(context), m_lane(lane) {}

    QLatin1StringView name() const override;
    Result<std::optional<SyncRequest>> next() override;
    Result<TaskOutcome> answered(const ReadAnswer &answer) override;
    Result<TaskOutcome> failed(const ReadAnswer &answer) override;
    Result<void> dropped() override;
    void serverAnswered() override { m_serverAnswers = true; }
    std::optional<Instant> wakesAt() const override { return m_heldUntil; }

    /// After a login or refresh: what this lane has at the server.
    Result<void> signedIn(const SessionAnswer &answer);

private:
    SyncRequest requestOf(const SyncPlace &place, std::vector<Mutation> mutations) const;
    Result<TaskOutcome> took(const ReadAnswer &answer);
    Result<TaskOutcome> settled(const PushAnswer &read, const ReadAnswer &answer);
    Result<TaskOutcome> refused(const ReadAnswer &answer);
    Result<TaskOutcome> renumbered(const ReadAnswer &answer);
    Result<TaskOutcome> split(const ReadAnswer &answer);
    Result<TaskOutcome> setAside(qsizetype index, const Problem &problem);
    Result<TaskOutcome> mended(TaskVerdict verdict);
    bool isPoison();

    int m_lane;
    qint64 m_most = kWireLimits.pushMutations;
    QStringList m_sent;          ///< ids of the request under way, or of the last
    std::optional<Instant> m_heldUntil;
    int m_mendings = 0;          ///< without a success in between
    int m_failedAlone = 0;
    int m_poisonous = 0;         ///< set aside without a success in between
    bool m_serverAnswers = false;
    bool m_isUnsure = false;     ///< which number the server expects
};

} // namespace upik
