// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readanswer.h"

#include "protocol/wirebody.h"
#include "protocol/wiremeta.h"
#include "protocol/wirereader.h"

#include <algorithm>

namespace upik {
namespace {

/// A number without sign or space. Retry-After as a date is not ours: Server-Time says no zone.
std::optional<qint64> wholeOf(const QByteArray &text)
{
    constexpr qsizetype kMostDigits = 15;
    const bool isPlain = !text.isEmpty() && text.size() <= kMostDigits
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isPlain ? std::optional<qint64>(text.toLongLong()) : std::nullopt;
}

std::optional<Problem> problemOf(const SyncReply &reply)
{
    const bool isRefusal = reply.fault == TransportFault::None && reply.status >= 400;
    if (!isRefusal || reply.body.isEmpty())
        return {};
    auto problem = wireMessage(reply.body, kSmallBody, problemFrom);
    return problem ? std::optional(std::move(problem).value()) : std::nullopt;
}

bool isOurs(const SyncReply &reply)
{
    const QByteArrayView name(kProtocolHeader.data(), kProtocolHeader.size());
    const auto version = protocolVersionOf(QString::fromLatin1(reply.header(name)));
    return version && version->major == kProtocol.major;
}

} // namespace

std::optional<qint64> ReadAnswer::told(QLatin1StringView member) const
{
    if (!trouble.problem)
        return {};
    const double value = trouble.problem->more.value(member).toDouble(-1);
    const bool isWhole = value >= 0 && value <= double(kLargestWhole);
    return isWhole ? std::optional(qint64(value)) : std::nullopt;
}

ReadAnswer readAnswer(SyncReply reply, bool afterRefresh)
{
    ReadAnswer answer;
    const auto problem = problemOf(reply);
    HttpAnswer asked{.fault = reply.fault, .status = reply.status, .isOurs = isOurs(reply),
                     .afterRefresh = afterRefresh};
    if (problem)
        asked.code = row(problem->code).word;
    answer.kind = classifyAnswer(asked);
    if (answer.kind != AnswerKind::Processed)
        answer.trouble = {reply.fault, reply.status, asked.isOurs || reply.status == 0,
                          asked.isOurs ? problem : std::nullopt};
    if (const auto seconds = wholeOf(reply.header("Retry-After")))
        answer.retryAfter = std::chrono::seconds(*seconds);
    if (const auto at = wholeOf(reply.header("Server-Time")); at && asked.isOurs)
        answer.serverTime = fromMillis(*at);
    answer.reply = std::move(reply);
    return answer;
}

ReadAnswer unreadable(ReadAnswer answer)
{
    answer.kind = AnswerKind::OutcomeUnknown;
    answer.trouble = {TransportFault::Unreadable, answer.reply.status, true, {}};
    return answer;
}

} // namespace upik
