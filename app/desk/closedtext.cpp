// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/closedtext.h"

#include "domain/closedwords.h"
#include "domain/titletext.h"

namespace upik {

void closeTitles(Complaint &complaint, std::vector<Event> &events, const QString &text,
                 const QString &instead)
{
    const QString made = titleFrom(text);
    closeTitle(complaint, made, instead);
    for (Event &event : events)
        closeTitle(event, made, instead);
}

void close(CaseFile &file, const QString &text)
{
    file.text.clear();
    file.attachments.clear();
    const QString made = titleFrom(text);
    for (HistoryEntry &entry : file.history) {
        closeTitle(entry.event, made, kConfidentialTitle);
        closeWords(entry.event);
    }
}

} // namespace upik
