// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflow.h"

#include "domain/inputcheck.h"

#include <algorithm>

namespace upik {
namespace {

bool transferLocked(const Complaint &complaint, const SopSettings &settings)
{
    return complaint.transfers >= settings.transferLimit;
}

/// The agency admin may take every step of an officer in the officer's name.
bool roleFits(const Transition &arrow, Role role)
{
    return arrow.who == role
        || (arrow.who == Role::FieldOfficer && role == Role::AgencyAdmin);
}

/// The arrow of the table for this action and role; the role's own row before one taken on
/// behalf of the officer.
const Transition *arrowFor(const Complaint &complaint, Action action, Role role,
                           const SopSettings &settings, bool officerNamed)
{
    const Transition *found = nullptr;
    for (const Transition &arrow : transitions()) {
        if (arrow.from != complaint.state || arrow.action != action || !roleFits(arrow, role))
            continue;
        if (!holds(arrow.when, settings, officerNamed, transferLocked(complaint, settings)))
            continue;
        if (arrow.who == role)
            return &arrow;
        found = &arrow;
    }
    return found;
}

bool someArrow(State from, Action action)
{
    return std::ranges::any_of(transitions(), [=](const Transition &arrow) {
        return arrow.from == from && arrow.action == action;
    });
}

bool remarkAllowed(const Remark &remark, Role role)
{
    switch (role) {
    case Role::AgencyAdmin: return remark.agencyAdmin;
    case Role::FieldOfficer: return remark.fieldOfficer;
    case Role::CentralAdmin: return remark.centralAdmin;
    }
    Q_UNREACHABLE();
}

bool remarkOpen(const Remark &remark, const Complaint &complaint)
{
    return remark.onEnded || complaint.isOpen();
}

Result<State> remarkTarget(const Remark &remark, const Complaint &complaint, const Seat &seat)
{
    if (!remarkOpen(remark, complaint))
        return fail(ErrorCode::ActionNotAllowedNow);
    if (!remarkAllowed(remark, seat.role))
        return fail(ErrorCode::ActionNotAllowedForYou);
    if (remark.action == Action::RevealReporter && !mayReveal(complaint, seat))
        return fail(ErrorCode::ActionNotAllowedForYou);
    if (remark.action == Action::RevealText && !mayRevealText(complaint, seat))
        return fail(ErrorCode::ActionNotAllowedNow);
    return complaint.state;
}

/// Where the step leads, or why it may not be taken.
Result<State> target(const Complaint &complaint, const Step &step, const SopSettings &settings)
{
    if (!inSight(complaint, step.by))
        return fail(ErrorCode::ActionNotAllowedForYou);
    if (const Remark *said = remark(step.action))
        return remarkTarget(*said, complaint, step.by);
    const bool officerNamed = !step.input.officer.isEmpty();
    if (const Transition *arrow =
            arrowFor(complaint, step.action, step.by.role, settings, officerNamed))
        return arrow->to;
    if (step.action == Action::RequestTransfer && step.by.role == Role::AgencyAdmin
        && someArrow(complaint.state, step.action))
        return fail(ErrorCode::TransferLocked);
    return fail(someArrow(complaint.state, step.action) ? ErrorCode::ActionNotAllowedForYou
                                                        : ErrorCode::ActionNotAllowedNow);
}

Event eventOf(const Complaint &before, const Step &step, State to, const SopSettings &settings)
{
    Event event;
    event.id = step.id;
    event.complaint = before.id;
    event.n = before.version + 1;
    event.action = step.action;
    event.by = step.by;
    event.at = step.at;
    event.from = before.state;
    event.to = to;
    event.agency = step.action == Action::Transfer ? step.input.agency : before.agency;
    event.officer = before.officer;
    event.input = step.input;
    if (isOnBehalf(before, step.action, step.by, settings))
        event.input.onBehalfOf = before.officer;
    return event;
}

/// Who holds the task after the step.
QString officerAfter(const Event &event)
{
    using enum Action;
    if (event.action == Accept || event.action == Assign || event.action == Reassign)
        return event.input.officer;
    const bool taskEnds = event.action == ReturnToAgency || event.action == Transfer
        || event.action == SendBack || event.action == Reopen;
    return taskEnds ? QString() : event.officer;
}

/// Members that belong to one action alone.
void projectDetails(Complaint &complaint, const Event &event)
{
    const ActionInput &input = event.input;
    if (event.action == Action::SetConfidential)
        complaint.confidential = input.confidential.value_or(complaint.confidential);
    if (input.facts)
        complaint.facts = *input.facts;
    if (event.action == Action::Transfer)
        ++complaint.transfers;
    if (event.action == Action::Merge || event.action == Action::Reopen)
        complaint.mergedInto = input.mergeInto;
    if (event.action == Action::Refer || event.action == Action::Reopen) {
        complaint.externalBody = input.externalBody;
        complaint.externalNumber = input.externalNumber;
    }
    if (event.action == Action::ReturnForRework)
        complaint.rework = true;
    if (event.action == Action::Reopen || event.action == Action::Transfer
        || event.action == Action::Complete)
        complaint.rework = false;
    if (!input.officer.isEmpty())
        complaint.visitAt = input.until;
}

void projectState(Complaint &complaint, const Event &event)
{
    if (event.from == event.to && !someArrow(event.from, event.action))
        return;
    if (event.from != event.to || event.action == Action::Transfer)
        complaint.stateSince = event.when();
    if (event.to == State::UnderReview || event.to == State::NeedsInfo)
        complaint.heldFrom = event.from;
    const bool sameMatter = event.from == event.to || event.action == Action::ConfirmRejection;
    if (!sameMatter || !event.input.reason.isEmpty())
        complaint.reason = event.input.reason;
    complaint.state = event.to;
    complaint.endedAt = row(event.to).open ? std::nullopt : std::optional(event.when());
}

Complaint begin(const Event &event)
{
    Complaint complaint;
    const Intake &intake = *event.intake;
    complaint.id = event.complaint;
    complaint.channel = intake.channel;
    complaint.channelNumber = intake.channelNumber;
    complaint.facts = intake.facts;
    complaint.agency = intake.agency;
    complaint.confidential = intake.confidential;
    complaint.anonymous = intake.reporter.anonymous;
    complaint.marks = intake.marks;
    complaint.submittedAt = intake.submittedAt;
    complaint.enteredAt = event.when();
    complaint.stateSince = event.when();
    complaint.changedAt = event.when();
    complaint.version = 1;
    return complaint;
}

} // namespace

Result<Outcome> record(const Intake &intake, const QString &eventId, const Seat &by, Instant at)
{
    if (by.role == Role::FieldOfficer)
        return fail(ErrorCode::ActionNotAllowedForYou);
    if (const auto checked = checkIntake(intake, at); !checked)
        return fail(checked.error().code, checked.error().place);
    Event event;
    event.id = eventId;
    event.complaint = intake.id;
    event.n = 1;
    event.by = by;
    event.at = at;
    event.agency = intake.agency;
    event.intake = intake;
    return Outcome{begin(event), event};
}

Result<Outcome> apply(const Complaint &complaint, const Step &step, const SopSettings &settings)
{
    const auto to = target(complaint, step, settings);
    if (!to)
        return Unexpected{to.error()};
    if (const auto checked = checkInput(complaint, step, settings); !checked)
        return Unexpected{checked.error()};
    Event event = eventOf(complaint, step, *to, settings);
    event.officer = officerAfter(event);
    return Outcome{project(complaint, event), event};
}

Complaint project(Complaint complaint, const Event &event)
{
    if (event.action == Action::Record)
        return begin(event);
    projectState(complaint, event);
    projectDetails(complaint, event);
    complaint.agency = event.agency;
    complaint.officer = event.officer;
    complaint.version = event.n;
    complaint.changedAt = event.when();
    return complaint;
}

Complaint replay(const std::vector<Event> &events)
{
    Complaint complaint;
    for (const Event &event : events)
        complaint = project(std::move(complaint), event);
    return complaint;
}

std::vector<Action> stepsFor(const Complaint &complaint, const Seat &seat,
                             const SopSettings &settings)
{
    std::vector<Action> found;
    if (!inSight(complaint, seat))
        return found;
    for (const Transition &arrow : transitions()) {
        const bool fits = arrow.from == complaint.state && roleFits(arrow, seat.role)
            && (holds(arrow.when, settings, false, transferLocked(complaint, settings))
                || arrow.when == When::OfficerNamed);
        if (fits && std::ranges::find(found, arrow.action) == found.end())
            found.push_back(arrow.action);
    }
    return found;
}

std::vector<Action> remarksFor(const Complaint &complaint, const Seat &seat)
{
    std::vector<Action> found;
    if (inSight(complaint, seat))
        for (const Remark &said : remarks())
            if (remarkTarget(said, complaint, seat))
                found.push_back(said.action);
    return found;
}

bool isOnBehalf(const Complaint &complaint, Action action, const Seat &seat,
                const SopSettings &settings)
{
    if (seat.role != Role::AgencyAdmin || complaint.officer.isEmpty())
        return false;
    const Transition *arrow = arrowFor(complaint, action, seat.role, settings, false);
    return arrow && arrow->who == Role::FieldOfficer;
}

Instant undoUntil(const Event &event, const SopSettings &settings)
{
    const bool may = row(event.action).mayBeUndone;
    return event.at + std::chrono::seconds(may ? settings.undoSeconds : 0);
}

bool inSight(const Complaint &complaint, const Seat &seat)
{
    switch (seat.role) {
    case Role::CentralAdmin: return true;
    case Role::AgencyAdmin: return !seat.agency.isEmpty() && complaint.agency == seat.agency;
    case Role::FieldOfficer: return !seat.officer.isEmpty() && complaint.officer == seat.officer;
    }
    Q_UNREACHABLE();
}

bool mayReveal(const Complaint &complaint, const Seat &seat)
{
    if (!inSight(complaint, seat))
        return false;
    if (seat.role == Role::CentralAdmin)
        return true;
    return !complaint.anonymous && (seat.role == Role::AgencyAdmin || complaint.isOpen());
}

bool closesTextsTo(Role role) { return role == Role::CentralAdmin; }

bool mayRevealText(const Complaint &complaint, const Seat &seat)
{
    return complaint.confidential && closesTextsTo(seat.role);
}

bool mayReadText(const Complaint &complaint, const Seat &seat)
{
    return inSight(complaint, seat) && !mayRevealText(complaint, seat);
}

} // namespace upik
