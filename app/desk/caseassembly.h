// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casefile.h"
#include "domain/error.h"

namespace upik {

/// All that the store knows about a complaint, before anybody's right to it is asked.
struct CaseMaterial {
    Complaint complaint;
    QString text;
    Reporter reporter;
    std::vector<Event> events;           ///< oldest first
    QStringList unsent;                  ///< ids of events that wait to be sent
    std::vector<Attachment> attachments;
    std::vector<Similar> similar;
    int otherComplaintsOfReporter = 0;
};

/// What caseFor() leaves out for whom the text is closed to.
ClosedPart closedPart(const CaseMaterial &material);

/// What this seat may see of it. Fails with NotFound where the complaint is out of its sight, so
/// that nobody learns that it exists.
Result<CaseFile> caseFor(const Seat &seat, CaseMaterial material, const SlaRules &rules,
                         Instant now);

} // namespace upik
