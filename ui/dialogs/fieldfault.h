// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/text/phrase.h"

namespace upik {

/// What is wrong with a field, in words; `place` names the field as Error::place does.
struct FieldFault {
    QString place;
    Phrase words;
};

/// The error as the fault of the field at its place.
FieldFault faultFrom(const Error &error);

} // namespace upik
