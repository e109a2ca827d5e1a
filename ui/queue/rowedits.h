// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/listing.h"


#include <vector>

namespace upik {

/// What turns one run of rows into another with the fewest removals and insertions, so that a list
/// keeps its selection and its place. Positions count from the start of the run.
struct RowEdits {
    struct Run {
        int first;
        int count;

        bool operator==(const Run &) const = default;
    };
    std::vector<Run> removals;    ///< in the old run, last first: to be applied in this order
    std::vector<Run> insertions;  ///< in the new run, first first: to be applied after them

    bool operator==(const RowEdits &) const = default;
};

/// Rows are the same where their ids are; a row that overtook others is removed and inserted.
RowEdits editsBetween(const std::vector<ListRow> &before, const std::vector<ListRow> &after);

} // namespace upik
