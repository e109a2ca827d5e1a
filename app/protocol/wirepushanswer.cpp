// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/jsonobjectwriter.h"
#include "protocol/wirelimits.h"
#include "protocol/wirepush.h"
#include "protocol/wirereader.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

// The half of POST /v1/push that the server writes and the desk reads.

namespace upik {
namespace {

// Far more fields than a complaint has.
constexpr qsizetype kMostConflicts = 100;

constexpr std::array kOutcomeWords{"applied"_L1, "partial"_L1, "rejected"_L1};

QJsonObject toJson(const Preserved &preserved)
{
    return JsonObjectWriter()
        .put("as"_L1, preserved.as)
        .put("event"_L1, preserved.event)
        .object();
}

Result<Preserved> preservedFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    Preserved preserved;
    preserved.as = reader.neededWord("as"_L1);
    preserved.event = reader.id("event"_L1);
    return reader.result(preserved);
}

QJsonObject toJson(const StoppedBatch &stopped)
{
    return JsonObjectWriter()
        .put("code"_L1, QString(row(stopped.code).word))
        .put("retry_after_ms"_L1, stopped.retryAfter)
        .object();
}

/// A code that a newer server has is as good as "internal": the batch ended, and is sent again.
Result<StoppedBatch> stoppedBatchFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    StoppedBatch stopped;
    const QString word = reader.neededWord("code"_L1);
    stopped.code = problemCodeOf(QStringView(word)).value_or(ProblemCode::Internal);
    stopped.retryAfter = Millis(reader.whole("retry_after_ms"_L1).value_or(0));
    return reader.result(stopped);
}

} // namespace

QLatin1StringView wordOf(MutationOutcome outcome) { return kOutcomeWords[std::size_t(outcome)]; }

std::optional<MutationOutcome> mutationOutcomeOf(QStringView word)
{
    for (std::size_t i = 0; i < kOutcomeWords.size(); ++i) {
        if (kOutcomeWords[i] == word)
            return MutationOutcome(i);
    }
    return std::nullopt;
}

QJsonObject toJson(const MutationResult &result)
{
    JsonObjectWriter writer;
    writer.put("id"_L1, result.id)
        .putNumber("lseq"_L1, result.lseq)
        .put("outcome"_L1, QString(wordOf(result.outcome)))
        .putFlag("already"_L1, result.already)
        .putFlag("replayed"_L1, result.replayed)
        .putNumber("seq"_L1, result.seq)
        .putNumber("entity_version"_L1, result.entityVersion)
        .put("server_at_ms"_L1, result.serverAt)
        .put("conflicts"_L1, result.conflicts);
    if (result.problem)
        writer.put("problem"_L1, toJson(*result.problem));
    if (result.preserved)
        writer.put("preserved"_L1, toJson(*result.preserved));
    return writer.object();
}

QJsonObject toJson(const PushAnswer &answer)
{
    JsonObjectWriter writer;
    writer.put("epoch"_L1, answer.epoch)
        .putNumber("last_lseq"_L1, answer.lastLseq)
        .putList("results"_L1, answer.results);
    if (answer.stopped)
        writer.put("stopped"_L1, toJson(*answer.stopped));
    return writer.object();
}

Result<MutationResult> mutationResultFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    MutationResult result;
    result.id = reader.neededId("id"_L1);
    result.lseq = reader.neededWhole("lseq"_L1);
    reader.neededWord("outcome"_L1);
    result.outcome =
        reader.code("outcome"_L1, mutationOutcomeOf).value_or(MutationOutcome::Applied);
    result.already = reader.flag("already"_L1);
    result.replayed = reader.flag("replayed"_L1);
    result.seq = reader.whole("seq"_L1).value_or(0);
    result.entityVersion = reader.whole("entity_version"_L1).value_or(0);
    result.serverAt = reader.instant("server_at_ms"_L1);
    result.conflicts = reader.words("conflicts"_L1, kMostConflicts);
    result.problem = reader.nested("problem"_L1, problemFrom);
    result.preserved = reader.nested("preserved"_L1, preservedFrom);
    if (result.outcome == MutationOutcome::Rejected && !result.problem)
        reader.fault(ErrorCode::FileMalformed, "problem"_L1, u"an object is expected"_s);
    return reader.result(result);
}

Result<PushAnswer> pushAnswerFrom(const QJsonObject &json, const QString &place)
{
    WireReader reader(json, place);
    PushAnswer answer;
    answer.epoch = reader.neededWord("epoch"_L1);
    answer.lastLseq = reader.neededWhole("last_lseq"_L1);
    answer.results =
        reader.listUpTo(kWireLimits.pushMutations, "results"_L1, mutationResultFrom);
    answer.stopped = reader.nested("stopped"_L1, stoppedBatchFrom);
    return reader.result(answer);
}

} // namespace upik
