// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint.h"

namespace upik {

/// Corrected fields brought together with what others corrected meanwhile.
struct MergedFacts {
    Facts facts;
    QStringList conflicts;  ///< names, as on the wire, of the fields that were left alone
};

/// Three-way, field by field: what `mine` changed against `seen` is taken where the server still
/// has the value that was seen, or has the same by now; everything else stays as the server has it.
MergedFacts mergeFacts(const Facts &seen, const Facts &mine, const Facts &server);

} // namespace upik
