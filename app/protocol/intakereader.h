// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"
#include "domain/error.h"
#include "protocol/intakecolumn.h"
#include "protocol/unreadcolumns.h"

namespace upik {

/// One row of an import file.
struct IntakeRow {
    int row = 0;             ///< line of a CSV file or index in a JSON list, from 1
    Result<Intake> intake;   ///< an error's place is the column or a JSON pointer
    QString fileId = {};     ///< what the file itself calls the row, or empty
    bool isTimed = false;     ///< the row itself says when
    ColumnPlaces places = {}; ///< for whoever finds fault with the intake later
};

/// The rows of an import file one after another, however large it is. A row that cannot be read
/// is told as such and the next one follows.
class IntakeReader
{
public:
    virtual ~IntakeReader() = default;
    /// The next row, or none at the end.
    virtual std::optional<IntakeRow> next() = 0;
    /// Bytes read so far, for a progress bar.
    virtual qint64 position() const = 0;
    /// What was left aside in the rows so far.
    virtual const UnreadColumns &unread() const = 0;
};

} // namespace upik
