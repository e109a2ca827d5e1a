// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/closedtext.h"

#include "desk/intakejudge.h"
#include "domain/workflow.h"

namespace upik {
namespace {

void closeTitle(Facts &facts, const QString &made, const QString &instead)
{
    if (facts.title == made)
        facts.title = instead;
}

void closeTitle(Event &event, const QString &made, const QString &instead)
{
    if (event.intake)
        closeTitle(event.intake->facts, made, instead);
    if (event.input.facts)
        closeTitle(*event.input.facts, made, instead);
}

/// The reasons that Admin Pusat gave for its looks are its own.
void closeNotes(Event &event)
{
    event.input.photos.clear();
    if (event.intake)
        event.intake->photos.clear();
    if (closesTextsTo(event.by.role))
        return;
    event.input.message.clear();
    event.input.note.clear();
}

} // namespace

void closeTitles(Complaint &complaint, std::vector<Event> &events, const QString &text,
                 const QString &instead)
{
    const QString made = titleFrom(text);
    closeTitle(complaint.facts, made, instead);
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
        closeNotes(entry.event);
    }
}

} // namespace upik
