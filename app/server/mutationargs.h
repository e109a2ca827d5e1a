// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/step.h"
#include "protocol/wirepush.h"
#include "server/takingcontext.h"

namespace upik {

// What a mutation's args say, held to what the SOP's own checks do not ask of them. Errors are
// those of the codecs, a JSON pointer from the mutation on as their place, and those named below.

/// Whether action and schema of the args are known here.
bool isSupported(const Mutation &mutation);
/// Whether this is the name of a file: 64 lower-case hexadecimal digits.
bool isFileName(QStringView id);

/// The step of this sender. Members that would be a way around the SOP's table are left out: fields
/// corrected where no dialog corrects any, and for whom somebody acts, which the table says itself.
/// UnknownCode at "photos" where one is no file's name.
Result<Step> stepFrom(const Mutation &mutation, const MutationSender &sender);
/// What is taken in. What was no future by a desk's clock that is ahead, is none here. UnknownCode
/// at "id" where it is not that of the mutation's complaint, and at "photos".
Result<Intake> intakeFrom(const Mutation &mutation, Instant received);
/// What is known of a file. UnknownCode at "id", TextTooLong, FileTooLarge at "bytes".
Result<Attachment> fileFrom(const Mutation &mutation);
/// Whatever words can be read; empty where none can.
ActionInput typedIn(const Mutation &mutation);

} // namespace upik
