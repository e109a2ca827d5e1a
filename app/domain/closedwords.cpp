// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/closedwords.h"

#include "domain/workflow.h"

namespace upik {
namespace {

void closeTitle(Facts &facts, const QString &made, const QString &instead)
{
    if (facts.title == made)
        facts.title = instead;
}

} // namespace

void closeTitle(Complaint &complaint, const QString &made, const QString &instead)
{
    closeTitle(complaint.facts, made, instead);
}

void closeTitle(Event &event, const QString &made, const QString &instead)
{
    if (event.intake)
        closeTitle(event.intake->facts, made, instead);
    if (event.input.facts)
        closeTitle(*event.input.facts, made, instead);
}

void closeWords(Event &event)
{
    event.input.photos.clear();
    if (event.intake)
        event.intake->photos.clear();
    if (closesTextsTo(event.by.role))
        return;
    event.input.message.clear();
    event.input.note.clear();
}

} // namespace upik
