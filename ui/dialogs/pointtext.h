// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// Reads "-7.8014, 110.3647" as maps and telephones copy it: latitude first, a comma or a space
/// between, a decimal point. Nothing where it is no point on earth.
std::optional<Point> pointFrom(const QString &text);
/// The same form, six decimals (11 cm).
QString textOf(const Point &point);

} // namespace upik
