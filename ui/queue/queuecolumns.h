// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"

#include <QString>

#include <optional>

namespace upik {

/// The columns of the list, in the order of the window. The first six are shown by default.
enum class Column {
    Sla, Number, Subject, Place, Category, Received, Channel, Officer, Status, Age, Unsent,
};

inline constexpr int kColumns = int(Column::Unsent) + 1;

/// What a column is called, in the language of the window.
QString columnTitle(Column column);
/// In preferences: "sla", "number", ...
QLatin1StringView columnCode(Column column);
/// What a click on the header sorts by; none: the column cannot be sorted by.
std::optional<SortBy> sortOf(Column column);
bool isShownByDefault(Column column);
/// Width in average characters of the font; the subject takes what is left, at least this much.
int columnWidth(Column column);

} // namespace upik
