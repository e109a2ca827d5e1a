// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/sopsettings.h"
#include "domain/step.h"

namespace upik {

/// The first event of a complaint. Fails on a missing title, text, category or agency, and on a
/// time of submission after `at`.
Result<Outcome> record(const Intake &intake, const QString &eventId, const Seat &by, Instant at);

/// Applies a step by the SOP's table. Pure. Fails with ActionNotAllowedNow where the state has no
/// such arrow, ActionNotAllowedForYou where it is another's, else with what the input lacks.
Result<Outcome> apply(const Complaint &complaint, const Step &step, const SopSettings &settings);

/// The complaint after an event that has happened: no question whether it was allowed, so that
/// history outlives a change of settings. `complaint` is ignored for Action::Record.
Complaint project(Complaint complaint, const Event &event);

/// Folds a whole history. REQUIRES: events in order, the first of them Record.
Complaint replay(const std::vector<Event> &events);

/// The actions this seat may take on the complaint now, in the order of the SOP's table, without
/// those that are Remarks.
std::vector<Action> stepsFor(const Complaint &complaint, const Seat &seat,
                             const SopSettings &settings);
/// The remarks this seat may make now: notes, messages, corrections, reminders...
std::vector<Action> remarksFor(const Complaint &complaint, const Seat &seat);

/// Whether the agency admin takes this step for the officer, so that it is recorded so.
bool isOnBehalf(const Complaint &complaint, Action action, const Seat &seat,
                const SopSettings &settings);

/// Until when a step may be taken back: its own time where the SOP does not allow it.
Instant undoUntil(const Event &event, const SopSettings &settings);

/// Whether the complaint is in the seat's sight: the own agency's, the officer's own tasks, all
/// for Admin Pusat. An agency keeps sight of what it had before a transfer only in reports.
bool inSight(const Complaint &complaint, const Seat &seat);
/// Whether the seat may ask for the reporter's identity (each look is logged): never the identity
/// of an anonymous reporter except Admin Pusat; officers only while assigned.
bool mayReveal(const Complaint &complaint, const Seat &seat);
/// Whether confidential texts are closed to a role until a look is logged: to Admin Pusat alone,
/// since who handles a complaint reads it anyway. It does not find them by their words either.
bool closesTextsTo(Role role);
/// Whether the seat may open a confidential text (each look is logged).
bool mayRevealText(const Complaint &complaint, const Seat &seat);
/// Whether the seat reads the text without a reason: who handles the complaint, and Admin Pusat
/// where it is not confidential.
bool mayReadText(const Complaint &complaint, const Seat &seat);

} // namespace upik
