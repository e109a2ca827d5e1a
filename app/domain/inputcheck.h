// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/error.h"
#include "domain/sopsettings.h"
#include "domain/step.h"

namespace upik {

/// Longest texts taken, in UTF-16 units: a reporter's letter, and anything written at the desk.
inline constexpr qsizetype kLongestLetter = 50'000;
inline constexpr qsizetype kLongestNote = 10'000;
inline constexpr qsizetype kLongestTitle = 300;

/// Whether a complaint can be taken in; the error's place names the field ("title", "text",
/// "category", "agency", "submitted_at").
Result<void> checkIntake(const Intake &intake, Instant at);

/// Whether the input holds what the action asks for; the error's place names the field
/// ("reason", "message", "officer", "agency", "note", "photos", "external_body", "merge_into").
Result<void> checkInput(const Complaint &complaint, const Step &step, const SopSettings &settings);

/// Whether what is attached proves what the step says: MissingPhoto at "photos" where work is
/// completed without a picture and the settings ask for one. checkInput() knows only the ids.
Result<void> checkProof(Action action, const std::vector<Attachment> &attached,
                        const SopSettings &settings);

} // namespace upik
