// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/importing.h"

namespace upik {

/// A row of a file and what becomes of it.
inline ImportRow rowOf(int row, RowFate fate, const QString &title = {})
{
    ImportRow made;
    made.row = row;
    made.fate = fate;
    made.title = title;
    return made;
}

/// The same row as another complaint, or as another row.
inline ImportRow repeating(ImportRow row, const QString &same)
{
    row.same = same;
    return row;
}

inline ImportReport reportOf(const std::vector<ImportRow> &rows)
{
    ImportReport report;
    report.rows = rows;
    return report;
}

} // namespace upik
