// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/reference.h"

namespace upik {

// Whether the reference data have what somebody names, at a desk and at the server alike. The SOP's
// own rules (workflow.h) come first and are asked elsewhere. Fails with UnknownCode, the field as
// its place and the code as its detail.

/// Category, kelurahan and agency.
Result<void> checkCodes(const Intake &intake, const Reference &reference);
/// Category and kelurahan of corrected fields, an officer who works for the complaint's agency,
/// agency and external body.
Result<void> checkCodes(const Complaint &complaint, const ActionInput &input,
                        const Reference &reference);
/// Whether a complaint may be merged into this one. Fails with MergeIntoItself at "merge_into"
/// where the target leads to nobody who handles it: one that was rejected, or was merged itself
/// and might lead back here.
Result<void> checkMergeTarget(const Complaint &complaint, const Complaint &target);

} // namespace upik
