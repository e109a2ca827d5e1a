// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/dataset.h"
#include "bench/figures.h"

namespace upik {

/// Row D10 of performance.md: how long the window stands still while complaints are imported into
/// a copy of the data set behind it.
Row stallsDuringImport(const DataSet &set, qint64 complaints, int times);

/// Row D11: complaints imported from CSV into a new profile, against SQLite's own interface
/// inserting the same rows into the same schema.
Row importFromCsv(const DataSet &set, qint64 complaints, int times);

} // namespace upik
