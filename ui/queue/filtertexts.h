// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"
#include "domain/reference.h"

namespace upik {

/// One thing the list is filtered by, as its chip shows it.
struct FilterChoice {
    enum class Kind { Category, Kelurahan, Channel, Level };

    Kind kind = Kind::Category;
    QString code;            ///< of the category or region; of a channel; the number of a Level

    bool operator==(const FilterChoice &) const = default;
};

/// Every choice of the filters, in the order of the bar.
QList<FilterChoice> choicesOf(const Filters &filters);
/// The filters with a choice added where it was missing and taken away where it was.
Filters toggled(const Filters &filters, const FilterChoice &choice);
/// "Kategori", "SLA": what a kind of filter is called.
QString kindLabel(FilterChoice::Kind kind);
/// "Lampu jalan", "lewat": what a choice is called.
QString choiceLabel(const Reference &reference, const FilterChoice &choice);

} // namespace upik
