// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"

#include <span>

namespace upik {

/// "07.30–12.00, 13.00–16.00"; empty for a day off.
QString hoursText(const std::vector<DaySpan> &spans);

/// The spans of such a text, also with colons and plain hyphens. None where it cannot be read,
/// where a span ends before it begins, or where spans overlap or are out of order.
std::optional<std::vector<DaySpan>> spansOf(const QString &text);

/// Ready-made weeks: what an office's hours usually are.
struct HoursPreset {
    const char *label;   ///< source text of context "Settings"
    const char *mondayToThursday;
    const char *friday;
    const char *weekend;

    WeekHours hours() const;
};

std::span<const HoursPreset> hoursPresets();

} // namespace upik
