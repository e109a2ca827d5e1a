// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/journalreplay.h"

#include "desk/journalline.h"
#include "domain/workflow.h"
#include "store/casewriter.h"
#include "store/complaintstore.h"
#include "store/eventstore.h"
#include "store/reporterseal.h"

#include <QSet>

namespace upik {
namespace {

/// The steps of the journal that were not taken back, oldest first.
std::vector<JournalLine> stepsOf(const Journal &journal)
{
    std::vector<JournalLine> steps;
    QSet<QString> takenBack;
    for (const QByteArray &said : journal.read()) {
        const auto line = journalLineFrom(said);
        if (line && line->event)
            steps.push_back(*line);
        else if (line)
            takenBack.insert(line->takenBack);
    }
    std::erase_if(steps, [&](const JournalLine &line) {
        return takenBack.contains(line.event->id);
    });
    return steps;
}

Result<bool> takeIn(Database &into, const JournalLine &line, const Seal &seal)
{
    const Event &event = *line.event;
    if (!event.intake)
        return false;
    NewCase taken;
    taken.complaint = project({}, event);
    taken.complaint.number = line.number;
    taken.event = event;
    taken.reporter = sealReporter(event.intake->reporter, event.complaint, seal);
    taken.holdUntil = event.at;
    const auto number = CaseWriter(into).takeIn(taken);
    if (!number)
        return Unexpected{number.error()};
    return true;
}

Result<bool> addStep(Database &into, const Complaint &before, const Event &event)
{
    if (event.n != before.version + 1)
        return false;
    CaseStep step{before, project(before, event), {}, event, event.at};
    if (const auto written = CaseWriter(into).write(step); !written)
        return Unexpected{written.error()};
    return true;
}

/// Whether the step was missing and could be put back.
Result<bool> putBack(Database &into, const JournalLine &line, const Seal &seal)
{
    const auto stored = ComplaintStore(into).load(line.event->complaint);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return Unexpected{stored.error()};
    if (line.event->action == Action::Record)
        return stored ? Result<bool>(false) : takeIn(into, line, seal);
    return stored ? addStep(into, stored->complaint, *line.event) : Result<bool>(false);
}

} // namespace

Result<qint64> replayJournal(Database &into, const Journal &journal, const Seal &seal)
{
    qint64 count = 0;
    for (const JournalLine &line : stepsOf(journal)) {
        const auto done = putBack(into, line, seal);
        if (!done)
            return Unexpected{done.error()};
        count += *done ? 1 : 0;
    }
    return count;
}

} // namespace upik
