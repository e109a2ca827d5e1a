// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "ui/dialogs/codepicker.h"

namespace upik {

// What a CodePicker offers of the reference data, in the language of the window at the moment of
// asking.

enum class AgencyKind { City, Outside };

/// Active agencies by name, found by their short names too. Kelurahan and kemantren share names,
/// so each name carries its level.
std::vector<CodeChoice> agencyChoices(const Reference &reference, AgencyKind kind);
/// "Street light out · Infrastructure", found by the category's keywords too.
std::vector<CodeChoice> categoryChoices(const Reference &reference);
/// "Kelurahan Muja Muju · Kemantren Umbulharjo".
std::vector<CodeChoice> kelurahanChoices(const Reference &reference);
/// A list of coded choices, as it stands.
std::vector<CodeChoice> choicesOf(const std::vector<Choice> &choices);

} // namespace upik
