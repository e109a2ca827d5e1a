// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseassembly.h"

#include "desk/closedtext.h"
#include "desk/masking.h"
#include "domain/workflow.h"

namespace upik {
namespace {

/// Of somebody who stays anonymous only Admin Pusat sees even the mask.
Reporter shownTo(const Seat &seat, const Reporter &reporter)
{
    if (!reporter.anonymous || seat.role == Role::CentralAdmin)
        return masked(reporter);
    Reporter nobody;
    nobody.anonymous = true;
    return nobody;
}

/// The history tells what was done; the reporter's words and name stand elsewhere, behind their
/// own rules.
Event withoutReporter(Event event)
{
    if (event.intake) {
        event.intake->reporter = {};
        event.intake->text.clear();
    }
    return event;
}

std::vector<HistoryEntry> historyOf(const CaseMaterial &material, const SopSettings &settings,
                                    Instant now)
{
    std::vector<HistoryEntry> history;
    history.reserve(material.events.size());
    for (const Event &event : material.events)
        history.push_back({withoutReporter(event), material.unsent.contains(event.id), false});
    if (!history.empty()) {
        const Event &last = history.back().event;
        history.back().undoable =
            row(last.action).mayBeUndone && !last.serverAt && now < undoUntil(last, settings);
    }
    return history;
}

} // namespace

ClosedPart closedPart(const CaseMaterial &material)
{
    ClosedPart part{material.text, material.attachments, {}};
    for (const Event &event : material.events)
        part.events.push_back(withoutReporter(event));
    return part;
}

Result<CaseFile> caseFor(const Seat &seat, CaseMaterial material, const SlaRules &rules,
                         Instant now)
{
    const Complaint &complaint = material.complaint;
    if (!inSight(complaint, seat))
        return fail(ErrorCode::NotFound);
    CaseFile file;
    file.text = material.text;
    file.textClosed = !mayReadText(complaint, seat);
    file.maskedReporter = shownTo(seat, material.reporter);
    file.otherComplaintsOfReporter =
        material.reporter.anonymous ? 0 : material.otherComplaintsOfReporter;
    file.history = historyOf(material, rules.settings, now);
    file.clocks = clocksOf(material.events, rules);
    file.steps = stepsFor(complaint, seat, rules.settings);
    file.remarks = remarksFor(complaint, seat);
    file.revealable = mayReveal(complaint, seat) && !material.reporter.isEmpty();
    file.attachments = std::move(material.attachments);
    file.similar = std::move(material.similar);
    if (file.textClosed)
        close(file, material.text);
    file.complaint = std::move(material.complaint);
    return file;
}

} // namespace upik
