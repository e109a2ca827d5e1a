// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sopsettings.h"
#include "domain/step.h"
#include "ui/dialogs/fieldfault.h"

#include <vector>

namespace upik {

/// What is wrong with the input of a step that is about to be taken: what the SOP asks for and does
/// not find, and what a reporter could not understand in the message.
std::vector<FieldFault> faultsOf(const Complaint &complaint, const Step &step,
                                 const SopSettings &settings);

} // namespace upik
