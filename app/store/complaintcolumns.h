// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listing.h"
#include "store/statement.h"
#include "store/storedcomplaint.h"

#include <string>

namespace upik {

/// Every column of a complaint's head, in the order of readComplaint() and bindComplaint().
std::string_view complaintColumns();
/// The same as parameters to be set or inserted: "?, ?, ..." and "id = ?, number = ?, ...".
std::string complaintParameters();
std::string complaintAssignments();

/// Reads seq, unsent and complaintColumns().
StoredComplaint readComplaint(RowReader &row);
/// Binds complaintColumns().
void bindComplaint(Statement &statement, const Complaint &complaint, const Deadline &deadline);

/// Columns of a list's row; `unseen` needs the table `seen` joined.
std::string_view listColumns();
ListRow readListRow(RowReader &row);

} // namespace upik
