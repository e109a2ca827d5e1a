// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casefile.h"

#include <algorithm>

namespace upik {

void CaseFile::open(const ClosedPart &part)
{
    text = part.text;
    textClosed = false;
    attachments = part.attachments;
    for (HistoryEntry &entry : history) {
        const auto whole = std::ranges::find(part.events, entry.event.id, &Event::id);
        if (whole != part.events.end())
            entry.event = *whole;
    }
}

} // namespace upik
