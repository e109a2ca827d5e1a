// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/wirestate.h"

// POST /v1/push (sync.md 2.3, 2.6): what a desk did, in that order, and what became of it.

namespace upik {

/// When the desk says it was; the server keeps it as claimed and counts by its own clock.
struct ClaimedTime {
    Instant wall;              ///< the computer's clock
    Instant estimatedServer;   ///< what the desk took for the server's
    Millis uncertainty{};
    bool online = false;

    bool operator==(const ClaimedTime &) const = default;
};

/// One thing somebody did.
struct Mutation {
    QString id;         ///< UUIDv7, also the id of the event it becomes
    qint64 lseq = 1;    ///< dense for each device and lane, from 1
    QString after;      ///< the pending mutation of the same complaint before it, or empty
    QString action;     ///< an action's code of sop.cpp, or kAttachmentAdd; not looked up here
    int v = 1;          ///< schema version of args
    QString entity;     ///< id of the complaint
    SeenState base;     ///< what the person saw
    ClaimedTime at;
    QJsonObject args;   ///< Intake or ActionInput as JSON; read by whoever knows the action

    bool operator==(const Mutation &) const = default;
};

/// The desk's clock against the server's.
struct ClockReport {
    Millis offset{};
    Millis uncertainty{};

    bool operator==(const ClockReport &) const = default;
};

/// Lane of the SOP's steps, and of what takes long.
inline constexpr int kStepLane = 0;
inline constexpr int kSlowLane = 1;

/// The action beside those of the SOP: args are the Attachment, whose file goes its own way.
inline constexpr QLatin1StringView kAttachmentAdd("attachment_add");

/// Body of POST /v1/push.
struct PushRequest {
    QString device;
    int lane = kStepLane;
    QString epoch;
    int schema = 0;     ///< of the desk's database
    QString app;
    ClockReport clock;
    std::vector<Mutation> mutations;

    bool operator==(const PushRequest &) const = default;
};

/// What became of a mutation: all of it, some fields of it, nothing of it.
enum class MutationOutcome { Applied, Partial, Rejected };

/// "applied", "partial" or "rejected".
QLatin1StringView wordOf(MutationOutcome outcome);
std::optional<MutationOutcome> mutationOutcomeOf(QStringView word);

/// Where the words of a mutation went that was not applied.
struct Preserved {
    QString as;     ///< "event", or "quarantine" where only a supervisor may see them
    QString event;  ///< its id

    bool operator==(const Preserved &) const = default;
};

/// The verdict on one mutation; paired with it by id.
struct MutationResult {
    QString id;
    qint64 lseq = 0;
    MutationOutcome outcome = MutationOutcome::Applied;
    bool already = false;    ///< somebody else had done the same
    bool replayed = false;   ///< this answer was given before
    qint64 seq = 0;          ///< of the server's log: seen by a pull whose upto is no less
    qint64 entityVersion = 0;
    std::optional<Instant> serverAt;
    QStringList conflicts;   ///< of Partial: names of the fields that were left alone
    std::optional<Problem> problem;  ///< of Rejected
    std::optional<Preserved> preserved;

    bool operator==(const MutationResult &) const = default;
};

/// Why a batch ended half way; the rest stays queued.
struct StoppedBatch {
    ProblemCode code = ProblemCode::Overloaded;
    Millis retryAfter{};

    bool operator==(const StoppedBatch &) const = default;
};

/// What POST /v1/push answers, whatever the outcomes.
struct PushAnswer {
    QString epoch;
    qint64 lastLseq = 0;
    std::vector<MutationResult> results;
    std::optional<StoppedBatch> stopped;

    bool operator==(const PushAnswer &) const = default;
};

QJsonObject toJson(const Mutation &mutation);
QJsonObject toJson(const PushRequest &request);
QJsonObject toJson(const MutationResult &result);
QJsonObject toJson(const PushAnswer &answer);

/// Fails without id, lseq, action, entity, at or args; FileTooLarge where args pass
/// WireLimits::argsBytes. What args say is not judged.
Result<Mutation> mutationFrom(const QJsonObject &json, const QString &place = {});
/// Fails without device, lane or epoch, with more than WireLimits::pushMutations, and where one of
/// them fails.
Result<PushRequest> pushRequestFrom(const QJsonObject &json, const QString &place = {});
/// Fails without id, lseq or outcome, and where a rejected one has no problem.
Result<MutationResult> mutationResultFrom(const QJsonObject &json, const QString &place = {});
/// Fails without epoch or last_lseq, and where a result fails.
Result<PushAnswer> pushAnswerFrom(const QJsonObject &json, const QString &place = {});

} // namespace upik
