// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/intakejudge.h"

#include <QString>

namespace upik {

// Whether something typed can be what it is meant for. A doubt is shown, never a hindrance: what a
// reporter gave is kept as it is.

/// 8 to 15 digits, with a plus, blanks, hyphens, dots and brackets between.
bool looksLikePhone(const QString &text);
/// Something, an at sign, something with a dot.
bool looksLikeEmail(const QString &text);
/// 16 digits.
bool looksLikeIdentityNumber(const QString &text);

} // namespace upik
