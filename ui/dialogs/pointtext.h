// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// Reads "-7.8014, 110.3647" as maps and telephones copy it, or "-7,8014; 110,3647" as it is
/// written in Indonesian: latitude first, between them a comma, a semicolon or a space. Nothing
/// where it is no point on earth.
std::optional<Point> pointFrom(const QString &text);
/// As it is written in the language of the window, with five decimals (1 m).
QString textOf(const Point &point);

} // namespace upik
