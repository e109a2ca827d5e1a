// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mutationmaker.h"

#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/jsontext.h"
#include "protocol/wirebody.h"

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// What was sent so soon was done with the server in reach.
constexpr Millis kSoon = 60s;

SeenState baseOf(const QJsonObject &base)
{
    return {base.value("version"_L1).toInteger(), base.value("state"_L1).toString()};
}

/// What does not fit into any push, or must not travel, would hold up everything behind it.
Result<QJsonObject> sendable(QJsonObject args)
{
    if (const auto unsound = unsoundPart(args))
        return Unexpected{*unsound};
    if (compactJson(args).size() > kWireLimits.argsBytes)
        return fail(ErrorCode::FileTooLarge, u"/args"_s, QString::number(kWireLimits.argsBytes));
    return args;
}

} // namespace

Result<Mutation> MutationMaker::make(const OutboxEntry &entry)
{
    auto args = argsOf(entry);
    if (!args)
        return Unexpected{args.error()};
    Mutation mutation;
    mutation.id = entry.id;
    mutation.lseq = entry.lseq.value_or(0);
    mutation.after = entry.after;
    mutation.action = entry.action;
    mutation.v = entry.v;
    mutation.entity = entry.complaint;
    mutation.base = baseOf(entry.base);
    mutation.at = timeOf(entry);
    mutation.args = std::move(args).value();
    return mutation;
}

Result<QJsonObject> MutationMaker::argsOf(const OutboxEntry &entry)
{
    if (entry.action == kAttachmentAdd)
        return sendable(entry.args);
    const auto event = eventFrom(entry.args);
    if (!event)
        return fail(ErrorCode::FileMalformed, u"/args"_s, event.error().place);
    if (!event->intake)
        return sendable(toJson(event->input));
    auto typed = m_intakes.load(entry.id, entry.complaint);
    if (!typed)
        return Unexpected{typed.error()};
    Intake intake = *event->intake;
    intake.text = std::move(typed->text);
    intake.reporter = std::move(typed->reporter);
    return sendable(toJson(intake));
}

ClaimedTime MutationMaker::timeOf(const OutboxEntry &entry) const
{
    ClaimedTime time;
    time.wall = entry.at;
    time.estimatedServer = entry.at + m_frame.clock.offset;
    time.uncertainty = m_frame.clock.uncertainty;
    time.online = entry.attempts == 0 && m_frame.now - entry.at < kSoon;
    return time;
}

} // namespace upik
