// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mutationargs.h"

#include "protocol/attachmentcodec.h"
#include "protocol/eventcodec.h"
#include "protocol/intakecodec.h"
#include "protocol/wirelimits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace upik {
namespace {

/// The newest schema of args that is read here; older ones are brought up to it.
constexpr int kArgsVersion = 1;
constexpr qsizetype kFileNameLength = 64;
constexpr qsizetype kLongestDetail = 255;
constexpr auto kArgs = "/args"_L1;

/// A desk whose clock is ahead says times that are still to come.
Instant notInFuture(Instant said, const ClaimedTime &claimed, Instant received)
{
    const bool wasPast = said <= std::max(claimed.wall, claimed.estimatedServer);
    return wasPast ? std::min(said, received) : said;
}

Result<void> checkPhotos(const QStringList &photos)
{
    const bool all = std::ranges::all_of(photos, [](const QString &id) { return isFileName(id); });
    return all ? Result<void>() : fail(ErrorCode::UnknownCode, u"photos"_s);
}

bool mayBringFacts(Action action)
{
    return action == Action::CorrectFields || action == Action::Accept;
}

Result<void> checkFile(const Attachment &file)
{
    if (!isFileName(file.id))
        return fail(ErrorCode::UnknownCode, u"id"_s);
    if (file.fileName.size() > kLongestDetail)
        return fail(ErrorCode::TextTooLong, u"file_name"_s);
    if (file.mediaType.size() > kLongestDetail)
        return fail(ErrorCode::TextTooLong, u"media_type"_s);
    if (file.bytes < 0 || file.bytes > kWireLimits.blobBytes)
        return fail(ErrorCode::FileTooLarge, u"bytes"_s);
    return {};
}

} // namespace

bool isSupported(const Mutation &mutation)
{
    const bool known = actionOf(mutation.action).has_value() || mutation.action == kAttachmentAdd;
    return known && mutation.v <= kArgsVersion;
}

bool isFileName(QStringView id)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    return id.size() == kFileNameLength && std::ranges::all_of(id, isHex);
}

Result<Step> stepFrom(const Mutation &mutation, const MutationSender &sender)
{
    auto input = actionInputFrom(mutation.args, kArgs);
    if (!input)
        return Unexpected{input.error()};
    Step step;
    step.id = mutation.id;
    step.action = actionOf(mutation.action).value_or(Action::InternalNote);
    step.by = sender.seat;
    step.input = std::move(input).value();
    step.input.onBehalfOf.clear();
    step.at = mutation.at.estimatedServer;
    if (!mayBringFacts(step.action))
        step.input.facts.reset();
    if (const auto sound = checkPhotos(step.input.photos); !sound)
        return Unexpected{sound.error()};
    return step;
}

Result<Intake> intakeFrom(const Mutation &mutation, Instant received)
{
    auto intake = intakeFrom(mutation.args, QString(kArgs));
    if (!intake)
        return intake;
    if (intake->id != mutation.entity)
        return fail(ErrorCode::UnknownCode, u"id"_s);
    if (const auto sound = checkPhotos(intake->photos); !sound)
        return Unexpected{sound.error()};
    intake->submittedAt = notInFuture(intake->submittedAt, mutation.at, received);
    return intake;
}

Result<Attachment> fileFrom(const Mutation &mutation)
{
    auto file = attachmentFrom(mutation.args, kArgs);
    if (!file)
        return file;
    if (const auto sound = checkFile(*file); !sound)
        return Unexpected{sound.error()};
    return file;
}

ActionInput typedIn(const Mutation &mutation)
{
    return actionInputFrom(mutation.args).valueOr(ActionInput());
}

} // namespace upik
